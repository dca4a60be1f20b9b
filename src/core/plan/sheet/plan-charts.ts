import type { CellRef } from "../../expression/expression";
import { cellAddress, sheetPrefix } from "../cell-address";
import { formulaCell, textCell } from "../cell/cell-plan";
import { rebuiltFormat } from "../cell/number-format";
import { periodLabel } from "../figure-names";
import {
  type PlanContext,
  printedCell,
  reportedAddress,
  sheetNames,
  shownFormula,
} from "../plan-context";
import { type ChartSeries, chartSeries } from "./chart-series";
import { bareSheet } from "./bare-sheet";
import { sheetTop } from "./sheet-top";
import { firstRebuiltColumn, type RebuiltLine } from "./rebuilt/rebuilt-layout";
import type { CellPlan, ChartPlan, SheetPlan } from "../workbook-plan";

const chartRows = 14;
const firstRow = 3;
const chartColumns = 9;
const mostCharts = 6;

/** The first cell of a chart's figures; the chart stands under them. */
interface Corner {
  readonly row: number;
  readonly column: number;
}

/** Reported against rebuilt metal per period, or null where no produced metal is rebuilt in two periods or more. */
export function planCharts(context: PlanContext): SheetPlan | null {
  const all = context.rebuilt.tables
    .flatMap((place) =>
      place.lines.flatMap(
        (line) => chartSeries(context, place.table, line) ?? [],
      ),
    )
    .slice(0, mostCharts);
  if (all.length === 0) return null;
  const across = all.length > 3 ? 2 : 1;
  const height =
    4 + chartRows + Math.max(...all.map(({ cells }) => cells.length));
  const corner = (index: number) => ({
    row: firstRow + Math.floor(index / across) * height,
    column: 1 + (index % across) * (chartColumns + 1),
  });
  const block = [20, 14, 14, 12, 10, 10, 10, 10, 10, 2];
  return {
    ...bareSheet,
    role: "charts",
    name: sheetNames.charts,
    cells: [
      ...sheetTop(
        context,
        "charts",
        "Metal, reported and rebuilt",
        "By the first independent way on Rebuilt, over periods of one length, the earliest first.",
      ),
      ...all.flatMap((series, index) =>
        seriesCells(context, series, corner(index)),
      ),
    ],
    widths: [0, ...block, ...(across > 1 ? block : [])],
    charts: all.map((series, index) => chartOf(series, corner(index))),
    print: {
      orientation: across > 1 ? "landscape" : "portrait",
      area: {
        top: 0,
        left: 1,
        bottom: firstRow + Math.ceil(all.length / across) * height - 2,
        right: across * (chartColumns + 1) - 1,
      },
      isOnePage: true,
      titleRows: null,
    },
  };
}

function seriesCells(
  context: PlanContext,
  series: ChartSeries,
  corner: Corner,
): readonly CellPlan[] {
  const { line, cells, unit } = series;
  const { row: top, column: left } = corner;
  return [
    textCell({ row: top, column: left }, series.title, "section"),
    ...[
      unit === "" ? "Period" : `Period, in ${unit}`,
      "Reported",
      "Rebuilt",
      "Difference",
    ].map((title, index) =>
      textCell(
        { row: top + 1, column: left + index },
        title,
        index === 0 ? "headerLeft" : "header",
      ),
    ),
    ...cells.flatMap((cell, index) =>
      periodCells(context, line, cell, { row: top + 2 + index, column: left }),
    ),
  ];
}

/** A period's name, printed and rebuilt figure and their difference, looked up in the sheets. */
function periodCells(
  context: PlanContext,
  line: RebuiltLine,
  cell: CellRef,
  { row, column }: Corner,
): readonly CellPlan[] {
  const printed = printedCell(context, cell);
  const rebuilt = line.relations[cell.column]?.rebuilt ?? 0;
  const value = printed?.value ?? 0;
  const format = rebuiltFormat(printed?.decimals ?? 0, rebuilt, null);
  const shown = reportedAddress(context, cell);
  const there = `${sheetPrefix(sheetNames.rebuilt)}${cellAddress(line.row, firstRebuiltColumn + cell.column)}`;
  const difference = `${cellAddress(row, column + 1)}-${cellAddress(row, column + 2)}`;
  const figure = (
    across: number,
    text: string,
    result: number,
    rests: readonly string[],
  ) =>
    formulaCell(
      { row, column: column + across },
      shownFormula(context, { text, result }, rests),
      format,
      "formula",
    );
  return [
    textCell({ row, column }, periodLabel(context, cell), "label0"),
    figure(1, shown, value, [shown]),
    figure(2, there, rebuilt, [there]),
    figure(3, difference, value - rebuilt, [shown, there]),
  ];
}

function chartOf(series: ChartSeries, corner: Corner): ChartPlan {
  const header = corner.row + 1;
  const left = corner.column;
  const last = header + series.cells.length;
  return {
    title: series.title,
    valueTitle: series.unit,
    valueFormat: "#,##0",
    data: { top: header, left, bottom: last, right: left + 2 },
    place: {
      top: last + 2,
      left,
      bottom: last + 1 + chartRows,
      right: left + chartColumns - 1,
    },
  };
}
