import type { Region, Side } from "./region";
import { largest, smallest } from "../../text/extremes";
import type { Warning } from "../../text/warning";
import {
  BLANK_CELL,
  type MatrixCell,
  type MatrixRow,
} from "../matrix/cell-matrix";
import {
  type Column,
  columnsOf,
  figuresOf,
  isCrowded,
  isPeriodLine,
} from "./geometric-columns";
import { readHeader } from "./geometric-header";
import { joinWrapped, placedRow } from "./geometric-rows";
import { isPeriodLabel } from "../period-label";
import { overlap, type PlacedLine } from "./placed-line";
import { partLines, sideBorder } from "./side-by-side";
import { isUnitText } from "../unit-text";

/** A table told by where its words stand. */
export interface GeometricTable {
  readonly columns: readonly Column[];
  readonly unit: Column | null;
  readonly header: readonly MatrixCell[];
  readonly rows: readonly MatrixRow[];
  /** Headings at the foot of the page, whose rows would stand on the next. */
  readonly foot: readonly MatrixRow[];
  readonly warnings: readonly Warning[];
  /** Lines it takes, first and last, as indexes of the lines it was looked for in. */
  readonly from: number;
  readonly to: number;
  readonly page: number;
  readonly side: Side;
  /** Too little to be a table of its own. */
  readonly isStub: boolean;
}

/**
 * The tables around the figures of a region: none where they make none (chart labels, lists, a contents page), two where
 * two are printed side by side.
 */
export function geometricTable(region: Region): readonly GeometricTable[] {
  const data = dataLines(region);
  const columns = columnsOf(data);
  const border = sideBorder(data, columns);
  if (border !== null) {
    return partLines(region, border).flatMap((part) => geometricTable(part));
  }
  if (isUneven(data, columns)) return [];
  const table = oneTable(region, data, columns);
  return table ? [table] : [];
}

/** Every line has the same number of figures and they still make more columns: their places say nothing. */
function isUneven(
  data: readonly PlacedLine[],
  columns: readonly Column[],
): boolean {
  const counts = new Set(data.map((line) => figuresOf(line).length));
  const [count = 0] = counts;
  return data.length > 1 && counts.size === 1 && columns.length > count;
}

const dataLines = ({ lines, first, last }: Region): readonly PlacedLine[] =>
  lines.slice(first, last + 1).filter(isBody);

function oneTable(
  region: Region,
  data: readonly PlacedLine[],
  columns: readonly Column[],
): GeometricTable | null {
  const { lines, first, last } = region;
  const [leftmost] = columns;
  if (!leftmost) return null;
  const start = lines.slice(first, last + 1).findIndex(isBody) + first;
  const extent = extentOf(data, columns, leftmost);
  const heads = headerLines(region, start, extent);
  const end = trailing(region);
  const body = lines.filter(
    (_, index) =>
      index >= heads.from && index <= end && !heads.indexes.has(index),
  );
  const unit = unitColumn(body, leftmost.left);
  const own = lines.filter((_, index) => heads.indexes.has(index));
  const [corner = BLANK_CELL, ...header] = readHeader(
    own,
    columns,
    extent.labelRight,
  );
  const rows = joinWrapped(
    body.map((line) => placedRow(line, columns, unit)),
    pitchOf(data),
  );
  const standing = standingOf(rows, header, columns);
  if (standing === null) return null;
  return {
    columns,
    unit,
    header: [corner, ...(unit ? [BLANK_CELL] : []), ...header],
    rows,
    foot: joinWrapped(
      footLines(region, end).map((line) => placedRow(line, columns, unit)),
      pitchOf(data),
    ),
    warnings: isCrowded(columns, data.map(figuresOf)) ? [columnsUnclear] : [],
    from: heads.from,
    to: end,
    page: lines[first]?.page ?? 1,
    side: region.side,
    isStub: standing === "stub",
  };
}

function extentOf(
  data: readonly PlacedLine[],
  columns: readonly Column[],
  leftmost: Column,
): Extent {
  return {
    label: smallest(data.map(({ chunks }) => chunks[0]?.left ?? Infinity)),
    labelRight: labelRight(data, leftmost.left),
    left: leftmost.left,
    right: columns.at(-1)?.right ?? leftmost.right,
  };
}

const columnsUnclear: Warning = {
  code: "columns-unclear",
  message:
    "Some figures of this table stand so close together that their columns could not be told apart. Compare them with the release.",
};

const isBody = (line: PlacedLine): boolean =>
  figuresOf(line).length > 0 && !isPeriodLine(line);

/** Right edge of the labels that stand left of the figures. */
function labelRight(data: readonly PlacedLine[], left: number): number {
  const rights = data.flatMap(({ chunks }) => {
    const label = chunks[0];
    return label && label.right < left ? [label.right] : [];
  });
  return rights.length === 0 ? -Infinity : Math.min(left, largest(rights)) - 1;
}

interface HeaderLines {
  readonly indexes: ReadonlySet<number>;
  /** The first line of the table: a heading row or a header line. */
  readonly from: number;
}

