import { textWidth } from "../../cell/column-width";
import { periodReading } from "../../cell/period-reading";
import type { PlanContext } from "../../plan-context";
import { headingPath } from "./reported-layout";

/** The widths of Reported's columns: labels, units, figures, marks, sources. */
export function reportedWidths(context: PlanContext): readonly number[] {
  const { tables } = context.input;
  const labels = tables.flatMap((table) =>
    table.rows.map((row) => row.label.length + 2 * headingPath(row).length),
  );
  const figures = tables.flatMap((table) =>
    table.rows.flatMap((row) => row.cells.map((cell) => cell?.text ?? "")),
  );
  const heads = tables.flatMap((table) =>
    table.periods.flatMap((period) => [
      longestWord(period.label),
      periodReading(period),
    ]),
  );
  const figure = textWidth([...figures, ...heads], 9, 18);
  const { width } = context.reported;
  return [
    0,
    Math.min(46, Math.max(26, ...labels) + 2),
    7,
    ...Array.from({ length: width }, () => figure),
    1.5,
    ...Array.from({ length: width }, () => figure),
    1.5,
    14,
  ];
}

function longestWord(text: string): string {
  return text
    .split(/[\s-]+/)
    .reduce((held, word) => (word.length > held.length ? word : held), "");
}
