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
    ["drilling", /25% expansion/, "approximate", "not-checkable", null],
  ])("%s", (_name, words, type, verdict, rebuiltVerdict) => {
    expect(about(words)).toContainEqual(
      expect.objectContaining({ type, verdict, rebuiltVerdict }),
    );
  });

  test("no sentence of the release is called false as printed", () => {
    expect(claims.filter(({ verdict }) => verdict === "false")).toEqual([]);
  });
});
