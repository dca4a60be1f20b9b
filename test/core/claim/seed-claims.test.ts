import type { ClaimVerdict } from "../../../src/core/claim/claim";
import { judgeClaims } from "../../../src/core/claim/judge-claims";
import { failing } from "../../support/failing-relation";
import { seedProse } from "../../support/seed-prose";
import { productionTable } from "../../support/typed-table";
import bellekeno from "../../data/bellekeno-table.json";

const table = productionTable(bellekeno);
const silver = table.rows.findIndex(
  ({ metric }) => metric === "produced.silver",
);
const relations = [
  failing(
    { table: 0, row: silver, column: 1 },
    608093,
    581470.17,
    [581287.99, 581652.39],
  ),
];
const prose = seedProse();
const inSeed = prose ? describe : describe.skip;

inSeed("the seed's sentences", () => {
  const claims = judgeClaims(prose ?? [], [table], relations);
  const about = (words: RegExp): readonly ClaimVerdict[] =>
    claims.filter(({ text }) => words.test(text));

  // Judged by hand: percentages, thresholds and quotations on the printed and on the rebuilt figure.
  test.each([
    [
      "silver up 21 %",
      /^Silver production increased 21%/,
      "change",
      "true",
      "false",
    ],
    ["headline threshold", /More Than 600,000/, "threshold", "true", "false"],
    ["record quantity", /608,093/, "quote", "true", "false"],
    ["mine output", /mine output increased 66%/, "change", "true", null],
    ["throughput", /throughput increased 5%/, "change", "true", null],
    ["year of silver", /2,020,695/, "quote", "true", null],
    ["year of lead", /16,454,395/, "quote", "true", null],
    ["year of zinc", /7,219,740/, "quote", "true", null],
    [
      "chief executive's threshold",
      /over 600,000/,
      "threshold",
      "true",
      "false",
    ],
    [
      "availability",
      /availability increased to 96%/,
      "quote",
      "not-checkable",
      null,
    ],
    ["drilling", /25% expansion/, "guidance", "not-checkable", null],
    ["record in the table", /608,093/, "superlative", "true", "true"],
    [
      "rate of the quarter",
      /^Average mill throughput.*245/,
      "rate",
      "true",
      null,
    ],
    ["rate of the quarter before", /234 tpd/, "rate", "true", null],
    ["chief executive's rate", /average of 245/, "rate", "true", null],
    ["steady rise", /steadily increasing/, "trend", "true", "true"],
    ["rank", /top 3%/, "other", "not-checkable", null],
    ["history", /217 million/, "threshold", "not-checkable", null],
    [
      "goal of the decade",
      /7 million to 10 million/,
      "guidance",
      "not-checkable",
      null,
    ],
    [
      "outlook",
      /anticipates further increasing/,
      "guidance",
      "not-checkable",
      null,
    ],
    ["webcast", /Thursday, March 29, 2012/, "other", "true", null],
  ])("%s", (_name, words, type, verdict, rebuiltVerdict) => {
    expect(about(words)).toContainEqual(
      expect.objectContaining({ type, verdict, rebuiltVerdict }),
    );
  });

  test("guidance is set beside the run rate, printed and rebuilt", () => {
    const [silver] = about(/2\.2 million to 2\.5 million/);
    expect(silver).toMatchObject({
      type: "guidance",
      verdict: "not-checkable",
    });
    expect(silver?.message).toMatch(/2,432,372 oz.*2,325,88[01] oz/);
  });

  test("no sentence of the release is called false as printed", () => {
    expect(claims.filter(({ verdict }) => verdict === "false")).toEqual([]);
  });
});
