import { readFileSync } from "node:fs";
import { examine } from "../../../../src/core/examine";
import type { Examination } from "../../../../src/core/examination";
import { readText } from "../../../../src/readers/read-text";
import { findingText } from "../../../../src/taskpane/findings/report/findings-table";
import { openNote } from "../../../../src/taskpane/state/finding-note";
import { claimWords } from "../../../../src/taskpane/view/finding/claim-words";
import { findingItems } from "../../../../src/taskpane/view/finding/finding-items";
import {
  findingSentences,
  findingWords,
} from "../../../../src/taskpane/view/finding/finding-words";
import type { Words } from "../../../../src/taskpane/view/pane-wording";
import { languages, wordsIn } from "../../support/words-in";

const sample = readFileSync("assets/samples/bellekeno-q4-2011.txt", "utf8");
const examineText = (text: string) => examine(readText(text, "Pasted text"));

const pointed = examineText(sample);
/** The same release with 1.234,5 for 1,234.5 throughout. */
const comma = examineText(
  sample.replace(/\d[\d.,]*\d/g, (number) =>
    number.replace(/[.,]/g, (mark) => (mark === "." ? "," : ".")),
  ),
);

/** Everything that is said of an examination's findings: rows, strips, sentences, workings, copied text. */
function saidOf(examination: Examination, words: Words): readonly string[] {
  return findingItems(examination).flatMap((item) => {
    const { printed, rebuilt, gap, range, cause, strip } = findingWords(
      item,
      words,
    );
    return [
      `${printed} ${rebuilt} ${gap} ${range} ${cause ?? ""}`,
      strip,
      ...[item, ...item.follows].flatMap((each) => {
        const { message, working } = findingSentences(each, words);
        return [message, ...working];
      }),
      findingText(item, openNote, words),
    ];
  });
}

/** The marks of a language's numbers: what groups thousands, and what stands before decimals. */
const marks = {
  en: [",", "."],
  de: [".", ","],
  fr: ["\u202f", ","],
  es: [".", ","],
} as const;

/** Every number of a line that has a mark in it, as English writes it. */
function figuresIn(line: string, locale: keyof typeof marks): string {
  const [group, point] = marks[locale];
  const number = new RegExp(
    `\\d{1,3}(?:\\${group}\\d{3})+(?:\\${point}\\d+)?|\\d+\\${point}\\d+`,
    "g",
  );
  const plain = [...line.matchAll(number)].map(([text]) =>
    text.split(group).join("").split(point).join("."),
  );
  return plain.sort().join(" ");
}

describe.each([
  ["a release that prints 1,234.5", pointed],
  ["a release that prints 1.234,5", comma],
])("%s", (_name, examination) => {
  test.each(languages)(
    "is told in %s with one number format a line, whatever was printed",
    async (locale) => {
      const english = saidOf(pointed, await wordsIn("en"));
      const said = saidOf(examination, await wordsIn(locale));
      expect(said.length).toBeGreaterThan(20);
      expect(said.map((line) => figuresIn(line, locale))).toEqual(
        english.map((line) => figuresIn(line, "en")),
      );
    },
  );
});

const silver = findingItems(pointed).find(
  ({ finding }) => finding.printed === 608093,
);

test.each([
  [
    "de",
    "Silver (ounces), C2011-Q4: gedruckt 608.093 oz, nicht nachzurechnen aus Tonnen und Gehalten der Konzentrate; daraus ergeben sich 581.470 oz (581.288 bis 581.652 bei gedruckter Genauigkeit).",
    "3.223 t × 5.123 g/t + 2.305 t × 683 g/t = 581.470 oz, gedruckte Genauigkeit erlaubt 581.288 bis 581.652; gedruckt 608.093 oz",
  ],
  [
    "es",
    "Silver (ounces), C2011-Q4: la cifra impresa, 608.093 oz, no es reproducible según las toneladas y leyes de los concentrados, que dan 581.470 oz (581.288 a 581.652 con la precisión impresa).",
    "3.223 t × 5.123 g/t + 2.305 t × 683 g/t = 581.470 oz, la precisión impresa permite 581.288 a 581.652; impreso 608.093 oz",
  ],
  [
    "fr",
    "Silver (ounces), C2011-Q4\u00a0: le chiffre imprimé, 608\u202f093 oz, n’est pas reproductible d’après les tonnes et les teneurs des concentrés, qui donnent 581\u202f470 oz (581\u202f288 à 581\u202f652 à la précision imprimée).",
    "3\u202f223 t × 5\u202f123 g/t + 2\u202f305 t × 683 g/t = 581\u202f470 oz, la précision imprimée permet 581\u202f288 à 581\u202f652\u202f; imprimé 608\u202f093 oz",
  ],
])("a finding's sentence and working in %s", async (locale, message, line) => {
  if (silver === undefined) throw new Error("expected the quarter's silver");
  const words = findingSentences(silver, await wordsIn(locale));
  expect(words.message).toBe(message);
  expect(words.working[0]).toBe(line);
});

test("in English a finding says what the examination says", async () => {
  const words = await wordsIn("en");
  for (const item of findingItems(pointed)) {
    const { message, working } = item.finding;
    expect(findingSentences(item, words)).toEqual({ message, working });
  }
});

test.each([
  [
    "de",
    "Trifft mit den gedruckten Zahlen zu (Silver (ounces), C2011-Q4: 608.093 oz gegenüber 500.703 oz ergibt +21,4\u00a0%). Mit den berechneten Zahlen (Silver (ounces), C2011-Q4: 581.470 oz gegenüber 500.703 oz ergibt +16,1\u00a0%) trifft es nicht zu. Der Satz nennt keinen Vergleichszeitraum; verglichen ist mit C2011-Q3.",
  ],
  [
    "fr",
    "Vrai d’après les chiffres imprimés (Silver (ounces), C2011-Q4\u00a0: 608\u202f093 oz contre 500\u202f703 oz, soit +21,4\u00a0%). D’après les chiffres reconstitués (Silver (ounces), C2011-Q4\u00a0: 581\u202f470 oz contre 500\u202f703 oz, soit +16,1\u00a0%), ce n’est pas le cas. La phrase ne nomme pas de période de comparaison\u202f; la comparaison est faite avec C2011-Q3.",
  ],
  [
    "es",
    "Se cumple con las cifras impresas (Silver (ounces), C2011-Q4: 608.093 oz frente a 500.703 oz es +21,4\u00a0%). Con las cifras reconstruidas (Silver (ounces), C2011-Q4: 581.470 oz frente a 500.703 oz es +16,1\u00a0%) no se cumple. La frase no nombra con qué compara; aquí se compara con C2011-Q3.",
  ],
])("a sentence that flips is explained in %s", async (locale, message) => {
  const claim = pointed.claims.find(({ cells, rebuiltVerdict }) =>
    rebuiltVerdict === "false" ? cells.length === 2 : false,
  );
  if (claim === undefined) throw new Error("expected a sentence that flips");
  expect(claimWords(claim, await wordsIn(locale))).toBe(message);
  expect(claimWords(claim, await wordsIn("en"))).toBe(claim.message);
});
