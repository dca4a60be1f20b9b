import { METAL_WORDS } from "../../../../src/core/production/words/metal-words";
import {
  nameMetal,
  nameMetric,
} from "../../../../src/taskpane/shell/words/name-metric";
import { wordsIn } from "../../support/words-in";

test.each([
  ["recovery.platinum", "Ausbringen Platin"],
  ["produced.copper_eq", "Kupfer-Äquivalent produziert"],
  ["guidance.produced.gold", "Gold produziert, Prognose"],
  ["sold.silver_eq.eq_spot", "Silberäquivalent verkauft, zu Tagespreisen"],
  ["ratio.mass_pull.lead", "Masseausbringen ins Konzentrat Blei"],
])("%s reads %s", async (metric, name) => {
  expect(nameMetric(metric, (await wordsIn("de")).say)).toBe(name);
});

test("every metal that a reader knows has a name", async () => {
  const { say } = await wordsIn("es");
  const own = METAL_WORDS.map(([metal]) => [metal, nameMetal(metal, say)]);
  const same = own.filter(([metal, name]) => metal === name);
  // Zinc aside, no Spanish name is the English one.
  expect(same).toEqual([["zinc", "zinc"]]);
});
