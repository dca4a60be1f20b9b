import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { examine } from "../../../src/core/examine";
import {
  corePhrases,
  type CoreKey,
} from "../../../src/core/phrase/core-phrases";
import type { Phrase } from "../../../src/core/phrase/phrase";
import {
  saying,
  type Said,
  type Saying,
} from "../../../src/core/phrase/saying";
import { wordSaying } from "../../../src/core/phrase/word-saying";
import { paneWording } from "../../../src/taskpane/view/pane-wording";
import { loadLabels } from "../../../src/taskpane/labels/load-labels";
import { warningWords } from "../../../src/taskpane/view/warning-words";
import { readDocument } from "../../../src/readers/read-document";
import { readText } from "../../../src/readers/read-text";
import { languages, wordsIn } from "../support/words-in";

/** A release that says something of every kind. */
const RELEASE = `Alpha Mine reports fourth quarter 2023 production

\tQ1 2023\tQ2 2023\tQ3 2023\tQ4 2023\t2023
Ore milled (tonnes)\t100,000\t104,000\t107,000\t110,400\t421,400
Mill rate (tonnes per day)\t1,111\t1,143\t1,163\t1,200\t1,155
Gold head grade (g/t)\t3.10\t3.20\t3.30\t3.40\t3.25
Gold recovery (%)\t91.0\t91.5\t92.0\t92.4\t91.7
Gold produced (ounces)\t9,070\t9,790\t10,445\t12,151\t41,456

Gold production increased 16% compared to the third quarter of 2023, and ore milled was 110,400 tonnes in the fourth quarter of 2023.
Ore milled in the fourth quarter of 2023 averaged 1,200 tonnes per day. Mill throughput was 1,310 tonnes per day in the fourth quarter of 2023.
Record gold production of 12,151 ounces in the fourth quarter of 2023. Gold production increased for the third straight quarter.
Gold recovery rose 0.4 points from the third quarter of 2023. Gold production was more than 12,000 ounces in the fourth quarter of 2023.
Gold production was nearly 12,500 ounces in the fourth quarter of 2023. Gold production doubled from the first quarter of 2023.
There was a significant increase in gold production compared to the third quarter of 2023. Copper production was 1,200 tonnes in 2023.
Gold production in 2023 exceeded guidance of 38,000 to 40,000 ounces. The company expects to produce 42,000 to 45,000 ounces of gold in 2024.
A conference call will be held on Wednesday, January 17, 2024. The mine ranks in the top 3% by grade.
`;

const shared = join(__dirname, "../../../../shared");
const folders = [
  join(shared, "corpus/documents"),
  join(__dirname, "../../data/releases/topia"),
];

const texts = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /aligned\.txt$/.test(name))
      .map((name) => readFileSync(join(folder, name), "utf8")),
  );

/** Everything that is said of the releases, once. */
const sayings: readonly Saying[] = [
  ...new Map(
    [...texts, RELEASE].flatMap((text) => {
      const { claims, relations, uncheckable, tables, warnings } = examine(
        readText(text, "release"),
      );
      return [
        ...claims.flatMap(({ explanation }) => explanation),
        ...relations.flatMap(({ relation }) => relation.assumed ?? []),
        ...uncheckable.map(({ why }) => why),
        ...tables.flatMap(({ rows }) => rows.flatMap(({ why }) => why)),
        ...[...warnings, ...tables.flatMap((table) => table.warnings)].flatMap(
          ({ said }) => said ?? [],
        ),
      ].map((one) => [JSON.stringify(one), one] as const);
    }),
  ).values(),
];

/** Names stand as printed, in whatever language that is. */
function withoutNames(said: Said): Said {
  if (typeof said === "string") return "·";
  if (typeof said === "number" || "decimals" in said) return said;
  if ("items" in said) return { ...said, items: said.items.map(withoutNames) };
  return blank(said);
}

function blank({ key, values = {} }: Saying): Saying {
  const places = Object.entries(values).map(
    ([place, said]) => [place, withoutNames(said)] as const,
  );
  return { key, values: Object.fromEntries(places) };
}

const ENGLISH =
  /\b(?:the|of|against|with|printed|figures?|holds?|which|below|above|rounded|not|periods?|counts|adds|ounces|silver|lead|quarters?)\b/i;

const phraseForms = (phrase: Phrase): readonly string[] =>
  typeof phrase === "string" ? [phrase] : [phrase.one, phrase.other];

const wordsOf = (phrase: Phrase) =>
  phraseForms(phrase).map((form) => form.replace(/\{\w+\}/g, "·"));

test("there is plenty to say", () => {
  expect(sayings.length).toBeGreaterThan(15);
});

test.each(languages)("all of it is said in %s", async (locale) => {
  const wording = paneWording(await wordsIn(locale));
  for (const one of sayings) {
    const words = wordSaying(one, wording);
    expect(words).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    if (locale === "en") continue;
    expect(wordSaying(blank(one), wording)).not.toMatch(ENGLISH);
  }
});

test.each(languages.filter((locale) => locale !== "en"))(
  "every phrase of core has words of its own in %s",
  async (locale) => {
    const labels = await loadLabels(locale);
    for (const [key, phrase] of Object.entries(corePhrases)) {
      const words = wordsOf(labels[key as CoreKey]);
      expect(words.join(" ")).not.toMatch(ENGLISH);
      // One word may be the same in both: "April", "points".
      const isSentence = /\p{L}+\P{L}+\p{L}/u.test(wordsOf(phrase)[0] ?? "");
      if (isSentence) expect(words).not.toEqual(wordsOf(phrase));
    }
  },
);

test.each([
  ["nothing", "release.txt", "", "Diese Datei ist leer."],
  ["an archive", "a.docx", "PK\u0003\u0004", "Dieses Archiv enthält kein"],
  ["a picture", "a.txt", "\u0001\u0002\u0003", "weder Text, HTML, CSV, PDF"],
  ["an old file", "a.doc", "\u00d0\u00cf\u0011\u00e0", "einer alten Office"],
])("the refusal of %s is said in German", async (_, name, head, sentence) => {
  const bytes = Uint8Array.from(head, (letter) => letter.charCodeAt(0));
  const { warnings } = await readDocument({ name, bytes });
  const words = await wordsIn("de");
  const said = warnings.map((warning) => warningWords(warning, words));
  expect(said.join()).toContain(sentence);
});

test("a file's size is written as the language writes numbers", async () => {
  const said = saying("refused.tooLarge", { size: 1234, most: 50 });
  expect(wordSaying(said, paneWording(await wordsIn("de")))).toMatch(
    /^Diese Datei hat 1\.234 MB; bis zu 50 MB/,
  );
});
