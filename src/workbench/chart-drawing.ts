import { displayText } from "../emulator/grid/display-text";

/** A chart as it is drawn: its words, and a number (or none) for each category of each series. */
export interface DrawnChart {
  readonly title: string;
  readonly valueTitle: string;
  readonly valueFormat: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
}

const namespace = "http://www.w3.org/2000/svg";
const margin = { top: 40, right: 16, bottom: 52, left: 84 } as const;
const colors = ["#156082", "#e97132", "#196b24", "#0f9ed5", "#a02b93"] as const;
const fewestSteps = 4;

type Attributes = Readonly<Record<string, string | number>>;

const element = (
  name: string,
  attributes: Attributes,
  text = "",
): SVGElement => {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes))
    made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
};

/** Marks of a value axis that holds zero and all values, at steps of 1, 2 or 5 times a power of ten. */
export const axisMarks = (values: readonly number[]): readonly number[] => {
  const low = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  const high = highest === low ? 1 : highest;
  const rough = (high - low) / fewestSteps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([5, 2].find((one) => one * power <= rough) ?? 1) * power;
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
};

/** A clustered column chart of this size, in pixels. */
export const drawChart = (
  chart: DrawnChart,
  width: number,
  height: number,
): SVGElement => {
  const { categories, series, valueFormat } = chart;
  const inner = {
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
  };
  const numbers = series
    .flatMap(({ values }) => values)
    .filter((value) => value !== null);
  const marks = axisMarks(numbers);
  const [low = 0, high = 1] = [marks[0], marks.at(-1)];
  const y = (value: number) =>
    margin.top + inner.height * (1 - (value - low) / (high - low));
  const slot = inner.width / Math.max(1, categories.length);
  const bar = (slot * 0.6) / Math.max(1, series.length);
  const axis = marks.flatMap((mark) => [
    element("line", {
      x1: margin.left,
      x2: width - margin.right,
      y1: y(mark),
      y2: y(mark),
      stroke: mark === 0 ? "#8a9299" : "#e1e5e8",
    }),
    element(
      "text",
      { x: margin.left - 8, y: y(mark) + 4, "text-anchor": "end" },
      displayText(mark, valueFormat),
    ),
  ]);
  const names = categories.map((name, i) =>
    element(
      "text",
      {
        x: margin.left + slot * (i + 0.5),
        y: height - margin.bottom + 16,
        "text-anchor": "middle",
      },
      name,
    ),
  );
  const bars = series.flatMap(({ values }, s) =>
    values.flatMap((value, i) =>
      value === null
        ? []
        : [
            element("rect", {
              x: margin.left + slot * (i + 0.2) + bar * s,
              y: Math.min(y(value), y(0)),
              width: bar,
              height: Math.abs(y(value) - y(0)),
              fill: colors[s % colors.length] ?? colors[0],
            }),
          ],
    ),
  );
  const drawing = element("svg", {
    width,
    height,
    role: "img",
    "aria-label": chart.title,
  });
  drawing.append(
    element(
      "text",
      { class: "chart-title", x: width / 2, y: 24, "text-anchor": "middle" },
      chart.title,
    ),
    element(
      "text",
      {
        x: 0,
        y: 0,
        transform: `translate(16 ${margin.top + inner.height / 2}) rotate(-90)`,
        "text-anchor": "middle",
      },
      chart.valueTitle,
    ),
    ...axis,
    ...names,
    ...bars,
    ...legend(chart, width, height - 12),
  );
  return drawing;
};

/** Names of the series in one line, below. */
const legend = (
  { series }: DrawnChart,
  width: number,
  y: number,
): SVGElement[] => {
  const room = 110;
  const start = (width - room * series.length) / 2;
  return series.flatMap(({ name }, s) => [
    element("rect", {
      x: start + room * s,
      y: y - 9,
      width: 10,
      height: 10,
      fill: colors[s % colors.length] ?? colors[0],
    }),
    element("text", { x: start + room * s + 16, y }, name),
  ]);
};
