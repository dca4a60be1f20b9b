import type { CellContent } from "../emulator/grid/grid";
import { splitAddress, type Area } from "../emulator/grid/area";
import {
  findSheet,
  type Book,
  type ChartRecord,
} from "../emulator/members/book";
import { placeAt } from "../emulator/members/place";
import { displayText } from "../emulator/grid/display-text";
import { drawChart, type DrawnChart } from "./chart-drawing";
import type { GridGeometry } from "./grid-geometry";

/** A property of a part of a chart ("title", "ChartTitle.Text"), as text. */
const textOf = (chart: ChartRecord, part: string, property: string): string => {
  const kept = chart.properties.get(part);
  const value: unknown = kept instanceof Map ? kept.get(property) : undefined;
  return typeof value === "string" ? value : "";
};

const numberIn = (cell: CellContent | undefined): number | null =>
  typeof cell?.value === "number" ? cell.value : null;

const turned = (rows: readonly (readonly CellContent[])[]): CellContent[][] =>
  (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row[column] ?? []));

/** What a chart shows now: a heading over each series, the categories in the first column. */
const contentsOf = (book: Book, chart: ChartRecord): DrawnChart => {
  const data = chart.properties.get("data") ?? chart.source;
  const { sheet, address } = splitAddress(String(data));
  // A sheet that is renamed keeps its charts.
  const source = sheet === null ? null : findSheet(book, sheet);
  const { area } = placeAt(book, chart.sheetId, address);
  const read = book.grid.read(source?.id ?? chart.sheetId, area);
  const [heading = [], ...rows] =
    chart.seriesBy === "Rows" ? turned(read) : read;
  const format = textOf(chart, "value axis", "ChartAxis.NumberFormat");
  return {
    title: textOf(chart, "title", "ChartTitle.Text"),
    valueTitle: textOf(chart, "value axis title", "ChartAxisTitle.Text"),
    valueFormat: format === "" ? "General" : format,
    categories: rows.map(([cell]) => displayText(cell?.value ?? "", "General")),
    series: heading.slice(1).map(({ value }, i) => ({
      name: String(value),
      values: rows.map((row) => numberIn(row[i + 1])),
    })),
  };
};

/** Excel's own size of a chart that is not told its place, in cells. */
const usualArea: Area = { row: 1, column: 1, rows: 15, columns: 7 };

const areaOf = (book: Book, chart: ChartRecord): Area => {
  const position = chart.properties.get("position");
  if (!Array.isArray(position)) return usualArea;
  const [from, to] = position.map((address: unknown) =>
    typeof address === "string"
      ? placeAt(book, chart.sheetId, splitAddress(address).address).area
      : null,
  );
  if (from === undefined || from === null) return usualArea;
  const end = to ?? { ...from, rows: 15, columns: 7 };
  return {
    row: from.row,
    column: from.column,
    rows: end.row + end.rows - from.row,
    columns: end.column + end.columns - from.column,
  };
};

/** Draws the charts of the sheet that is shown, in a layer over the grid that lets the mouse through. */
export const showCharts = (
  layer: HTMLElement,
  book: Book,
  geometry: GridGeometry,
): void => {
  const draw = () => {
    const { sheetId } = book.grid.selection();
    const charts = book.charts.filter((chart) => chart.sheetId === sheetId);
    const cells = charts.length === 0 ? null : geometry.cellWindow();
    layer.hidden = cells === null;
    if (cells === null) return;
    for (const side of ["left", "top", "width", "height"] as const)
      layer.style[side] = `${cells[side]}px`;
    layer.replaceChildren(
      ...charts.map((chart) => {
        const box = geometry.boxOf(sheetId, areaOf(book, chart));
        const frame = document.createElement("div");
        frame.className = "chart";
        frame.style.left = `${box.left}px`;
        frame.style.top = `${box.top}px`;
        frame.append(drawChart(contentsOf(book, chart), box.width, box.height));
        return frame;
      }),
    );
  };
  geometry.onDrawn(draw);
};
