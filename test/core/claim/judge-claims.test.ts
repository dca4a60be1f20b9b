import { judgeClaims } from "../../../src/core/claim/judge-claims";
import type { ClaimVerdict } from "../../../src/core/claim/claim";
import { claimTable, proseOf } from "../../support/claim-table";

const tables = [claimTable()];

function judge(...lines: readonly string[]): readonly ClaimVerdict[] {
  return judgeClaims(
    proseOf("Alpha Mine, third quarter of 2021", ...lines),
    tables,
    [],
  );
}

/** The verdicts of one sentence under a headline of the third quarter of 2021, as "type verdict". */
function verdicts(sentence: string): readonly string[] {
  return judge(sentence)
    .filter(({ span }) => Array.isArray(span) && span[0] >= 1000)
    .map(({ type, verdict }) => `${type} ${verdict}`);
}

// The table: Alpha Mine, Q3, Q2 and Q1 2021 and Q3 2020; silver 120,480 / 100,400 / 98,000 / 96,000 oz,
// gold 1,250 / 1,300 / 1,100 / 1,180 oz, ore milled 46,000 / 45,500 / 44,000 / 43,000 t, silver grade 95 / 82 / 80 / 79 g/t,
// silver recovery 85.7 / 84.0 / 83.5 / 82.9 %, lead 2.21 / 2.05 / 2.00 / 1.95 million lb.
describe("English sentences", () => {
  test.each([
    // quotations
    [
      "Silver production was 120,480 ounces in the third quarter of 2021.",
      ["quote true"],
    ],
    ["Silver production was 120,480 ounces in Q2 2021.", ["quote false"]],
    [
      "Silver production was 120,840 ounces in the third quarter of 2021.",
      ["quote false"],
    ],
    [
      "Alpha produced 0.12 million ounces of silver during the quarter.",
      ["quote true"],
    ],
    [
      "Alpha produced 2.2 million pounds of lead in the third quarter.",
      ["quote true"],
    ],
    ["The silver grade averaged 95 g/t in Q3 2021.", ["quote true"]],
    [
      "Silver recovery was 85.7% compared to 84.0% in the prior quarter.",
      ["quote true", "quote true"],
    ],
    ["Silver recovery improved to 85.7%.", ["quote true"]],
    [
      "The mill treated 46,000 tonnes and produced 1,250 ounces of gold in Q3 2021.",
      ["quote true", "quote true"],
    ],
    // what the tables cannot tell
    [
      "The Beta mine produced 55,000 ounces of silver in Q3 2021.",
      ["quote not-checkable"],
    ],
    [
      "Alpha sold 110,000 ounces of silver in Q3 2021.",
      ["quote not-checkable"],
    ],
    [
      "Payable silver production was 112,000 ounces in Q3 2021.",
      ["quote not-checkable"],
    ],
    [
      "Mill availability was 93% in the third quarter.",
      ["quote not-checkable"],
    ],
    [
      "Silver production was 87,000 ounces in the fourth quarter of 2019.",
      ["quote not-checkable"],
    ],
    [
      "Gold and silver production were 1,250 and 120,480 ounces, respectively, in Q3 2021.",
      ["quote true", "quote true"],
    ],
    // changes
    [
      "Silver production increased 20% compared to the prior quarter.",
      ["change true"],
    ],
    [
      "Silver production increased 25% compared to the prior quarter.",
      ["change false"],
    ],
    [
      "Silver production decreased 20% compared to the prior quarter.",
      ["change false"],
    ],
    ["Silver production rose 25.5% over Q3 2020.", ["change true"]],
    [
      "Silver production was up 26% from the same quarter last year.",
      ["change true"],
    ],
    [
      "Silver production rose 28% in the third quarter.",
      ["change not-checkable"],
    ],
    [
      "Gold output fell by 4% versus the second quarter of 2021.",
      ["change true"],
    ],
    [
      "The company reported a 4% decrease in gold production from the second quarter.",
      ["change true"],
    ],
    [
      "Mill throughput rose by more than 5% compared to the third quarter of 2020.",
      ["change true"],
    ],
    [
      "Revenue increased 31% compared to the prior quarter.",
      ["change not-checkable"],
    ],
    ["Silver recovery was 80% in Q3 2021.", ["quote false"]],
    [
      "There was a significant increase in silver production compared to the second quarter.",
      ["change true"],
    ],
    [
      "There was a significant increase in gold production compared to the second quarter.",
      ["change false"],
    ],
    [
      "There was a slight decrease in gold production compared to the second quarter.",
      ["change true"],
    ],
    [
      "There was a slight increase in silver production compared to the second quarter.",
      ["change undecided"],
    ],
    [
      "Mine performance improved significantly compared to the second quarter.",
      [],
    ],
    // steps are no levels
    [
      "Silver production increased by 20,080 ounces compared to the second quarter.",
      ["change true"],
    ],
    [
      "Silver production in Q3 2021 exceeded the second quarter by 20,080 ounces.",
      ["change true"],
    ],
    [
      "Silver production increased by 25,000 ounces in Q3 2021.",
      ["change not-checkable"],
    ],
    [
      "An increase in silver production of 30,000 ounces was achieved in Q3 2021.",
      ["change not-checkable"],
    ],
    [
      "Silver production increased to 120,480 ounces in Q3 2021.",
      ["quote true"],
    ],
    [
      "Higher silver production of 120,480 ounces was achieved in Q3 2021.",
      ["quote true"],
    ],
    ["Alpha produced 40,160 ounces of silver per month in Q3 2021.", []],
    [
      "Alpha produced 2,100 tonnes of lead concentrate in Q3 2021.",
      ["quote not-checkable"],
    ],
    [
      "Silver production of 120,480 ounces in Q3 2021 included 30,000 ounces from the new stope.",
      ["quote true", "quote not-checkable"],
    ],
    [
      "Silver production in the first nine months of 2021 was 318,880 ounces.",
      ["quote true"],
    ],
    [
      "Silver production in Q3 2021 was 7% below the plan of 130,000 ounces.",
      ["guidance true", "guidance true"],
    ],
    // thresholds and approximations
    [
      "Alpha produced more than 120,000 ounces of silver in the third quarter of 2021.",
      ["threshold true"],
    ],
    [
      "Alpha produced more than 125,000 ounces of silver in the third quarter of 2021.",
      ["threshold false"],
    ],
    [
      "Alpha produced more than 120,480 ounces of silver in the third quarter of 2021.",
      ["threshold undecided"],
    ],
    [
      "Alpha produced less than 1,300 ounces of gold in Q3 2021.",
      ["threshold true"],
    ],
    [
      "Alpha produced nearly 125,000 ounces of silver in Q3 2021.",
      ["approximate true"],
    ],
    [
      "Alpha produced nearly 120,000 ounces of silver in Q3 2021.",
      ["approximate false"],
    ],
    [
      "Alpha produced approximately 120,000 ounces of silver in Q3 2021.",
      ["approximate true"],
    ],
    [
      "Alpha produced approximately 150,000 ounces of silver in Q3 2021.",
      ["approximate false"],
    ],
    [
      "Alpha produced at least 120,000 ounces of silver in Q3 2021.",
      ["threshold true"],
    ],
    [
      "Silver production of 115,000 to 125,000 ounces in Q3 2021 met the range.",
      ["range true"],
    ],
    // rates: 46,000 t over the 92 days from July to September
    [
      "The mill processed an average of 500 tonnes per day in Q3 2021.",
      ["rate true"],
    ],
    [
      "The mill processed an average of 480 tonnes per day in Q3 2021.",
      ["rate false"],
    ],
    ["The mill processed 520 tonnes per day in Q3 2021.", ["rate undecided"]],
    // records and trends
    [
      "Alpha achieved record silver production in the third quarter of 2021.",
      ["superlative true"],
    ],
    [
      "Alpha achieved record gold production in the third quarter of 2021.",
      ["superlative false"],
    ],
    [
      "Silver production has been steadily increasing over the course of 2021.",
      ["trend true"],
    ],
    [
      "Gold production has been steadily increasing over the course of 2021.",
      ["trend false"],
    ],
    ["Alpha has a safety record of two years.", []],
    // a base that leads the sentence serves the list behind it
    [
      "Against the second quarter, silver production rose 20%, gold production fell 4% and mill throughput rose 1%.",
      ["change true", "change true", "change true"],
    ],
    [
      "Compared with Q3 2020, silver production rose 25.5% and mill throughput rose 7%.",
      ["change true", "change true"],
    ],
    ["Relative to Q3 2020, silver production fell 20%.", ["change false"]],
    [
      "Versus the second quarter, silver production rose 20% and, versus Q3 2020, gold production rose 6%.",
      ["change true", "change true"],
    ],
    [
      "Compared to the second quarter, silver production was 120,480 ounces.",
      ["quote true"],
    ],
    ["Silver production rose 25% compared to 2020.", ["change not-checkable"]],
    // a factor in one word
    [
      "Silver production doubled compared to the second quarter.",
      ["change false"],
    ],
    [
      "Silver production doubled in the third quarter.",
      ["change not-checkable"],
    ],
    ["Gold production halved compared to Q2 2021.", ["change false"]],
    // no verb of production
    [
      '"This was a record quarter of over 120,000 ounces of silver," said the manager.',
      ["threshold true"],
    ],
    [
      '"This was a record quarter of over 130,000 ounces of silver," said the manager.',
      ["threshold not-checkable"],
    ],
    [
      "The deposit hosts over 100,000 ounces of silver.",
      ["threshold not-checkable"],
    ],
    // the future, ranks, dates
    [
      "Alpha expects to produce 450,000 to 470,000 ounces of silver in 2021.",
      ["guidance not-checkable"],
    ],
    [
      "The grades would rank the mine in the top 5% of the world.",
      ["other not-checkable"],
    ],
    ["Results follow on Tuesday, November 9, 2021.", ["other true"]],
    ["Results follow on Monday, November 9, 2021.", ["other false"]],
    ["Call +1 555 010 0199 or visit Suite 1150, 200 Example Street.", []],
  ])("%s", (sentence, expected) => {
    expect(verdicts(sentence)).toEqual(expected);
  });
});

