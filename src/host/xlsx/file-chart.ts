import { absoluteAddress, sheetPrefix } from "../../core/plan/cell-address";
import type { ChartPlan, SheetPlan } from "../../core/plan/workbook-plan";
import type { FileChart } from "./hucre-types";

/** Left out, ticks are crosses of two sizes. */
const withoutTicks = { majorTickMark: "none", minorTickMark: "none" } as const;

/** Columns side by side per period. */
export function fileChart(sheet: SheetPlan, chart: ChartPlan): FileChart {
  const { data, place } = chart;
  const prefix = sheetPrefix(sheet.name);
  const body = (column: number) =>
    `${prefix}${absoluteAddress({
      top: data.top + 1,
      left: column,
      bottom: data.bottom,
      right: column,
    })}`;
  const names = sheet.cells.filter(
    ({ row, column }) =>
      row === data.top && column > data.left && column <= data.right,
  );
  return {
    type: "column",
    title: chart.title,
    titleFontSize: 12,
    altText: chart.title,
    series: names.map(({ column, content }, index) => ({
      name: content.kind === "text" ? content.text : "",
      values: body(column),
      categories: body(data.left),
      color: index === 0 ? "4472C4" : "1F3A4D",
    })),
    legend: "bottom",
    axes: {
      x: withoutTicks,
      y: {
        ...withoutTicks,
        title: chart.valueTitle,
        numberFormat: { formatCode: chart.valueFormat },
        gridlines: { major: true },
      },
    },
    anchor: {
      from: { row: place.top, col: place.left },
      to: { row: place.bottom + 1, col: place.right + 1 },
    },
  };
}
