import { readFileSync } from "node:fs";
import path from "node:path";
import { examine } from "../../../../src/core/examine";
import { readDocument } from "../../../../src/readers/read-document";
import { metalSeries } from "../../../../src/taskpane/view/finding/metal-series";

test("each metal of the sample is drawn over its four quarters, the earliest first", async () => {
  const name = "bellekeno-q4-2011.txt";
  const bytes = new Uint8Array(
    readFileSync(path.resolve(__dirname, "../../../../assets/samples", name)),
  );
  const series = metalSeries(examine(await readDocument({ name, bytes })));
  expect(series.map(({ label }) => label)).toEqual([
    "Silver (ounces)",
    "Lead in lead con (pounds)",
    "Zinc in zinc con (pounds)",
  ]);
  for (const { points } of series)
    expect(points.map(({ period }) => period.index)).toEqual([1, 2, 3, 4]);
  const last = series[0]?.points[3];
  expect(last?.printed).toBe(608093);
  expect(last?.range[1]).toBeLessThan(608093);
  expect(last?.ties).toBe(false);
});
