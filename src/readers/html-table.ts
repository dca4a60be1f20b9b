import type { Grid, GridCell } from "../core/document/release-document";
import { attributeOf, type HtmlNode, isHidden, placeOf } from "./html-node";
import { shownText } from "./html-text";

/** More columns than any printed table has: larger spans are taken for this many. */
const WIDEST = 200;
const LONGEST = 10_000;

/** An HTML table as a grid; hidden rows and cells are left out. */
export function gridOfTable(table: HtmlNode): Grid {
  const rows = rowsOf(table)
    .slice(0, LONGEST)
    .map((row) => visible(row).filter(isCell).map(gridCell));
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

function gridCell(cell: HtmlNode): GridCell {
  const { text, notes, indent, isBold, span } = shownText([cell]);
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
