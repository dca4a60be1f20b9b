import type { HostObject } from "../protocol/host-object";
import { requireWritable, type Book, type ChartRecord } from "./book";
import { keptObject } from "./kept-object";
import { collection } from "./collection";
import { axes, partOf, series, title } from "./chart-parts";
import { addressOf, placeArgument } from "./place";

const chartObject = (book: Book, record: ChartRecord): HostObject => ({
  ...keptObject(
    "Chart",
    record.properties,
    {
      Name: `Chart ${record.id}`,
      Left: 0,
      Top: 0,
      Width: 360,
      Height: 216,
      ChartType: record.type,
      Style: 0,
      CategoryLabelLevel: 0,
    },
    {
      Title: () => title(record, "ChartTitle", "title"),
      Legend: () =>
        keptObject("ChartLegend", partOf(record, "legend"), {
          Visible: true,
          Position: "Bottom",
          Overlay: false,
        }),
      Axes: () => axes(record),
      Series: () => series(book, record),
    },
    {
      SetPosition: ([from, to]) =>
        void record.properties.set(
          "position",
          [from, to].map((one) =>
            one === undefined || one === null
              ? null
              : addressOf(book, placeArgument(book, record.sheetId, one)),
          ),
        ),
      SetData: ([source]) =>
        void record.properties.set(
          "data",
          addressOf(book, placeArgument(book, record.sheetId, source)),
        ),
      Delete: () => void book.charts.splice(book.charts.indexOf(record), 1),
    },
  ),
  id: record.id,
});

const add = (
  book: Book,
  sheetId: string,
  args: readonly unknown[],
): HostObject => {
  requireWritable(book, sheetId);
  const place = placeArgument(book, sheetId, args[1]);
  const seriesBy = typeof args[2] === "string" ? args[2] : "Auto";
  const record: ChartRecord = {
    id: book.nextId(),
    sheetId,
    type: String(args[0]),
    source: addressOf(book, place),
    seriesBy,
    properties: new Map(),
  };
  // Source: documentation of ChartSeriesBy: columns, unless the source is wider than tall.
  const byRows =
    seriesBy === "Rows" ||
    (seriesBy === "Auto" && place.area.columns > place.area.rows);
  const lines = byRows ? place.area.rows : place.area.columns;
  record.properties.set("series count", Math.max(1, lines - 1));
  book.charts.push(record);
  return chartObject(book, record);
};

/** Excel.ChartCollection: charts are recorded as described; a page may draw them. */
export const charts = (book: Book, sheetId: string): HostObject => {
  const here = () => book.charts.filter((one) => one.sheetId === sheetId);
  return collection(
    "ChartCollection",
    {
      items: () => here().map((one) => chartObject(book, one)),
      find: (key) => {
        const found = here().find(
          ({ id, properties }) =>
            id === key || properties.get("Chart.Name") === key,
        );
        return found === undefined ? null : chartObject(book, found);
      },
    },
    { Add: (args) => add(book, sheetId, args) },
  );
};
