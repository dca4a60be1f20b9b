import type { CellLine } from "./cell-line";
import {
  BLANK_CELL,
  type MatrixCell,
  matrixCell,
} from "../../matrix/cell-matrix";
import { isChangeLabel, isPeriodLabel } from "../../period-label";

/** Header levels and the cells that follow them. */
export interface SqueezedHeader {
  readonly header: readonly (readonly MatrixCell[])[];
  readonly rest: readonly CellLine[];
}

/**
 * The header of a copy that keeps blank cells but not what spans columns: periods between two blank cells, and under them
 * one heading a column, where only one way of spanning fits:
 *   Q3 2031 | Q3 2030 ⏎ Ridge | Hill | Total | Ridge | Hill | Total      each over the same mines
 *   Year to date | Q2 | Q1 ⏎ 2031 | 2030 | % | 2031 | 2031 | %           one over years that differ, one over each that does not
 */
export function squeezedHeader(
  before: readonly CellLine[],
  values: number,
): SqueezedHeader | null {
  const segments = wordRuns(before);
  for (const [at, lower] of segments.entries()) {
    const upper = segments[at - 1];
    if (!upper || lower.length < values || upper.length >= values) continue;
    if (upper.length < 2 || !upper.every(({ text }) => isPeriodLabel(text)))
      continue;
    const own = lower.slice(0, values);
    const widths = spansOf(upper.length, own);
    if (widths === null) return null;
    const tops = widths.flatMap((width, index) => {
      const top = upper[index];
      if (!top) return Array.from({ length: width }, () => BLANK_CELL);
      const cell = toCell(top);
      return Array.from({ length: width }, (_, column) => ({
        ...cell,
        isAcross: column > 0,
      }));
    });
    const rest = [lower.slice(values), ...segments.slice(at + 1)].flat();
    const header = [withoutChanges(tops, own), own.map(toCell)];
    return { header, rest };
  }
  return null;
}

/** Runs of cells that are not blank. */
function wordRuns(
  cells: readonly CellLine[],
): readonly (readonly CellLine[])[] {
  const runs: CellLine[][] = [[]];
  for (const cell of cells) {
    if (cell.kind === "blank") runs.push([]);
    else runs.at(-1)?.push(cell);
  }
  return runs.filter((run) => run.length > 0);
}

/** How many columns each upper heading spans; null where that cannot be told. */
function spansOf(
  tops: number,
  own: readonly CellLine[],
): readonly number[] | null {
  const texts = own.map(({ text }) => text);
  const width = texts.length / tops;
  const areNames = texts.every((text) => !isPeriodLabel(text));
  if (areNames) {
    const areAlike = texts.every((text, at) => text === texts[at % width]);
    return areAlike ? Array.from({ length: tops }, () => width) : null;
  }
  const widths = changeGroups(texts).flatMap(({ years, changes }) =>
    new Set(years).size === years.length
      ? [years.length + changes]
      : years.map((_, at) => (at === years.length - 1 ? 1 + changes : 1)),
  );
  return widths.length === tops ? widths : null;
}

/** Columns up to and with those of their changes. */
function changeGroups(texts: readonly string[]) {
  const groups: { years: string[]; changes: number }[] = [];
  for (const text of texts) {
    const last = groups.at(-1);
    if (isChangeLabel(text)) {
      if (last) last.changes += 1;
    } else if (!last || last.changes > 0) {
      groups.push({ years: [text], changes: 0 });
    } else last.years.push(text);
  }
  return groups;
}

/** A change of several periods is under none of them. */
function withoutChanges(
  tops: readonly MatrixCell[],
  own: readonly CellLine[],
): readonly MatrixCell[] {
  return tops.map((top, at) =>
    isChangeLabel(own[at]?.text ?? "") ? BLANK_CELL : top,
  );
}

const toCell = (cell: CellLine): MatrixCell =>
  matrixCell(cell.text, cell.span, cell.notes);
