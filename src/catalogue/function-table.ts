import type { Formula } from "../core/formula/define-formula";
import { signature } from "./signature";

const HEADINGS = ["Function", "What it gives"] as const;

/** The catalogue as a table in Markdown, columns padded: the list of names that the documentation shows. */
export function functionTable(catalogue: readonly Formula[]): string {
  const rows = [
    HEADINGS,
    ...catalogue.map(
      (formula) => [`\`${signature(formula)}\``, formula.summary] as const,
    ),
  ];
  const widths = HEADINGS.map((_, i) =>
    Math.max(...rows.map((row) => (row[i] ?? "").length)),
  );
  const line = (cells: readonly string[], filler: string) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0, filler)).join(" | ")} |`;
  const [headings = HEADINGS, ...body] = rows;
  return [
    line(headings, " "),
    line(["", ""], "-"),
    ...body.map((row) => line(row, " ")),
  ].join("\n");
}