describe("other languages", () => {
  test.each([
    // German
    [
      "Die Silberproduktion stieg um 20 % gegenüber dem zweiten Quartal 2021.",
      ["change true"],
    ],
    [
      "Die Mine produzierte im dritten Quartal 2021 120.480 Unzen Silber.",
      ["quote true"],
    ],
    [
      "Die Mine produzierte im dritten Quartal 2021 mehr als 125.000 Unzen Silber.",
      ["threshold false"],
    ],
    [
      "Die Goldproduktion sank um 4 % gegenüber dem Vorquartal.",
      ["change true"],
    ],
    ["Der Silbergehalt betrug im dritten Quartal 2021 95 g/t.", ["quote true"]],
    [
      "Alpha erwartet für 2021 eine Produktion von 450.000 bis 470.000 Unzen Silber.",
      ["guidance not-checkable"],
    ],
    // Spanish
    [
      "La producción de plata aumentó un 20% respecto al segundo trimestre de 2021.",
      ["change true"],
    ],
    [
      "La mina produjo 120,480 onzas de plata en el tercer trimestre de 2021.",
      ["quote true"],
    ],
    [
      "La mina produjo más de 120.000 onzas de plata en el tercer trimestre de 2021.",
      ["threshold true"],
    ],
    [
      "La mina produjo 125.480 onzas de plata en el tercer trimestre de 2021.",
      ["quote false"],
    ],
    [
      "La recuperación de plata fue de 85,7% en el tercer trimestre de 2021.",
      ["quote true"],
    ],
    // French
    [
      "La production d'argent a augmenté de 20 % par rapport au deuxième trimestre de 2021.",
      ["change true"],
    ],
    [
      "La mine a produit 120 480 onces d’argent au troisième trimestre de 2021.",
      ["quote true"],
    ],
    [
      "La mine a produit 0,12 million d'onces d'argent au troisième trimestre de 2021.",
      ["quote true"],
    ],
    // Italian
    [
      "La produzione di argento è aumentata del 20% rispetto al secondo trimestre del 2021.",
      ["change true"],
    ],
    [
      "Nel terzo trimestre del 2021 la miniera ha prodotto circa 120.000 once di argento.",
      ["approximate true"],
    ],
  ])("%s", (sentence, expected) => {
    expect(verdicts(sentence)).toEqual(expected);
  });
});

