import type { ProductionRow } from "../../production/production-table";
import { numberCell, markerCell, textCell } from "../cell/cell-plan";
import { headingStyle, labelStyle } from "../cell/heading-style";
import {
  bluntRow,
  defaultBluntHalfWidth,
  columnHeading,
  type PlanContext,
  sheetNames,
} from "../plan-context";
import { printFit } from "../cell/print-fit";
import { tableTitle } from "./table-title";
import type { CellPlan, SheetPlan } from "../workbook-plan";
import {
  firstPeriodColumn,
  headingPath,
  labelColumn,
  type TablePlace,
  unitColumn,
} from "./reported/reported-layout";

/** Half of the last printed digit of every figure, in the very cells that the figures have on Reported. */
export function planPrecision(context: PlanContext): SheetPlan {
  const { reported } = context;
  const block = Array.from({ length: reported.width }, () => 12);
  const columns = [0, 42, 7, ...block];
  return {
    role: "precision",
    name: sheetNames.precision,
    cells: [
      ...topCells(context),
      ...reported.tables.flatMap((place) => tableCells(context, place)),
    ],
    widths: columns,
    hiddenRows: [],
    heights: [],
    freeze: { rows: 0, columns: firstPeriodColumn },
    rules: [],
    tables: [],
    charts: [],
    choices: [],
    names: [],
    print: {
      ...printFit(
        {
          top: 0,
          left: labelColumn,
          bottom: Math.max(bluntRow, reported.legendRow - 2),
          right: firstPeriodColumn + reported.width - 1,
        },
        columns,
      ),
      titleRows: null,
    },
  };
}

function topCells(context: PlanContext): readonly CellPlan[] {
  const share = context.options.bluntHalfWidth ?? defaultBluntHalfWidth;
  const text = (row: number, words: string, style: "title" | "subtitle") =>
    textCell({ row, column: labelColumn }, words, style);
  return [
    markerCell(context.id, "precision"),
    text(0, "How finely each figure was printed", "title"),
    text(
      1,
      "A printed figure stands for every number that rounds to it: half of its last digit to either side.",
      "subtitle",
    ),
    text(bluntRow, "Undecided from this share on:", "subtitle"),
    numberCell(
      { row: bluntRow, column: firstPeriodColumn },
      share,
      "0%",
      "reported",
    ),
  ];
}

function tableCells(
  context: PlanContext,
  place: TablePlace,
): readonly CellPlan[] {
  const table = context.input.tables[place.table];
  if (!table) return [];
  return [
    textCell(
      { row: place.titleRow, column: labelColumn },
      tableTitle(table, place.table),
      "section",
    ),
    ...headerCells(context, place),
    ...place.headings.map(({ row, depth, text }) =>
      textCell({ row, column: labelColumn }, text, headingStyle(depth)),
    ),
    ...table.rows.flatMap((row, index) => rowCells(context, place, row, index)),
  ];
}

function headerCells(
  context: PlanContext,
  place: TablePlace,
): readonly CellPlan[] {
  const row = place.headerRow;
  const periods = context.input.tables[place.table]?.periods ?? [];
  return [
    textCell({ row, column: labelColumn }, "Figure", "headerLeft"),
    textCell({ row, column: unitColumn }, "Unit", "headerLeft"),
    ...periods.map((period, index) =>
      textCell(
        { row, column: firstPeriodColumn + index },
        columnHeading(period),
        "header",
      ),
    ),
  ];
}

function rowCells(
  context: PlanContext,
  place: TablePlace,
  row: ProductionRow,
  index: number,
): readonly CellPlan[] {
  const at = place.rows[index] ?? 0;
  const style = labelStyle(headingPath(row).length);
  return [
    textCell({ row: at, column: labelColumn }, row.label, style),
    textCell({ row: at, column: unitColumn }, row.unit ?? "", "unit"),
    ...row.cells.flatMap((cell, column) => {
      const ref = { table: place.table, row: index, column };
      if (cell === null || cell.value === null) return [];
      const here = { row: at, column: firstPeriodColumn + column };
      const half = context.printed.halfUnitOf(ref);
      return [numberCell(here, half, "General", "reported")];
    }),
  ];
}
