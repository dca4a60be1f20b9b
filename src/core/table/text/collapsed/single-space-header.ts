import {
  BLANK_CELL,
  type MatrixRow,
  overColumns,
} from "../../matrix/cell-matrix";
import { isChangeLabel } from "../../period-label";
import { headerBesideChanges } from "./header-beside-changes";
import { BELOW, type SpacedHeader } from "./spaced-header";
import {
  splitAfterBrackets,
  type SplitHeading,
  splitHeadings,
} from "../split-headings";
import { joinLines, type TextLine } from "../text-line";
import { cellOf, plainRow } from "./line-cells";
import { spanLines } from "./span-lines";

/** A heading may be broken over as many lines as it has words. */
const WORDS = 4;

/**
 * The column headings among the lines above rows of `shares.length` figures: a line that parts into as many, else lines
 * that do so together, else one that leaves out the columns of changes. `shares` says which columns print percents only.
 */
export function spacedHeader(
  top: readonly TextLine[],
  shares: readonly boolean[],
): SpacedHeader {
  const count = shares.length;
  return (
    headingLine(top, count) ??
    headerBesideChanges(top, shares) ??
    brokenHeader(top, shares) ?? { rows: [], from: 0, to: 0 }
  );
}

function headingLine(
  top: readonly TextLine[],
  count: number,
): SpacedHeader | null {
  for (let at = top.length - 1; at >= Math.max(0, top.length - BELOW); at--) {
    const line = top[at];
    const parts = line && headingParts(line.text, count);
    if (!line || !parts) continue;
    const tail = lastWordBelow(top[at + 1], line, count);
    if (tail) return { ...tail, from: at, to: at + 2 };
    const own = headerRow(line, parts);
    const spans = spanLines(top, at, own.cells.slice(1));
    if (spans)
      return {
        rows: [...spans.rows, own],
        from: at - spans.count,
        to: at + 1,
      };
    const above = headerAbove(top[at - 1], count);
    return above
      ? { rows: [above, own], from: at - 1, to: at + 1 }
      : { rows: [own], from: at, to: at + 1 };
  }
  return null;
}

/** "June 2022 March 2022 %" goes on in "Variance". */
function lastWordBelow(
  below: TextLine | undefined,
  line: TextLine,
  count: number,
): Pick<SpacedHeader, "rows"> | null {
  if (!below || splitHeadings(below.text, false, 1) === null) return null;
  const joined = joinLines(line, below);
  const parts = splitHeadings(joined.text, false, count);
  return parts && { rows: [headerRow(joined, parts)] };
}

function headingParts(
  text: string,
  count: number,
): readonly SplitHeading[] | null {
  const known = splitHeadings(text, false, count);
  if (known || count < 2) return known;
  return behindCorner(text, count) ?? splitAfterBrackets(text, count);
}

/** "interest 2014 2014 2015": up to three words over the labels stand before the headings. */
function behindCorner(
  text: string,
  count: number,
): readonly SplitHeading[] | null {
  const words = [...text.matchAll(/\S+/g)];
  for (const [index, word] of words.slice(1, 4).entries()) {
    const corner = words.slice(0, index + 1).map(([own]) => own);
    if (corner.some((own) => /\d/.test(own))) return null;
    const parts = splitHeadings(text.slice(word.index), false, count);
    if (!parts) continue;
    return parts.map(({ start, end }) => ({
      start: start + word.index,
      end: end + word.index,
    }));
  }
  return null;
}

/** Headings above: fewer, each over as many columns as the next, or as many, which years below complete. */
function headerAbove(
  line: TextLine | undefined,
  count: number,
): MatrixRow | null {
  if (!line || !/\d|ended/i.test(line.text)) return null;
  const parts =
    splitHeadings(line.text, false) ?? behindCorner(line.text, count);
  if (!parts || count % parts.length !== 0) return null;
  const isWhole = /(?:19|20)\d\d/.test(line.text);
  if (parts.length === count && (isWhole || count < 2)) return null;
  const width = count / parts.length;
  const cells = parts.flatMap((part) => overColumns(cellOf(line, part), width));
  return plainRow([BLANK_CELL, ...cells]);
}

/** Headings whose words stand on lines of their own: `June ⏎ 2022 ⏎ March ⏎ 2022 ⏎ % ⏎ Variance`. */
function brokenHeader(
  top: readonly TextLine[],
  shares: readonly boolean[],
): SpacedHeader | null {
  if (shares.length < 2) return null;
  const least = Math.max(1, top.length - BELOW);
  for (let end = top.length; end > least; end -= 1) {
    const found = brokenUpTo(top.slice(0, end), shares);
    if (found) return { ...found, to: end };
  }
  return null;
}

/** Of all the lines that may begin the headings, the first: "2022" alone is a heading too. */
function brokenUpTo(
  lines: readonly TextLine[],
  shares: readonly boolean[],
): Omit<SpacedHeader, "to"> | null {
  let found: Omit<SpacedHeader, "to"> | null = null;
  let joined = lines.at(-1);
  const least = Math.max(0, lines.length - shares.length * WORDS);
  for (let from = lines.length - 2; from >= least && joined; from -= 1) {
    const line = lines[from];
    if (!line || line.text.length > 60) break;
    joined = joinLines(line, joined);
    const parts = splitHeadings(joined.text, false, shares.length);
    if (parts && headChanges(joined.text, parts, shares))
      found = { rows: [headerRow(joined, parts)], from };
  }
  return found;
}

/** Headings of changes stand over the columns of percents, where there are such; else their order was lost with the lines. */
function headChanges(
  text: string,
  parts: readonly SplitHeading[],
  shares: readonly boolean[],
): boolean {
  if (!shares.includes(true)) return true;
  return parts.every(
    ({ start, end }, column) =>
      isChangeLabel(text.slice(start, end)) === shares[column],
  );
}

function headerRow(line: TextLine, parts: readonly SplitHeading[]): MatrixRow {
  return plainRow([BLANK_CELL, ...parts.map((part) => cellOf(line, part))]);
}
