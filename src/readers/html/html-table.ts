import type { Grid, GridCell } from "../../core/document/release-document";
import { attributeOf, type HtmlNode, isHidden, placeOf } from "./html-node";
import { type HtmlText, shownText } from "./html-text";

/** More columns than any printed table has: larger spans are taken for this many. */
const WIDEST = 200;
const LONGEST = 10_000;

/** An HTML table as a grid; hidden rows and cells are left out. */
export function gridOfTable(table: HtmlNode): Grid {
  const rows = rowsOf(table)
    .slice(0, LONGEST)
    .flatMap((row) => rowsOfCells(visible(row).filter(isCell)));
  return { kind: "grid", rows, span: placeOf(table) };
}

/** Whether a table only arranges other tables on the page. */
export function isWrapper(table: HtmlNode): boolean {
  return rowsOf(table).some((row) =>
    visible(row)
      .filter(isCell)
      .some((cell) => holdsTable(cell)),
  );
}

/** The cells of a wrapper table, in reading order. */
export function cellsOf(table: HtmlNode): readonly HtmlNode[] {
  return rowsOf(table).flatMap((row) => visible(row).filter(isCell));
}

function holdsTable(node: HtmlNode): boolean {
  const open: HtmlNode[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next !== node && next.nodeName === "table") return true;
    for (const child of next.childNodes ?? []) open.push(child);
  }
  return false;
}

const isCell = ({ nodeName }: HtmlNode): boolean =>
  nodeName === "td" || nodeName === "th";

const visible = (node: HtmlNode): readonly HtmlNode[] =>
  (node.childNodes ?? []).filter((child) => !isHidden(child));

function rowsOf(table: HtmlNode): readonly HtmlNode[] {
  return visible(table).flatMap((node) => {
    if (node.nodeName === "tr") return [node];
    const isBody = /^(?:thead|tbody|tfoot)$/.test(node.nodeName);
    return isBody
      ? visible(node).filter(({ nodeName }) => nodeName === "tr")
      : [];
  });
}

interface ShownCell {
  readonly cell: HtmlNode;
  readonly shown: HtmlText;
}

/** One row; or, where each cell stacks as many labels or figures as the others, as many rows. */
function rowsOfCells(
  cells: readonly HtmlNode[],
): readonly (readonly GridCell[])[] {
  const shown = cells.map((cell) => ({ cell, shown: shownText([cell]) }));
  const height = stackHeight(shown);
  if (height === 1)
    return [shown.map((own) => gridCell(own, textOf(own.shown)))];
  return Array.from({ length: height }, (_, line) =>
    shown.map((own) => gridCell(own, own.shown.lines[line] ?? "")),
  );
}

const FIGURE = /^(?:[($–—−-]*\$?\s?\d[\d,. ]*\s?[)%]*|[–—-])$/;

/** Lines stacked in each cell of a row: a label and a figure each; 1 where they are not. */
function stackHeight(cells: readonly ShownCell[]): number {
  const [label, ...values] = cells.filter(({ shown }) => shown.text !== "");
  const height = label?.shown.lines.length ?? 1;
  const isStack = values.every(
    ({ shown }) =>
      shown.lines.length === height &&
      shown.lines.every((line) => FIGURE.test(line)),
  );
  return values.length > 0 && isStack ? height : 1;
}

/** Figures stacked in one cell must not read as one figure. */
function textOf({ text, lines }: HtmlText): string {
  const figures = lines.filter((line) => FIGURE.test(line)).length;
  return figures > 1 ? lines.join("; ") : text;
}

function gridCell({ cell, shown }: ShownCell, text: string): GridCell {
  const { notes, indent, isBold, span } = shown;
  return {
    text,
    span: span ?? placeOf(cell),
    rowSpan: spanCount(cell, "rowspan"),
    columnSpan: spanCount(cell, "colspan"),
    isHeader: cell.nodeName === "th",
    indent,
    isBold,
    ...(notes.length > 0 ? { notes } : {}),
  };
}

function spanCount(cell: HtmlNode, name: "rowspan" | "colspan"): number {
  const count = Math.floor(Number(attributeOf(cell, name)));
  return count >= 1 ? Math.min(count, WIDEST) : 1;
}
