import { examine } from "../../../src/core/examine";
import { readText } from "../../../src/readers/read-text";

const METALS = [
  "Platinum\t71,001\t72,003\t71,030",
  "Palladium\t41,001\t42,003\t41,030",
  "Rhodium\t9,001\t9,003\t9,030",
  "Ruthenium\t14,001\t14,003\t14,030",
  "Iridium\t3,101\t3,103\t3,130",
  "Gold\t3,001\t3,003\t3,030",
];

function outcomes(basket: string, metals = METALS) {
  const text = [
    "Production (oz)",
    "",
    "\tQ1 2023\tQ2 2023\tQ3 2023",
    ...metals,
    basket,
  ].join("\n");
  return examine(readText(text, "release"))
    .relations.filter(({ relation }) => relation.identity === "basket-sum")
    .map(({ outcome }) => outcome);
}

const tie = ["ties", "ties", "ties"];

test.each<[string, readonly string[]]>([
  ["2E\t112,002\t114,006\t112,060", tie],
  ["3E\t115,003\t117,009\t115,090", tie],
  ["3E PGM\t121,003\t123,009\t121,090", tie],
  ["4E PGMs\t124,004\t126,012\t124,120", tie],
  ["4E PGMs\t124,004\t126,012\t124,210", ["ties", "ties", "fails"]],
  ["3PGE+Au\t124,004\t126,012\t124,120", tie],
  ["6E PGM\t141,106\t143,118\t141,280", tie],
  ["PGMs\t124,004\t126,012\t124,210", []],
])("%s", (basket, expected) => {
  expect(outcomes(basket)).toEqual(expected);
});

test("a basket is not checked without each of its metals", () => {
  const withoutRhodium = METALS.filter((row) => !row.startsWith("Rhodium"));
  expect(outcomes("4E\t124,004\t126,012\t124,210", withoutRhodium)).toEqual([]);
});
