import type { CellRef } from "../../expression/expression";
import { cellKey } from "../../expression/expression-cells";
import { evaluateExpression } from "../../expression/evaluate-expression";
import type { Repair } from "../../finding/finding";
import { printedInterval } from "../../number/printed-interval";
import { isPossible } from "../../relation/declare-relation";
import { cellAt, type PrintedCells } from "../../relation/printed-cells";
import { digitEdits, type Edit } from "./digit-edits";
import { isExempt, type RepairSearch } from "./repair-search";
import { respell } from "./respell";

/** A slip of the pen in one figure that would reconcile everything, and how likely the figure is to blame. */
export interface Slip {
  readonly cell: CellRef;
  readonly score: number;
  readonly edit: Edit;
}

/** The slips that reconcile everything, in the order of the suspects. */
export function findSlips(search: RepairSearch): readonly Slip[] {
  return search.suspects.flatMap(({ cell, score }) =>
    editsThatReconcile(search, cell).map((edit) => ({ cell, score, edit })),
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

/** The slip in the words of a repair. */
export function describeSlip(
  { tables }: RepairSearch,
  { cell, edit }: Slip,
): Repair {
  const printed = cellAt(tables, cell);
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
