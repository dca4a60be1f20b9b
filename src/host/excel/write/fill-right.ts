import { rangeAddress } from "../../../core/plan/cell-address";
import type {
  CellPlan,
  RangeRef,
  SheetPlan,
} from "../../../core/plan/workbook-plan";
import { passing } from "./passing";
import { relativeFormula } from "./relative-formula";

/** A column of formulas that goes on to the right, as an analyst fills it. */
export interface FillRight {
  readonly source: RangeRef;
  readonly target: RangeRef;
}

/** Fewer characters than this are written sooner than filled. */
const WORTH_IT = 600;

/** Finds the blocks of a sheet whose formulas are those of the column before them, cell for cell. */
export function fillsRight(plan: SheetPlan): readonly FillRight[] {
  const cells = new Map(plan.cells.map((cell) => [placeKey(cell), cell]));
  const repeats = plan.cells.filter((cell) => {
    const before = cells.get(placeKey({ ...cell, column: cell.column - 1 }));
    const formula = relativeOf(cell);
    return formula !== null && before && relativeOf(before) === formula;
  });
  const isBlank = (row: number, column: number) =>
    !cells.has(`${row}/${column}`) && !cells.has(`${row}/${column - 1}`);
  return sideBySide(columnRuns(repeats, isBlank))
    .filter((target) => lengthOf(cells, target) > WORTH_IT)
    .map((target) => ({
      target,
      source: { ...target, left: target.left - 1, right: target.left - 1 },
    }));
}

/** Fills them. The formulas follow their new place, as when a user fills to the right. */
export function fillRight(sheet: Excel.Worksheet, fill: FillRight): void {
  const target = passing(sheet.getRange(rangeAddress(fill.target)));
  target.copyFrom(rangeAddress(fill.source), "Formulas");
}

/** The sheet as it is written before it is filled. */
export function withoutFilled(
  plan: SheetPlan,
  fills: readonly FillRight[],
): SheetPlan {
  const isFilled = ({ row, column }: CellPlan) =>
    fills.some(
      ({ target: { top, left, bottom, right } }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
  return {
    ...plan,
    cells: plan.cells.map((cell) =>
      isFilled(cell) ? { ...cell, content: { kind: "blank" } } : cell,
    ),
  };
}

function relativeOf({ content, row, column }: CellPlan): string | null {
  return content.kind === "formula"
    ? relativeFormula(content.formula, row, column)
    : null;
}

function placeKey({ row, column }: Pick<CellPlan, "row" | "column">): string {
  return `${row}/${column}`;
}

function rangeOf(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** Cells under one another, over rows that are blank in their column and in the one before. */
function columnRuns(
  cells: readonly CellPlan[],
  isBlank: (row: number, column: number) => boolean,
): readonly RangeRef[] {
  const sorted = [...cells].sort(
    (a, b) => a.column - b.column || a.row - b.row,
  );
  const runs: RangeRef[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    const isNext =
      last?.left === column &&
      rangeOf(last.bottom + 1, row - 1).every((gap) => isBlank(gap, column));
    if (last && isNext) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** Equal runs in neighbouring columns as one. */
function sideBySide(runs: readonly RangeRef[]): readonly RangeRef[] {
  const joined = new Map<string, RangeRef[]>();
  for (const run of runs) {
    const key = `${run.top}:${run.bottom}`;
    const held = joined.get(key) ?? [];
    joined.set(key, held);
    const last = held[held.length - 1];
    if (last && last.right === run.left - 1) {
      held[held.length - 1] = { ...last, right: run.right };
    } else held.push(run);
  }
  return [...joined.values()].flat();
}

function lengthOf(
  cells: ReadonlyMap<string, CellPlan>,
  { top, left, bottom, right }: RangeRef,
): number {
  const inside = rangeOf(top, bottom).flatMap((row) =>
    rangeOf(left, right).map((column) => cells.get(`${row}/${column}`)),
  );
  return inside.reduce(
    (held, cell) =>
      held +
      (cell?.content.kind === "formula" ? cell.content.formula.length : 0),
    0,
  );
}
