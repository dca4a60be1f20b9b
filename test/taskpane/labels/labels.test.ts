import { english, type LabelKey } from "../../../src/taskpane/labels/english";
import { loadLabels } from "../../../src/taskpane/labels/load-labels";
import { fillPhrase, type Phrase } from "../../../src/core/phrase/phrase";

const keys = Object.keys(english) as LabelKey[];

const forms = (phrase: Phrase): readonly string[] =>
  typeof phrase === "string" ? [phrase] : [phrase.one, phrase.other];

const placesOf = (phrase: Phrase) =>
  [
    ...new Set(forms(phrase).flatMap((form) => form.match(/\{\w+\}/g) ?? [])),
  ].sort();

describe.each(["de-DE", "es-MX", "fr-FR"])("the labels in %s", (locale) => {
  test("have the places of the English ones, and none is empty", async () => {
    const labels = await loadLabels(locale);
    for (const key of keys) {
      expect([key, placesOf(labels[key])]).toEqual([
        key,
        placesOf(english[key]),
      ]);
      expect(forms(labels[key]).every((form) => form.trim() !== "")).toBe(true);
    }
  });
});

test("another language falls back to English", async () => {
  expect(await loadLabels("pt-BR")).toBe(english);
});

test.each([
  ["{count} of {all}", { count: 1234, all: 2 }, "en", "1,234 of 2"],
  ["{count} von {all}", { count: 1234, all: 2 }, "de", "1.234 von 2"],
  [
    { one: "{count} table", other: "{count} tables" },
    { count: 1 },
    "en",
    "1 table",
  ],
  [
    { one: "{count} table", other: "{count} tables" },
    { count: 0 },
    "en",
    "0 tables",
  ],
  [
    { one: "{count} tableau", other: "{count} tableaux" },
    { count: 0 },
    "fr",
    "0 tableau",
  ],
  ["{name} stays", {}, "en", "{name} stays"],
  ["{name}", { name: "{count}" }, "en", "{count}"],
] as const)(
  "%j filled with %j in %s reads %s",
  (phrase, values, locale, words) => {
    expect(fillPhrase(phrase, values, locale)).toBe(words);
  },
);
