import type { KnownRow } from "./pdf-cases";

/** Cells of known rows, and how many of them were read right. */
export interface CellCount {
  readonly right: number;
  readonly all: number;
}

/**
 * Counts the known figures that stand in a row under their label and at their place. Rows are looked for in printed order,
 * so that the same label under two headings is told apart. Readers of all kinds are counted alike.
 */
export function countCells(
  known: readonly KnownRow[],
  read: readonly (readonly string[])[],
): CellCount {
  let from = 0;
  let right = 0;
  let all = 0;
  for (const { label, printed } of known) {
    const figures = printed.map(plain);
    const at = read.findIndex(
      ([own = ""], index) => index >= from && name(own) === name(label),
    );
    const cells = at < 0 ? [] : (read[at] ?? []).slice(1).map(plain);
    if (at >= 0) from = at + 1;
    for (const [column, figure] of figures.entries()) {
      if (!/\d/.test(figure)) continue;
      all += 1;
      if (cells[column] === figure) right += 1;
    }
  }
  return { right, all };
}

/** A label without its footnote mark, which a reader may set apart. */
function name(label: string): string {
  return plain(label).replace(/\(\d\)$/, "");
}

/** Blanks, dashes and marks of several kinds are one. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[‐‑‒–—−]/g, "-")
    .toLowerCase();
}
