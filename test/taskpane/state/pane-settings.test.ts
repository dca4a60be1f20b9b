import { readFileSync } from "node:fs";
import path from "node:path";
import { examine } from "../../../src/core/examine";
import { readDocument } from "../../../src/readers/read-document";
import {
  defaultPaneSettings,
  defaultThresholds,
  examineSettings,
  parseSettings,
} from "../../../src/taskpane/state/pane-settings";

test.each([
  ["nothing kept", null],
  ["no data", "{"],
  ["other data", '["x"]'],
  ["shares that are none", '{"thresholds":{"nearly":0,"blunt":"1","nine":1}}'],
  ["a way of writing there is none of", '{"formulas":"roman"}'],
  ["a share over the whole", '{"thresholds":{"nearly":2}}'],
])("%s leaves the defaults", (_name, kept) => {
  expect(parseSettings(kept)).toEqual(defaultPaneSettings);
});

test("what was kept is read again", () => {
  const settings = {
    thresholds: { ...defaultThresholds, highFeed: 0.07 },
    formulas: "functions" as const,
    remembersCorrections: true,
  };
  expect(parseSettings(JSON.stringify(settings))).toEqual(settings);
});

test("the defaults change nothing, and a lower threshold makes more findings high", async () => {
  const name = "bellekeno-q4-2011.txt";
  const bytes = new Uint8Array(
    readFileSync(path.resolve(__dirname, "../../../assets/samples", name)),
  );
  const document = await readDocument({ name, bytes });
  const highUnder = (thresholds = defaultThresholds) =>
    examine(document, {
      settings: examineSettings(thresholds),
    }).findings.filter(({ severity }) => severity === "high").length;
  const plain = examine(document).findings.filter(
    ({ severity }) => severity === "high",
  ).length;
  expect(highUnder()).toBe(plain);
  expect(
    highUnder({
      ...defaultThresholds,
      highArithmetic: 0.0001,
      highConcentrates: 0.0001,
      highFeed: 0.0001,
    }),
  ).toBeGreaterThan(plain);
});
