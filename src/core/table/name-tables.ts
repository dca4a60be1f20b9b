import { saying } from "../phrase/saying";
import { isFigure } from "./cell-kind";
import type { Paragraph } from "../document/release-document";
import { coveringSpan } from "../text/covering-span";
import type { Span } from "../text/span";
import { warn, type Warning } from "../text/warning";
import type { MatrixCell } from "./matrix/cell-matrix";
import type { Item } from "./item";
import { isPageFoot } from "./page-foot";
import type { TableGroup } from "./matrix/found-table";
import type { FoundTables, RawCell, RawTable } from "./raw-table";
import type { ShapedTable } from "./matrix/shaped-table";

/** How many lines before a table may say what it is about. */
const CONTEXT = 6;
/** Longer paragraphs are prose, not captions. */
const CAPTION_LENGTH = 160;

/** Lines of a contact block. */
const ADDRESS =
  /^(?:units?$|head office|contacts?\b|investor relations|for (?:further|more) information|phone|tel|fax|e-?mail|www\.|https?:)/i;

/** What makes a point of a list a statement and no caption: "Cash of $88.4 million". */
const AMOUNT =
  /[$€£]\s?\d|\d[\d.,]*\s?(?:%|(?:millions?|billions?|thousands?|ounces|oz|pounds|lbs?|tonnes|tons|g\/t)\b)/i;

/** Gives every table its title, the lines before it and the footnotes under it, and collects the prose. */
export function nameTables(items: readonly Item[]): FoundTables {
  const notes = new Set<Paragraph>();
  const tables = items.flatMap((item, index) => {
    if (item.kind === "prose") return [];
    const before = captionsBefore(items, index);
    const after = notesAfter(items, index);
    after.forEach((note) => notes.add(note));
    return rawTables(
      item.group,
      before,
      after.map(({ text }) => text),
    );
  });
  const prose = items.flatMap((item) =>
    item.kind === "prose" && !notes.has(item.paragraph) ? [item.paragraph] : [],
  );
  const warnings = items.flatMap((item) =>
    item.kind === "tables" && item.group.tables.length === 0
      ? item.group.warnings
      : [],
  );
  return { tables, prose, warnings };
}

function captionsBefore(
  items: readonly Item[],
  index: number,
): readonly string[] {
  const captions: string[] = [];
  // Tables right beside or under one another share what stands before the first.
  let first = index;
  while (items[first - 1]?.kind === "tables") first -= 1;
  for (let at = first - 1; at >= 0 && captions.length < CONTEXT; at -= 1) {
    const item = items[at];
    if (!item || item.kind !== "prose") break;
    const { text, role } = item.paragraph;
    const isAmount = role === "item" && AMOUNT.test(text);
    if (isNote(text) || isAmount || isPageFoot(text)) continue;
    if (text.length <= CAPTION_LENGTH) captions.unshift(text);
  }
  return captions;
}

/** Footnotes follow their table; the first paragraph that is none ends them. */
function notesAfter(
  items: readonly Item[],
  index: number,
): readonly Paragraph[] {
  const notes: Paragraph[] = [];
  for (let at = index + 1; at < items.length; at += 1) {
    const item = items[at];
    if (!item || item.kind !== "prose" || !isNote(item.paragraph.text)) break;
    notes.push(item.paragraph);
  }
  return notes;
}

function isNote(text: string): boolean {
  return /^(?:\(\d{1,2}\)|\[\d{1,2}\]|\d{1,2}\.?\s+\p{Lu}|\d[A-Z][a-z]|\*{1,3}|[†‡§¹²³⁴⁵⁶⁷⁸⁹]|\([a-z]\)\s|(?:foot)?notes?\s?[:.]|x{1,3}\s|note \d)/iu.test(
    text,
  );
}

