import {
  BLANK_CELL,
  type MatrixCell,
  type MatrixRow,
  overColumns,
} from "../../matrix/cell-matrix";
import { spanSizes } from "../../matrix/span-sizes";
import type { SplitHeading } from "../split-headings";
import type { TextLine } from "../text-line";
import { cellOf, plainRow } from "./line-cells";

/** Header rows of the lines right above the headings of single columns. */
export interface LinesAbove {
  readonly rows: readonly MatrixRow[];
  readonly count: number;
}

const MONTHS = "(?:three|six|nine|twelve|3|6|9|12)[\\s-]months?";
const SPAN = new RegExp(
  `(?:${MONTHS}|(?:fiscal |financial )?years?|quarters?|half[\\s-]years?)\\s(?:ended|ending)|quarters?|year[\\s-]to[\\s-]date|ytd|full[\\s-]years?`,
  "giy",
);
const DAY =
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2},?/giy;

/**
 * Lines such as "Three months ended Years ended" and, below it, "December 31, December 31," over headings of single columns:
 * as many rows of headings, each over the columns that it can span.
 * Errors: null where the line above is no such line, or where it cannot be told what spans what
 */
export function spanLines(
  top: readonly TextLine[],
  at: number,
  labels: readonly MatrixCell[],
): LinesAbove | null {
  const spans = partsAbove(top[at - 1], SPAN);
  if (spans) return spread([spans], labels);
  const under = partsAbove(top[at - 1], DAY);
  const over = under && partsAbove(top[at - 2], SPAN);
  return under && over && under.length === over.length
    ? spread([over, under], labels)
    : null;
}

function spread(
  rows: readonly (readonly MatrixCell[])[],
  labels: readonly MatrixCell[],
): LinesAbove | null {
  const heads = (rows[0] ?? []).map((_, at) =>
    rows.map((cells) => cells[at]?.text ?? "").join(" "),
  );
  const sizes = spanSizes(
    heads,
    labels.map(({ text }) => text),
  );
  if (sizes === null) return null;
  const placed = rows.map((cells) =>
    plainRow([
      BLANK_CELL,
      ...cells.flatMap((cell, at) => overColumns(cell, sizes[at] ?? 1)),
    ]),
  );
  return { rows: placed, count: rows.length };
}

/** The cells of a line made up of nothing else than such headings; null where it is made up of more. */
function partsAbove(
  line: TextLine | undefined,
  heading: RegExp,
): readonly MatrixCell[] | null {
  if (!line) return null;
  const parts: SplitHeading[] = [];
  let start = 0;
  while (start < line.text.length) {
    heading.lastIndex = start;
    const length = heading.exec(line.text)?.[0].length ?? 0;
    if (length === 0) return null;
    parts.push({ start, end: start + length });
    start +=
      length + (/^\s*/.exec(line.text.slice(start + length))?.[0].length ?? 0);
  }
  return parts.map((part) => cellOf(line, part));
}
