import { itemNotFound } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { requireWritable, type Book, type ChartRecord } from "./book";
import { keptObject } from "./kept-object";
import { addressOf } from "./place";
import { placeArgument } from "./place";

const title = (chart: ChartRecord, type: string, owner: string): HostObject =>
  keptObject(type, prefixed(chart.properties, owner), {
    Text: "",
    Visible: true,
    Overlay: false,
  });

/** A part of the chart's properties under a name of its own. */
const prefixed = (
  kept: Map<string, unknown>,
  owner: string,
): Map<string, unknown> => {
  const known = kept.get(owner);
  if (known instanceof Map) return known as Map<string, unknown>;
  const fresh = new Map<string, unknown>();
  kept.set(owner, fresh);
  return fresh;
};

const axis = (chart: ChartRecord, owner: string): HostObject =>
  keptObject(
    "ChartAxis",
    prefixed(chart.properties, owner),
    { Visible: true, NumberFormat: "General", Minimum: "", Maximum: "" },
    { Title: () => title(chart, "ChartAxisTitle", `${owner} title`) },
  );

const axes = (chart: ChartRecord): HostObject => ({
  type: "ChartAxes",
  get: {
    CategoryAxis: () => axis(chart, "category axis"),
    ValueAxis: () => axis(chart, "value axis"),
  },
});

const fill = (chart: ChartRecord, owner: string): HostObject => ({
  type: "ChartFill",
  get: {},
  call: {
    SetSolidColor: ([value]) =>
      void prefixed(chart.properties, owner).set("color", value),
    Clear: () => void prefixed(chart.properties, owner).delete("color"),
  },
});

const oneSeries = (
  book: Book,
  chart: ChartRecord,
  owner: string,
): HostObject => {
  const kept = prefixed(chart.properties, owner);
  const place =
    (name: string) =>
    ([source]: readonly unknown[]) =>
      void kept.set(
        name,
        addressOf(book, placeArgument(book, chart.sheetId, source)),
      );
  return keptObject(
    "ChartSeries",
    kept,
    {
      Name: "",
      ChartType: chart.type,
      HasDataLabels: false,
      GapWidth: 150,
      Overlap: 0,
      AxisGroup: "Primary",
      MarkerStyle: "Automatic",
    },
    {
      Format: () => ({
        type: "ChartSeriesFormat",
        get: {
          Fill: () => fill(chart, `${owner} fill`),
          Line: () =>
            keptObject(
              "ChartLineFormat",
              prefixed(chart.properties, `${owner} line`),
              {
                Color: "",
                LineStyle: "Automatic",
                Weight: 1,
              },
            ),
        },
      }),
    },
    {
      SetValues: place("values"),
      SetXAxisValues: place("x axis values"),
      Delete: () => void kept.set("deleted", true),
    },
  );
};

const series = (book: Book, chart: ChartRecord): HostObject => {
  const count = () => Number(chart.properties.get("series count") ?? 0);
  const at = (index: number) => oneSeries(book, chart, `series ${index}`);
  return {
    type: "ChartSeriesCollection",
    items: () => Array.from({ length: count() }, (_s, i) => at(i)),
    call: {
      Add: ([name]) => {
        const index = count();
        chart.properties.set("series count", index + 1);
        const kept = prefixed(chart.properties, `series ${index}`);
        if (typeof name === "string") kept.set("ChartSeries.Name", name);
        return at(index);
      },
      GetItemAt: ([index]) => at(Number(index)),
      GetCount: count,
    },
  };
};

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
        keptObject("ChartLegend", prefixed(record.properties, "legend"), {
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
  const find = ([key]: readonly unknown[]) => {
    const found = here().find(
      ({ id, properties }) =>
        id === key || properties.get("Chart.Name") === key,
    );
    return found === undefined ? null : chartObject(book, found);
  };
  const item = (args: readonly unknown[]) => {
    const found = find(args);
    if (found === null) throw itemNotFound();
    return found;
  };
  return {
    type: "ChartCollection",
    items: () => here().map((one) => chartObject(book, one)),
    item,
    call: {
      Add: (args) => add(book, sheetId, args),
      GetItem: item,
      GetItemOrNullObject: find,
      GetCount: () => here().length,
    },
  };
};
