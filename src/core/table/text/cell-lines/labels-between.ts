import { isPeriodLabel } from "../../period-label";
import type { CellLine } from "./cell-line";

/**
 * Cells of a table that prints its labels between two groups of columns, put in the usual order:
 *   Q4 | Q3 | label | 2031 | 2030   →   label | Q4 | Q3 | 2031 | 2030
 * The first run of values is short by what the last one has: all others are the end of one row and the beginning of the
 * next. Other cells come back as they are.
 */
export function labelsFirst(cells: readonly CellLine[]): readonly CellLine[] {
  const runs = valueRuns(cells);
  const [first, ...others] = runs;
  const last = others.pop();
  if (!first || !last || others.length < 2) return cells;
  const { lead, width } = { lead: lengthOf(first), width: lengthOf(others[0]) };
  const isBetween =
    isPeriodLabel(cells[first.from - 1]?.text ?? "") &&
    lead > 0 &&
    others.every((run) => lengthOf(run) === width) &&
    lead + lengthOf(last) === width;
  if (!isBetween) return cells;
  const labels = runs.slice(0, -1).map((run, index) => ({
    label: cells.slice(run.to, runs[index + 1]?.from ?? run.to),
    before: cells.slice(run.to - lead, run.to),
    after: runs[index + 1],
  }));
  const rows = labels.flatMap(({ label, before, after }) => [
    ...label,
    ...before,
    ...cells.slice(after?.from, (after?.from ?? 0) + width - lead),
  ]);
  const head = cells
    .slice(0, first.from)
    .filter(({ kind }) => kind !== "blank");
  return [...head, ...rows, ...cells.slice(last.from + width - lead)];
}

interface Run {
  readonly from: number;
  readonly to: number;
}

const lengthOf = (run: Run | undefined): number =>
  run === undefined ? 0 : run.to - run.from;

/** Runs of values with no cell of words, year or blank between. */
function valueRuns(cells: readonly CellLine[]): readonly Run[] {
  const runs: { from: number; to: number }[] = [];
  for (const [index, { kind }] of cells.entries()) {
    if (kind !== "value") continue;
    const last = runs.at(-1);
    if (last?.to === index) last.to = index + 1;
    else runs.push({ from: index, to: index + 1 });
  }
  return runs;
}
