import {
  BLANK_CELL,
  type MatrixCell,
  matrixCell,
  type MatrixRow,
  overColumns,
} from "../../matrix/cell-matrix";
import { isChangeLabel } from "../../period-label";
import {
  splitAfterBrackets,
  type SplitHeading,
  splitHeadings,
} from "../split-headings";
import { joinLines, type TextLine } from "../text-line";
import { cellOf, plainRow } from "./line-cells";

/** Header rows and the lines they were read from, first and one past the last. */
export interface SpacedHeader {
  readonly rows: readonly MatrixRow[];
  readonly from: number;
  readonly to: number;
}

/** How many lines above the rows may be headings of theirs, below the header. */
const BELOW = 4;
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

/**
 * Columns of changes set apart, the others take the line with exactly as many headings:
 *   2Q22 YTD22                     over the changes
 *   2Q22 1Q22 YTD22                over the figures
 *   vs 2Q21 vs YTD21               over the changes
 *   Total 32,264 -60% 69,218 101,483 -30%
 */
function headerBesideChanges(
  top: readonly TextLine[],
  shares: readonly boolean[],
): SpacedHeader | null {
  const changes = shares.filter((isShare) => isShare).length;
  const figures = shares.length - changes;
  if (changes === 0 || figures < 2 || changes === figures) return null;
  const least = Math.max(0, top.length - BELOW);
  for (let at = top.length - 1; at >= least; at -= 1) {
    const line = top[at];
    const parts = line && splitHeadings(line.text, false, figures);
    if (!line || !parts || isChangeLabel(line.text)) continue;
    const before = changeHeadings(top[at - 1], changes);
    const after = changeHeadings(top[at + 1], changes);
    const texts = shares.map((isShare) =>
      isShare ? changeCell(before?.shift(), after?.shift()) : BLANK_CELL,
    );
    const own = parts.map((part) => cellOf(line, part));
    const cells = texts.map((cell, column) =>
      shares[column] ? cell : (own.shift() ?? BLANK_CELL),
    );
    return {
      rows: [plainRow([BLANK_CELL, ...cells])],
      from: before ? at - 1 : at,
      to: after ? at + 2 : at + 1,
    };
  }
  return null;
}

function changeHeadings(
  line: TextLine | undefined,
  changes: number,
): MatrixCell[] | null {
  const parts = line && splitHeadings(line.text, false, changes);
  return line && parts ? parts.map((part) => cellOf(line, part)) : null;
}

function changeCell(
  before: MatrixCell | undefined,
  after: MatrixCell | undefined,
): MatrixCell {
  const text = [before?.text, after?.text].filter(Boolean).join(" ");
  return matrixCell(
    isChangeLabel(text) ? text : `${text} % change`.trim(),
    null,
  );
}

function headerRow(line: TextLine, parts: readonly SplitHeading[]): MatrixRow {
  return plainRow([BLANK_CELL, ...parts.map((part) => cellOf(line, part))]);
}