/** Lines above the first row with words over the columns; label-only lines among them are headings of rows. */
function headerLines(
  region: Region,
  start: number,
  extent: Extent,
): HeaderLines {
  const { lines, free, reach } = region;
  const indexes = new Set<number>();
  let from = start;
  for (let index = start - 1; index >= free && start - index <= 9; index -= 1) {
    const line = lines[index];
    const below = lines[index + 1];
    if (!line || !below || line.page !== below.page) break;
    const heads = isOverColumns(line, extent);
    const limit = heads && isPeriodLine(line) ? 2 * reach : reach;
    if (below.base - line.base > limit) break;
    if (heads) {
      indexes.add(index);
      from = index;
    } else if (indexes.size > 0 || start - index > 4) break;
  }
  if (indexes.size > 0) return { indexes, from };
  return { indexes, from: headingsFrom(region, start) };
}

/** Without a header, lines right above that hold a label only are headings of rows: the table may go on with one above. */
function headingsFrom({ lines, free, reach }: Region, start: number): number {
  let from = start;
  while (from > free && start - from < 2) {
    const above = lines[from - 1];
    const below = lines[from];
    if (!above || !below || above.page !== below.page) break;
    const isLabel = above.chunks.length === 1 && figuresOf(above).length === 0;
    const text = above.chunks[0]?.text ?? "";
    if (!isLabel || text.length > 60 || /[.;!?]$/.test(text)) break;
    if (below.base - above.base > reach) break;
    from -= 1;
  }
  return from;
}

/** Words over the columns. A line of one piece must be centred over them, not over the whole table as a title is. */
function isOverColumns(line: PlacedLine, extent: Extent): boolean {
  const over = line.chunks.filter((chunk) => chunk.right > extent.left);
  const [only] = over;
  if (!only) return false;
  if (over.length > 1 || line.chunks.length > 1) return true;
  if (only.left > Math.min(extent.left - line.height, extent.labelRight)) {
    return true;
  }
  const centre = (only.left + only.right) / 2;
  const offValues = Math.abs(centre - (extent.left + extent.right) / 2);
  const offTable = Math.abs(centre - (extent.label + extent.right) / 2);
  return only.left > extent.label + 1.5 * line.height && offValues < offTable;
}

/** Where a table's labels begin, and where its columns begin and end. */
interface Extent {
  readonly label: number;
  readonly labelRight: number;
  readonly left: number;
  readonly right: number;
}

/** Units between labels and figures: at least two, in one column. */
function unitColumn(body: readonly PlacedLine[], left: number): Column | null {
  const units = body.flatMap(({ chunks }) =>
    chunks
      .slice(1)
      .filter((chunk) => chunk.left < left && isUnitText(chunk.text)),
  );
  if (units.length < 2) return null;
  const column = {
    left: smallest(units.map((chunk) => chunk.left)),
    right: largest(units.map((chunk) => chunk.right)),
    count: units.length,
  };
  return units.every((chunk) => overlap(column, chunk) > 0) ? column : null;
}

/** The usual distance of rows on neighbouring lines; rows with a heading or a wrapped label between are further apart. */
function pitchOf(data: readonly PlacedLine[]): number {
  const steps = data
    .slice(1)
    .map((line, index) => line.base - (data[index]?.base ?? 0))
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  return steps[steps.length >> 2] ?? 0;
}

/** The last line of the table: label-only lines go on with the last row, or open a section that the next page fills. */
function trailing({ lines, last, reach }: Region): number {
  let end = last;
  for (let index = last + 1; index <= last + 2; index += 1) {
    const line = lines[index];
    const above = lines[index - 1];
    if (!line || !above || line.page !== above.page) break;
    const text = line.chunks[0]?.text ?? "";
    const goesOn = /^[a-z(]/.test(text) && !/^\(\d\)/.test(text);
    if (line.chunks.length > 1 || line.base - above.base > reach) break;
    if (text.length > 60 || !(goesOn || /:$/.test(text))) break;
    end = index;
  }
  return end;
}

/** Lines right under the table that hold a short label only, with nothing close below them. */
function footLines(
  { lines, reach }: Region,
  end: number,
): readonly PlacedLine[] {
  const foot: PlacedLine[] = [];
  for (let index = end + 1; index < lines.length; index += 1) {
    const line = lines[index];
    const above = lines[index - 1];
    if (!line || !above || line.base - above.base > reach) break;
    const text = line.chunks[0]?.text ?? "";
    const isHeading = line.chunks.length === 1 && text.length <= 60;
    if (!isHeading || /[.;!?]$/.test(text) || foot.length === 2) return [];
    foot.push(line);
  }
  return foot;
}

/**
 * Most rows of figures have a label; a single column is a table only under a heading that names a period. One row without
 * a heading is a stub: it may go on with the table of the page before.
 */
function standingOf(
  rows: readonly MatrixRow[],
  header: readonly MatrixCell[],
  columns: readonly Column[],
): "table" | "stub" | null {
  const data = rows.filter(({ cells }) =>
    cells.slice(1).some(({ text }) => text !== ""),
  );
  const labelled = data.filter(({ cells }) =>
    /\p{L}/u.test(cells[0]?.text ?? ""),
  );
  if (data.length === 0 || labelled.length * 3 < data.length * 2) return null;
  const isHeaded = header.some(({ text }) => isPeriodLabel(text));
  if (columns.length === 1)
    return isHeaded && data.length >= 2 ? "table" : "stub";
  return isHeaded || data.length >= 2 ? "table" : "stub";
}
