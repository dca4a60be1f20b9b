import type { CellRef } from "../../expression/expression";
import { cellKey, distinctCells } from "../../expression/expression-cells";
import type { Repair } from "../../finding/finding";
import { isPossible } from "../../relation/declare-relation";
import { cellAt } from "../../relation/printed-cells";
import { relationCells } from "../balance/balance-relations";
import { afterExchange, exchangesOf, type Exchange } from "./exchange";
import { isExempt, type RepairSearch } from "./repair-search";

/**
 * The one exchange of a figure of the main relation with a neighbour that reconciles everything both take part in; else
 * null. Freed alone neither of them explains much, so they need not be suspects.
 */
export function findExchange(search: RepairSearch): Exchange | null {
  const { subject, expression } = search.main.relation;
  const found = [subject, ...distinctCells(expression)]
    .filter(({ table }) => table === subject.table)
    .flatMap((cell) => exchangesOf(search.tables, cell))
    .filter((exchange) => isReconciledBy(search, exchange));
  const pairs = new Set(
    found.map(({ cell, partner }) =>
      [cellKey(cell), cellKey(partner)].sort((a, b) => a - b).join(),
    ),
  );
  return pairs.size === 1 ? (found[0] ?? null) : null;
}

function isReconciledBy(
  search: RepairSearch,
  { cell, partner }: Exchange,
): boolean {
  const changed = afterExchange(search.printed, cell, partner);
  const own = [cellKey(cell), cellKey(partner)];
  return (
    // A partner that nothing checks would take any figure.
    search.relationsOf(partner).length > 0 &&
    isPossible(search.main.relation, changed) &&
    [...search.relationsOf(cell), ...search.relationsOf(partner)].every(
      (checked) =>
        isExempt(search, checked, own) || isPossible(checked.relation, changed),
    )
  );
}

/** Whether relations fail over each of the two figures without the other, so that a slip in one explains not all. */
export function failApart(
  { relationsOf }: RepairSearch,
  { cell, partner }: Exchange,
): boolean {
  const failsWithout = (own: CellRef, other: CellRef) =>
    relationsOf(own).some(
      ({ outcome, relation }) =>
        outcome === "fails" &&
        !relationCells(relation).includes(cellKey(other)),
    );
  return failsWithout(cell, partner) && failsWithout(partner, cell);
}

/** The exchange in the words of a repair. */
export function describeExchange(
  { tables }: RepairSearch,
  { cell, partner, place }: Exchange,
): Repair {
  return {
    row: cell.row,
    column: cell.column,
    from: cellAt(tables, cell)?.text ?? "",
    to: cellAt(tables, partner)?.text ?? "",
    edit: `exchanged with the figure ${WHERE[place]}`,
    slip: `exchanged-${place}`,
    partner: { row: partner.row, column: partner.column },
  };
}

const WHERE: Readonly<Record<Exchange["place"], string>> = {
  left: "to its left",
  right: "to its right",
  above: "above it",
  below: "below it",
};
