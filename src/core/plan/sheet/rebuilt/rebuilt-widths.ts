import { textWidth } from "../../cell/column-width";
import { columnHeading } from "../../figure-names";
import type { PlanContext } from "../../plan-context";
import { headingPath } from "../reported/reported-layout";

/** The widths of Rebuilt's columns, block by block. */
export function rebuiltWidths(context: PlanContext): readonly number[] {
  const { tables } = context.input;
  const { rebuilt } = context;
  const labels = tables.flatMap((table) =>
    table.rows.map((row) => row.label.length + 2 * headingPath(row).length),
  );
  const routes = rebuilt.tables.flatMap(({ lines }) =>
    lines.map((line) => line.route ?? ""),
  );
  const figures = tables.flatMap((table) =>
    table.rows.flatMap((row) => row.cells.map((cell) => `${cell?.text ?? ""}`)),
  );
  const heads = tables.flatMap((table) =>
    table.periods.flatMap((period) => columnHeading(period).split(/[\s-]+/)),
  );
  const figure = textWidth([...figures, ...heads], 9, 18);
  const verdict = textWidth(["undecided", ...heads], 10, 13);
  const block = (width: number) => [
    ...Array.from({ length: rebuilt.width }, () => width),
    1.5,
  ];
  return [
    0,
    Math.min(46, Math.max(24, ...labels) + 2),
    textWidth(routes, 14, 30),
    7,
    ...block(figure),
    ...block(figure),
    ...block(verdict),
    ...block(figure),
    ...block(figure),
    ...block(figure),
    ...block(figure),
  ];
}
