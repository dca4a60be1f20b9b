import type { RawTable } from "../../../../src/core/table/raw-table";

/** A table as a reader would hand it over, written down as rows of printed text. A row of one text is a heading. */
export function printedTable(
  title: string | null,
  header: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
  context: readonly string[] = [],
): RawTable {
  const width = Math.max(
    ...header.map((row) => row.length),
    ...rows.map((row) => row.length),
  );
  const cellsOf = (texts: readonly string[]) =>
    Array.from({ length: width }, (_, index) => ({
      text: texts[index] ?? "",
      span: null,
    }));
  return {
    layout: "tab",
    title,
    context,
    header: header.map(cellsOf),
    rows: rows.map((texts) => ({
      cells: cellsOf(texts),
      indent: null,
      isBold: false,
    })),
    notes: [],
    span: null,
    warnings: [],
  };
}