test("a figure's place is its clause in the source", () => {
  const [first] = judge(
    "In Q3 2021, silver production was 120,480 ounces.",
  ).slice(-1);
  expect(first?.span).toEqual([1000, 1048]);
});

test("a headline's quarter without a year is the newest column of that name", () => {
  const claims = judgeClaims(
    proseOf(
      "Second Quarter Silver Output",
      "Production of 2021",
      "Against the first quarter, silver production rose 2.4%.",
    ),
    tables,
    [],
  );
  expect(claims.map(({ verdict }) => verdict)).toEqual(["true"]);
});

describe("the words shown are a clean clause", () => {
  test.each([
    [
      "September 30, 2021 - The Alpha mine produced a record 120,480 ounces of silver in the third quarter.",
      [
        "The Alpha mine produced a record 120,480 ounces of silver in the third quarter",
        "a record 120,480 ounces of silver",
      ],
    ],
    [
      "VANCOUVER, October 4, 2021 (Newswire) – Silver production was 120,480 ounces in Q3 2021.",
      ["Silver production was 120,480 ounces in Q3 2021"],
    ],
    [
      "The mill treated 46,000 tonnes, and silver production was 120,480 ounces in Q3 2021.",
      [
        "The mill treated 46,000 tonnes",
        "silver production was 120,480 ounces in Q3 2021",
      ],
    ],
    [
      '"Silver production exceeded 120,000 ounces in the quarter," said the manager.',
      ["Silver production exceeded 120,000 ounces in the quarter"],
    ],
  ])("%s", (sentence, expected) => {
    const claims = judge(sentence);
    expect(claims.map(({ text }) => text)).toEqual(expected);
    const [first] = claims;
    const span = Array.isArray(first?.span) ? first.span : [0, 0];
    expect(sentence.slice(span[0] - 1000, span[1] - 1000)).toBe(expected[0]);
  });
});

test("doubled holds from about twice on, and a longer rise stays open", () => {
  const rows = [
    [
      "Silver produced (oz)",
      "produced.silver",
      "oz",
      ["200", "98", "50", "60"],
    ],
  ] as const;
  const outcome = (sentence: string): string | undefined =>
    judgeClaims(
      proseOf("Alpha Mine, third quarter of 2021", sentence),
      [claimTable("Alpha", rows)],
      [],
    )[0]?.verdict;
  expect(outcome("Silver production doubled from the second quarter.")).toBe(
    "true",
  );
  expect(outcome("Silver production tripled compared to Q3 2020.")).toBe(
    "true",
  );
  expect(outcome("Silver production doubled compared to Q3 2020.")).toBe(
    "undecided",
  );
});

test("a bound is shown in the table's words, each unit once", () => {
  const [claim] = judge(
    "Silver production exceeded 120,000 Ounces in Q3 2021.",
  );
  expect(claim?.message).toContain("120,480 oz against 120,000 oz");
});

test("a scale in a quoted label is no figure", () => {
  const claims = judge("Silver production (000 oz) rose in Q3 2021.");
  expect(claims.filter(({ verdict }) => verdict === "false")).toEqual([]);
});
