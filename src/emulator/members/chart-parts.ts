import type { HostObject } from "../protocol/host-object";
import type { Book, ChartRecord } from "./book";
import { keptObject } from "./kept-object";
import { addressOf, placeArgument } from "./place";

/** Excel.ChartTitle or ChartAxisTitle, kept under the name of what it is the title of. */
export const title = (
  chart: ChartRecord,
  type: string,
  owner: string,
): HostObject =>
  keptObject(type, partOf(chart, owner), {
    Text: "",
    Visible: true,
    Overlay: false,
  });

/** What is kept of a part of the chart, under a name of its own. */
export const partOf = (
  { properties }: ChartRecord,
  owner: string,
): Map<string, unknown> => {
  const known = properties.get(owner);
  if (known instanceof Map) return known as Map<string, unknown>;
  const fresh = new Map<string, unknown>();
  properties.set(owner, fresh);
  return fresh;
};

const axis = (chart: ChartRecord, owner: string): HostObject =>
  keptObject(
    "ChartAxis",
    partOf(chart, owner),
    { Visible: true, NumberFormat: "General", Minimum: "", Maximum: "" },
    { Title: () => title(chart, "ChartAxisTitle", `${owner} title`) },
  );

/** Excel.ChartAxes. */
export const axes = (chart: ChartRecord): HostObject => ({
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
    SetSolidColor: ([value]) => void partOf(chart, owner).set("color", value),
    Clear: () => void partOf(chart, owner).delete("color"),
  },
});

const oneSeries = (
  book: Book,
  chart: ChartRecord,
  owner: string,
): HostObject => {
  const kept = partOf(chart, owner);
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
            keptObject("ChartLineFormat", partOf(chart, `${owner} line`), {
              Color: "",
              LineStyle: "Automatic",
              Weight: 1,
            }),
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

/** Excel.ChartSeriesCollection. */
export const series = (book: Book, chart: ChartRecord): HostObject => {
  const count = () => Number(chart.properties.get("series count") ?? 0);
  const at = (index: number) => oneSeries(book, chart, `series ${index}`);
  return {
    type: "ChartSeriesCollection",
    items: () => Array.from({ length: count() }, (_s, i) => at(i)),
    call: {
      Add: ([name]) => {
        const index = count();
        chart.properties.set("series count", index + 1);
        const kept = partOf(chart, `series ${index}`);
        if (typeof name === "string") kept.set("ChartSeries.Name", name);
        return at(index);
      },
      GetItemAt: ([index]) => at(Number(index)),
      GetCount: count,
    },
  };
};
