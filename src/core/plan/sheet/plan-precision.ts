import type { ProductionRow } from "../../production/production-table";
import { cellAddress } from "../cell-address";
import { formulaCell, numberCell, textCell } from "../cell/cell-plan";
import { headingStyle, labelStyle } from "../cell/heading-style";
import {
  bluntRow,
  defaultBluntHalfWidth,
  type PlanContext,
  reportedAddress,
  sheetNames,
  shownFormula,
} from "../plan-context";
import { printFit } from "../cell/print-fit";
import { tableTitle } from "./table-title";
import type { CellPlan, SheetPlan } from "../workbook-plan";
import {
  firstPeriodColumn,
  headingPath,
  keyColumn,
  labelColumn,
  type TablePlace,
  unitColumn,
} from "./reported-layout";

/**
 * Half of the last printed digit of every figure, in the very cells that the figures have on Reported, and beside it
 * the least and greatest value that the figure may stand for: what the bounds on Rebuilt are made from.
 */
export function planPrecision(context: PlanContext): SheetPlan {
  const { reported } = context;
  const block = Array.from({ length: reported.width }, () => 12);
  const columns = [0, 42, 7, ...block, 1.5, ...block, 1.5, ...block];
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
          right: firstPeriodColumn + 3 * reported.width + 1,
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
    textCell(
      { row: 0, column: keyColumn },
      `assay:${context.id}:precision`,
      "key",
    ),
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
  const blocks = ["Half-unit", "Least", "Greatest"];
  return [
    textCell({ row, column: labelColumn }, "Figure", "headerLeft"),
    textCell({ row, column: unitColumn }, "Unit", "headerLeft"),
    ...blocks.flatMap((title, block) => {
      const first = firstPeriodColumn + block * (context.reported.width + 1);
      return [
        textCell({ row: row - 1, column: first }, title, "heading0"),
        ...periods.map((period, index) =>
          textCell({ row, column: first + index }, period.label, "header"),
        ),
      ];
    }),
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
      return cell === null || cell.value === null
        ? []
        : figureCells(context, ref, at, {
            value: cell.value,
            decimals: cell.decimals,
          });
    }),
  ];
}

function figureCells(
  context: PlanContext,
  ref: {
    readonly table: number;
    readonly row: number;
    readonly column: number;
  },
  at: number,
  figure: { readonly value: number; readonly decimals: number },
): readonly CellPlan[] {
  const half = context.printed.halfUnitOf(ref);
  const column = firstPeriodColumn + ref.column;
  const step = context.reported.width + 1;
  const format = half >= 1 ? "#,##0" : `#,##0.0${"0".repeat(figure.decimals)}`;
  const printed = reportedAddress(context, ref);
  const halfAt = cellAddress(at, column);
  return [
    numberCell({ row: at, column }, half, "General", "reported"),
    formulaCell(
      { row: at, column: column + step },
      shownFormula(
        context,
        { text: `${printed}-${halfAt}`, result: figure.value - half },
        [printed],
      ),
      format,
      "formula",
    ),
    formulaCell(
      { row: at, column: column + 2 * step },
      shownFormula(
        context,
        { text: `${printed}+${halfAt}`, result: figure.value + half },
        [printed],
      ),
      format,
      "formula",
    ),
  ];
}
