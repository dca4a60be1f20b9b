import { checkRelations } from "../../../src/core/check/check-relations";
import { relateCells } from "../../../src/core/relation/relate-cells";
import { productionTable } from "../../support/typed-table";

const periods = [1, 2, 3, 4].map((index) => ({
  label: `Q${index} 2024`,
  kind: "quarter",
  year: 2024,
  index,
}));

function outcomes(whole: string, share: string, figures: readonly string[]) {
  const row = (label: string, metric: string, printed: readonly string[]) => ({
    label,
    metric,
    unit: "kt",
    entity: null,
    printed,
    values: printed.map(Number),
  });
  const table = productionTable({
    periods,
    rows: [
      row(whole, "produced.copper", ["48.7", "47.6", "46.2", "51.3"]),
      row(share, "produced.copper.attributable", figures),
    ],
  });
  return checkRelations([table], relateCells([table]).relations)
    .relations.filter(
      ({ relation }) => relation.identity === "attributable-share",
    )
    .map(({ outcome }) => outcome);
}

const copper = "Copper production";
const own = "Copper attributable (75%)";
const tying = ["36.5", "35.7", "34.6", "38.5"];
const differing = ["36.5", "37.5", "34.6", "38.5"];

test.each([
  ["a share of the whole", copper, own, tying, "ties ties ties ties"],
  [
    "a whole said to be so",
    `${copper} (100%)`,
    own,
    tying,
    "ties ties ties ties",
  ],
  ["a figure that differs", copper, own, differing, "ties fails ties ties"],
  ["no share printed", copper, "Copper attributable", differing, ""],
  ["two shares", copper, "Attributable (75% to June, 80%)", differing, ""],
  ["a whole that is a share", `${copper} (80%)`, own, differing, ""],
  // 75.6 % rounds to 76, 75.3 to 75: what the share's last digit explains is no failure.
  [
    "a rounded share",
    copper,
    own,
    ["36.5", "35.9", "34.6", "38.5"],
    "ties ties ties",
  ],
  [
    "a share of another date",
    copper,
    own,
    ["34.1", "33.3", "32.3", "35.9"],
    "",
  ],
])("%s", (_, whole, share, figures, expected) => {
  expect(outcomes(whole, share, figures).join(" ")).toBe(expected);
});
