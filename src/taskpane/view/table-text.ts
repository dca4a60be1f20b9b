import { escapeHtml } from "./escape-html";

/** A small table of words, first row the headings. */
export type WordTable = readonly (readonly string[])[];

/** A table as tab-separated lines. A cell that a sheet would take for a formula is quoted with an apostrophe. */
export function tableText(table: WordTable): string {
  return table.map((row) => row.map(inertCell).join("\t")).join("\n");
}

/** A table as HTML, for pasting into a sheet, a mail or a note. */
export function tableHtml([head = [], ...body]: WordTable): string {
  const row = (cells: readonly string[], tag: "th" | "td") =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(inertCell(cell))}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${row(head, "th")}</thead><tbody>${body.map((cells) => row(cells, "td")).join("")}</tbody></table>`;
}

/** A release is untrusted: nothing it says may become a live formula where it is pasted. */
function inertCell(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, " ").trim();
  return /^[=+@-]/.test(line) && !/^[+-]?[\d.,\s]+%?$/.test(line)
    ? `'${line}`
    : line;
}
