import type { CellRef } from "../../expression/expression";
import type { Period } from "../../production/production-table";
import { cellAddress, sheetPrefix } from "../cell-address";
import { formulaCell, markerCell, textCell } from "../cell/cell-plan";
import { rebuiltFormat } from "../cell/number-format";
import {
  periodLabel,
  type PlanContext,
  printedCell,
  reportedAddress,
  rowName,
  sheetNames,
  shownFormula,
} from "../plan-context";
import { firstRebuiltColumn, type RebuiltLine } from "./rebuilt/rebuilt-layout";
import type { CellPlan, ChartPlan, SheetPlan } from "../workbook-plan";

const chartRows = 14;
const firstRow = 3;
const chartColumns = 9;
const mostCharts = 6;

/** One chart: a metal's printed and rebuilt production over periods of one length, the earliest first. */
interface Series {
  readonly title: string;
  readonly unit: string;
  readonly line: RebuiltLine;
  readonly cells: readonly CellRef[];
}

/** The first cell of a chart's figures; the chart stands under them. */
interface Corner {
  readonly row: number;
  readonly column: number;
}

/** Reported against rebuilt metal per period, or null where no produced metal is rebuilt in two periods or more. */
export function planCharts(context: PlanContext): SheetPlan | null {
  const all = context.rebuilt.tables
    .flatMap((place) =>
      place.lines.flatMap((line) => seriesOf(context, place.table, line) ?? []),
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
  const block = [16, 14, 14, 12, 10, 10, 10, 10, 10, 2];
  return {
    role: "charts",
    name: sheetNames.charts,
    cells: [
      ...topCells(context),
      ...all.flatMap((series, index) =>
        seriesCells(context, series, corner(index)),
      ),
    ],
    widths: [0, ...block, ...(across > 1 ? block : [])],
    hiddenRows: [],
    heights: [],
    freeze: { rows: 0, columns: 0 },
    rules: [],
    tables: [],
    charts: all.map((series, index) => chartOf(series, corner(index))),
    choices: [],
    names: [],
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

function topCells(context: PlanContext): readonly CellPlan[] {
  return [
    markerCell(context.id, "charts"),
    textCell({ row: 0, column: 1 }, "Metal, reported and rebuilt", "title"),
    textCell(
      { row: 1, column: 1 },
      "By the first independent way on Rebuilt, over periods of one length, the earliest first.",
      "subtitle",
    ),
  ];
}

/** Whether a line is a produced metal, rebuilt by its row's first way that reaches two periods of one length. */
function seriesOf(
  context: PlanContext,
  table: number,
  line: RebuiltLine,
): Series | null {
  const found = context.input.tables[table];
  const row = found?.rows[line.tableRow];
  if (!found || !row?.metric?.startsWith("produced.")) return null;
  const columns = periodColumns(
    found.periods,
    (column) => line.relations[column] !== undefined,
  );
  if (columns.length < 2) return null;
  const earlier = context.rebuilt.tables[table]?.lines.find(
    (other) =>
      other.tableRow === line.tableRow &&
      periodColumns(
        found.periods,
        (column) => other.relations[column] !== undefined,
      ).length > 1,
  );
  if (earlier !== line) return null;
  const cells = columns.map((column) => ({
    table,
    row: line.tableRow,
    column,
  }));
  const title = `${rowName(context, { table, row: line.tableRow })}, reported and rebuilt ${line.route ?? ""}`;
  return { title: title.trim(), unit: row.unit ?? "", line, cells };
}

/** The columns of the kind of period that reaches most columns, in the order of time. */
function periodColumns(
  periods: readonly Period[],
  isRebuilt: (column: number) => boolean,
): readonly number[] {
  const kinds = ["month", "quarter", "half", "year"] as const;
  const byKind = kinds.map((kind) =>
    periods.flatMap((period, column) =>
      period.kind === kind && isRebuilt(column) ? [column] : [],
    ),
  );
  const most = byKind.reduce(
    (held, columns) => (columns.length > held.length ? columns : held),
    [],
  );
  const start = (column: number) => periods[column]?.months?.[0] ?? 0;
  return [...most].sort((left, right) => start(left) - start(right));
}

function seriesCells(
  context: PlanContext,
  series: Series,
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
    ...cells.flatMap((cell, index) => {
      const row = top + 2 + index;
      const printed = printedCell(context, cell);
      const rebuilt = line.relations[cell.column]?.rebuilt ?? 0;
      const value = printed?.value ?? 0;
      const format = rebuiltFormat(printed?.decimals ?? 0, rebuilt, null);
      const shown = reportedAddress(context, cell);
      const there = `${sheetPrefix(sheetNames.rebuilt)}${cellAddress(line.row, firstRebuiltColumn + cell.column)}`;
      const difference = `${cellAddress(row, left + 1)}-${cellAddress(row, left + 2)}`;
      return [
        textCell({ row, column: left }, periodLabel(context, cell), "label0"),
        formulaCell(
          { row, column: left + 1 },
          shownFormula(context, { text: shown, result: value }, [shown]),
          format,
          "formula",
        ),
        formulaCell(
          { row, column: left + 2 },
          shownFormula(context, { text: there, result: rebuilt }, [there]),
          format,
          "formula",
        ),
        formulaCell(
          { row, column: left + 3 },
          shownFormula(context, { text: difference, result: value - rebuilt }, [
            shown,
            there,
          ]),
          format,
          "formula",
        ),
      ];
    }),
  ];
}

function chartOf(series: Series, corner: Corner): ChartPlan {
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
