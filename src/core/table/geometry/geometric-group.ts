import { BLANK_CELL, type MatrixCell } from "../matrix/cell-matrix";
import type { ContinuedTable } from "./continue-tables";
import type { TableGroup } from "../matrix/found-table";
import { isPeriodLabel } from "../period-label";
import type { Layout } from "../raw-table";
import { transposeTable } from "../matrix/transpose-table";

/** A table told by its places, in the form all layouts share. */
export function geometricGroup(
  layout: Layout,
  table: ContinuedTable,
): TableGroup {
  const isHeaded = table.header.slice(1).some(({ text }) => text !== "");
  const shaped = transposeTable({
    titles: [],
    header: isHeaded ? headerLevels(table.header) : [],
    rows: table.rows,
    warnings: [],
  });
  return { layout, tables: [shaped], span: null, warnings: table.warnings };
}

/** A period stacked over the names of several neighbouring columns makes a level of its own. */
function headerLevels(
  header: readonly MatrixCell[],
): readonly (readonly MatrixCell[])[] {
  const tops = header.map((cell, index) =>
    index === 0
      ? ""
      : sharedPeriod(cell.text, [header[index - 1], header[index + 1]]),
  );
  if (tops.every((top) => top === "")) return [header];
  const level = (part: (text: string, top: string) => string) =>
    header.map((cell, index) => {
      const text = part(cell.text, tops[index] ?? "");
      return text === "" ? BLANK_CELL : { ...cell, text };
    });
  return [
    level((_, top) => top),
    level((text, top) => text.slice(top.length).trim()),
  ];
}

/** The words a heading shares with a neighbour, if they are a period and names follow them in both. */
function sharedPeriod(
  text: string,
  neighbours: readonly (MatrixCell | undefined)[],
): string {
  const words = text.split(" ");
  for (let count = words.length - 1; count > 0; count -= 1) {
    const top = words.slice(0, count).join(" ");
    const isShared = neighbours.some(
      (other) =>
        other?.text.startsWith(`${top} `) &&
        isName(other.text.slice(top.length)),
    );
    if (isShared && isPeriodLabel(top) && isName(text.slice(top.length))) {
      return /\d/.test(top) ? top : "";
    }
  }
  return "";
}

const isName = (text: string): boolean =>
  /\p{L}{2}/u.test(text) && !isPeriodLabel(text);
