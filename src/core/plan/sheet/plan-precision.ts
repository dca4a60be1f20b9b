import type { ProductionRow } from "../../production/production-table";
import { numberCell, textCell } from "../cell/cell-plan";
import { labelStyle } from "../cell/heading-style";
import {
  bluntRow,
  defaultBluntHalfWidth,
  type PlanContext,
  sheetNames,
} from "../plan-context";
import { printFit } from "../cell/print-fit";
import { bareSheet, frozenHead } from "./bare-sheet";
import { periodHeaders } from "./period-headers";
import { sheetTop } from "./sheet-top";
import { tableNames } from "./table-names";
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
    ...bareSheet,
    role: "precision",
    name: sheetNames.precision,
    cells: [
      ...topCells(context),
      ...reported.tables.flatMap((place) => tableCells(context, place)),
    ],
    widths: columns,
    // Reported's readings and keys have nothing to stand beside here.
    hiddenRows: reported.tables.flatMap(({ periodRow, keyRow }) => [
      periodRow,
      keyRow,
    ]),
    freeze: frozenHead(
      reported.tables.map(({ keyRow }) => keyRow + 1),
      firstPeriodColumn,
    ),
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
  return [
    ...sheetTop(
      context,
      "precision",
      "How finely each figure was printed",
      "A printed figure stands for every number that rounds to it: half of its last digit to either side.",
    ),
    textCell(
      { row: bluntRow, column: labelColumn },
      "Undecided from this share on:",
      "subtitle",
    ),
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
    ...tableNames(table, place),
    ...headerCells(context, place),
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
    ...periodHeaders(periods, { row, column: firstPeriodColumn }),
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
