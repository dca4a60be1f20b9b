import type { CellRef } from "../../expression/expression";
import { cellKey, distinctCells } from "../../expression/expression-cells";
import { evaluateExpression } from "../../expression/evaluate-expression";
import type { Repair } from "../../finding/finding";
import { printedInterval } from "../../number/printed-interval";
import type { ProductionTable } from "../../production/production-table";
import { isPossible } from "../../relation/declare-relation";
import { cellAt, type PrintedCells } from "../../relation/printed-cells";
import type { CheckedRelation } from "../../relation/relation";
import { relationCells } from "../balance/balance-relations";
import { digitEdits, type Edit } from "./digit-edits";
import { afterExchange, exchangesOf, type Exchange } from "./exchange";

/** What a repair is looked for with. */
export interface RepairSearch {
  readonly tables: readonly ProductionTable[];
  readonly printed: PrintedCells;
  /** The relation that the repair has to reconcile. */
  readonly main: CheckedRelation;
  /** Cells that may be to blame, likeliest first, with their scores. */
  readonly suspects: readonly {
    readonly cell: CellRef;
    readonly score: number;
  }[];
  /** Every relation a cell takes part in. */
  readonly relationsOf: (cell: CellRef) => readonly CheckedRelation[];
  /** Whether a cell is behind another finding, so that relations over it prove nothing here. */
  readonly isOtherCulprit: (cell: number) => boolean;
}

interface Candidate {
  readonly cell: CellRef;
  readonly score: number;
  readonly edit: Edit;
}

const CLEARLY_LIKELIER = 0.9;

/**
 * The one slip that would reconcile everything: of the pen, or two neighbouring figures that changed places. Null where
 * there is none or several are as likely. Never applied, only offered.
 */
export function suggestRepair(search: RepairSearch): Repair | null {
  const exchange = findExchange(search);
  if (exchange !== null && failApart(search, exchange)) {
    return describeExchange(search, exchange);
  }
  const found = search.suspects.flatMap(({ cell, score }) =>
    editsThatReconcile(search, cell).map((edit) => ({ cell, score, edit })),
  );
  const [best, next] = found;
  if (!best) return exchange && describeExchange(search, exchange);
  const isAlone = !next || next.score < CLEARLY_LIKELIER * best.score;
  return isAlone ? describe(search, best) : null;
}

function describeExchange(
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

/** Whether relations fail over each of the two figures without the other, so that a slip in one explains not all. */
function failApart(
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

/**
 * The one exchange of a figure of the main relation with a neighbour that reconciles everything both take part in; else
 * null. Freed alone neither of them explains much, so they need not be suspects.
 */
function findExchange(search: RepairSearch): Exchange | null {
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

function editsThatReconcile(
  search: RepairSearch,
  cell: CellRef,
): readonly Edit[] {
  const printed = cellAt(search.tables, cell);
  if (!printed || printed.value === null) return [];
  return digitEdits(printed.value, printed.decimals).filter(
    (edit) =>
      mayReconcile(search, cell, edit.value) &&
      reconcilesAll(search, cell, edit.value, printed.decimals),
  );
}

/** A quick look at the main relation's value, before its bounds are worked out. */
function mayReconcile(
  { main, printed }: RepairSearch,
  cell: CellRef,
  value: number,
): boolean {
  const key = cellKey(cell);
  const valueOf = (ref: CellRef) =>
    cellKey(ref) === key ? value : printed.valueOf(ref);
  const rebuilt = evaluateExpression(main.relation.expression, valueOf);
  const own = valueOf(main.relation.subject);
  if (rebuilt === null || own === null) return false;
  const { rebuiltInterval, printedInterval: interval } = main;
  const room =
    rebuiltInterval.high - rebuiltInterval.low + interval.high - interval.low;
  const scale = Math.max(1, Math.abs(rebuilt / (main.rebuilt || 1)));
  return Math.abs(rebuilt - own) <= room * scale * 2;
}

function reconcilesAll(
  search: RepairSearch,
  cell: CellRef,
  value: number,
  decimals: number,
): boolean {
  const key = cellKey(cell);
  const changed: PrintedCells = {
    ...search.printed,
    valueOf: (ref) =>
      cellKey(ref) === key ? value : search.printed.valueOf(ref),
    intervalOf: (ref) =>
      cellKey(ref) === key
        ? printedInterval(value, decimals)
        : search.printed.intervalOf(ref),
  };
  return (
    isPossible(search.main.relation, changed) &&
    search
      .relationsOf(cell)
      .every(
        (checked) =>
          checked === search.main ||
          isExempt(search, checked, [key]) ||
          isPossible(checked.relation, changed),
      )
  );
}

function isExempt(
  search: RepairSearch,
  checked: CheckedRelation,
  own: readonly number[],
): boolean {
  return (
    checked.outcome === "fails" &&
    relationCells(checked.relation).some(
      (cell) => !own.includes(cell) && search.isOtherCulprit(cell),
    )
  );
}

function describe(search: RepairSearch, { cell, edit }: Candidate): Repair {
  const printed = cellAt(search.tables, cell);
  const from = printed?.text ?? "";
  return {
    row: cell.row,
    column: cell.column,
    from,
    to: respell(from, edit.value, printed?.decimals ?? 0),
    edit: edit.kind.replace("-", " "),
    slip: edit.kind,
    partner: null,
  };
}

/** The figure in the style of the print: its grouping mark, its sign for percent and its brackets. */
function respell(style: string, value: number, decimals: number): string {
  const plain = Math.abs(value).toFixed(decimals);
  const grouping = /\d([,.'   ])\d{3}(?!\d)/.exec(style)?.[1];
  const decimalMark = /([.,])\d+\D*$/.exec(style)?.[1] ?? ".";
  const [whole = "", fraction] = plain.split(".");
  const isGrouped =
    grouping !== undefined && grouping !== (decimals > 0 ? decimalMark : "");
  const grouped = isGrouped
    ? whole.replace(/\B(?=(\d{3})+$)/g, grouping)
    : whole;
  const text =
    fraction === undefined ? grouped : grouped + decimalMark + fraction;
  return style.replace(/\d[\d.,'   ]*/, text);
}