function rawTables(
  group: TableGroup,
  before: readonly string[],
  notes: readonly string[],
): readonly RawTable[] {
  return group.tables.map((table, index) => {
    const context = [...before, ...table.titles];
    return {
      layout: group.layout,
      title: titleOf(context),
      context,
      header: table.header.map((cells) => cells.map(rawCell)),
      rows: table.rows.map((row) => ({
        cells: row.cells.map((cell) =>
          cell.isAcross ? { text: "", span: null } : rawCell(cell),
        ),
        indent: row.indent,
        isBold: row.isBold,
        ...(row.isUnread && { isUnread: row.isUnread }),
      })),
      notes: index === group.tables.length - 1 ? notes : [],
      span: group.span ?? spanOf(table),
      warnings: [
        ...group.warnings,
        ...table.warnings,
        ...(table.warnings.length === 0 && hasUnclearHeadings(table)
          ? [headingsUnclear]
          : []),
        ...(table.header.length === 0 && !isWarned(group)
          ? [headingsLost]
          : []),
      ],
    };
  });
}

const headingsUnclear: Warning = warn(
  "headings-unclear",
  saying("warning.headingsUnclear"),
);

/** A column of figures without a heading beside others with one, or two columns under one heading or the same bare year. */
function hasUnclearHeadings({ header, rows }: ShapedTable): boolean {
  if (header.length === 0) return false;
  const width = rows[0]?.cells.length ?? 0;
  const heads = Array.from({ length: width }, (_, column) =>
    header
      .map((cells) => cells[column]?.text ?? "")
      .join(" ")
      .trim(),
  );
  if (heads.some(namesTwoPeriods)) return true;
  const years = heads.filter((head) => /^(?:19|20)\d\d$/.test(head));
  if (new Set(years).size < years.length) return true;
  if (heads.some(isHeadOfNext)) return true;
  return heads.some(
    (head, column) =>
      column > 0 &&
      head === "" &&
      rows.some((row) => isFigure(row.cells[column]?.text ?? "")),
  );
}

/** Two columns side by side under one heading, which nothing tells apart. */
const isHeadOfNext = (
  head: string,
  column: number,
  heads: readonly string[],
): boolean => column > 0 && head !== "" && head === heads[column + 1];

/**
 * Two years or two quarters in one heading, a quarter and a half, a word twice, or a change within a period's words, no
 * range and no comparison: headings that could not be parted.
 */
function namesTwoPeriods(head: string): boolean {
  const plain = head.replace(/\([^)]*\)/g, " ");
  if (/\bvs\b|\bto\b|\d\s?[-/–]\s?(?:19|20)?\d\d\b/i.test(plain)) return false;
  const years = plain.match(/\b(?:19|20)\d\d(?=\d?\b)/g) ?? [];
  const quarters = plain.match(/\bQ[1-4]\b/gi) ?? [];
  const isQuarter = /\bquarter|trimestr|quartal/i.test(plain);
  const isHalf = /\bhalf\b|semestr|halbjahr|\bH[12]\b/i.test(plain);
  return (
    new Set(years).size > 1 ||
    new Set(quarters).size > 1 ||
    (isQuarter && isHalf) ||
    CHANGE_WITHIN.test(plain) ||
    /(?<!\p{L})(\p{L}{4,})\s+\1(?!\p{L})/iu.test(plain)
  );
}

const CHANGE_WITHIN =
  /\p{L}.*(?<!\p{L})(?:change|variance|ver[äa]nderung|abweichung|variaci[óo]n|variation|variazione)(?!\p{L}).*(?:19|20)\d\d/iu;

const headingsLost: Warning = warn(
  "headings-lost",
  saying("warning.headingsMissing"),
);

const isWarned = ({ warnings }: TableGroup): boolean =>
  warnings.some(({ code }) => code === headingsLost.code);

/** The nearest line that is no mere caption such as "(in thousands)". */
function titleOf(context: readonly string[]): string | null {
  const names = context.filter(
    (text) =>
      !/^\(.*\)$/.test(text) &&
      !/[.;]$/.test(text) &&
      !ADDRESS.test(text) &&
      (text.match(/\p{L}/gu)?.length ?? 0) * 2 > text.length,
  );
  return names.at(-1) ?? null;
}

function rawCell({ text, span, notes }: MatrixCell): RawCell {
  return notes.length > 0 ? { text, span, notes } : { text, span };
}

function spanOf({ header, rows }: ShapedTable): Span | null {
  const cells = [...header, ...rows.map((row) => row.cells)].flat();
  return cells.reduce<Span | null>(
    (span, cell) => coveringSpan(span, cell.span),
    null,
  );
}
