import type { CellRef } from "../../expression/expression";
import { cellKey } from "../../expression/expression-cells";
import { evaluateExpression } from "../../expression/evaluate-expression";
import type { Repair } from "../../finding/finding";
import { printedInterval } from "../../number/printed-interval";
import type { ProductionTable } from "../../production/production-table";
import { isPossible } from "../../relation/declare-relation";
import { cellAt, type PrintedCells } from "../../relation/printed-cells";
import type { CheckedRelation } from "../../relation/relation";
import { relationCells } from "../balance/balance-relations";
import { digitEdits, type Edit } from "./digit-edits";

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
 * The one slip of the pen that would reconcile everything; null where there is none or several are as likely.
 * Never applied, only offered.
 */
export function suggestRepair(search: RepairSearch): Repair | null {
  const found = search.suspects.flatMap(({ cell, score }) =>
    editsThatReconcile(search, cell).map((edit) => ({ cell, score, edit })),
  );
  const [best, next] = found;
  if (!best) return null;
  const isAlone = !next || next.score < CLEARLY_LIKELIER * best.score;
  return isAlone ? describe(search, best) : null;
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
          isExempt(search, checked, key) ||
          isPossible(checked.relation, changed),
      )
  );
}

function isExempt(
  search: RepairSearch,
  checked: CheckedRelation,
  own: number,
): boolean {
  return (
    checked.outcome === "fails" &&
    relationCells(checked.relation).some(
      (cell) => cell !== own && search.isOtherCulprit(cell),
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
    edit: edit.kind,
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
