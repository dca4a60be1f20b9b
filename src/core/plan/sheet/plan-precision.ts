import { numberCell, textCell } from "../cell/cell-plan";
import { printedHalfUnit } from "../cell/number-format";
import { type PlanContext, sheetNames } from "../plan-context";
import { labelStyle } from "../cell/heading-style";
import {
  firstPeriodColumn,
  headingPath,
  keyColumn,
  labelColumn,
  type TablePlace,
  unitColumn,
} from "./reported-layout";
import type { CellPlan, SheetPlan } from "../workbook-plan";

/** Half of the last printed digit of every figure, in the very cells that the figures have on Reported. */
export function planPrecision(context: PlanContext): SheetPlan {
  const { reported } = context;
  return {
    role: "precision",
    name: sheetNames.precision,
    cells: [
      textCell(
        { row: 0, column: keyColumn },
        `assay:${context.id}:precision`,
        "key",
      ),
      textCell(
        { row: 0, column: labelColumn },
        "How finely each figure was printed",
        "title",
      ),
      textCell(
        { row: 1, column: labelColumn },
        "Half of the last printed digit, in the same cells as the figures on Reported. A figure may be off by this much and no more.",
        "subtitle",
      ),
      ...reported.tables.flatMap((place) => tableCells(context, place)),
    ],
    widths: [0, 40, 7, ...Array.from({ length: reported.width }, () => 11)],
    hiddenRows: [],
    freeze: { rows: 0, columns: firstPeriodColumn },
    rules: [],
    tables: [],
    charts: [],
    choices: [],
    names: [],
    print: {
      orientation: "portrait",
      area: {
        top: 0,
        left: labelColumn,
        bottom: reported.legendRow,
        right: firstPeriodColumn + reported.width - 1,
      },
      titleRows: null,
    },
  };
}

function tableCells(
  context: PlanContext,
  place: TablePlace,
): readonly CellPlan[] {
  const table = context.input.tables[place.table];
  if (!table) return [];
  const header = place.headerRow;
  return [
    textCell({ row: header, column: labelColumn }, "Half-unit", "headerLeft"),
    textCell({ row: header, column: unitColumn }, "Unit", "headerLeft"),
    ...table.periods.map((period, index) =>
      textCell(
        { row: header, column: firstPeriodColumn + index },
        period.label,
        "header",
      ),
    ),
    ...place.headings.map(({ row, text }) =>
      textCell({ row, column: labelColumn }, text, "small"),
    ),
    ...table.rows.flatMap((row, index) => {
      const at = place.rows[index] ?? 0;
      return [
        textCell(
          { row: at, column: labelColumn },
          row.label,
          labelStyle(headingPath(row).length),
        ),
        textCell({ row: at, column: unitColumn }, row.unit ?? "", "unit"),
        ...row.cells.flatMap((cell, column) =>
          cell?.value == null
            ? []
            : [
                numberCell(
                  { row: at, column: firstPeriodColumn + column },
                  printedHalfUnit(cell.decimals),
                  "General",
                  "reported",
                ),
              ],
        ),
      ];
    }),
  ];
}
