import { statedPrices } from "../../../src/core/relation/stated-prices";

const pricesIn = (sentence: string) =>
  statedPrices(sentence).map(({ metal, value, per }) => [metal, value, per]);

describe("prices that a sentence on equivalents states", () => {
  test.each([
    [
      "Silver equivalent is calculated using prices of $20.00/oz silver, $1.10/lb zinc and $0.95/lb lead.",
      [
        ["silver", 20, "oz"],
        ["zinc", 1.1, "lb"],
        ["lead", 0.95, "lb"],
      ],
    ],
    [
      "(2) AuEq: gold price of US$1,800 per ounce and a copper price of US$8,500 per tonne.",
      [
        ["gold", 1800, "oz"],
        ["copper", 8500, "t"],
      ],
    ],
    [
      "Copper equivalent production uses copper and gold prices of $3.75 and $1,750, respectively.",
      [
        ["copper", 3.75, "lb"],
        ["gold", 1750, "oz"],
      ],
    ],
  ])("%s", (sentence, expected) => {
    expect(pricesIn(sentence)).toEqual(expected);
  });

  test.each([
    "The gold price was $1,900 per ounce and silver $24 per ounce.",
    "Silver equivalent at $20/oz silver in 2023 and $22/oz silver in 2024.",
    "Silver equivalent ounces rose to 1,200,000.",
  ])("none in: %s", (sentence) => {
    expect(pricesIn(sentence)).toEqual([]);
  });
});
