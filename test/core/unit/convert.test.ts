import fc from "fast-check";
import { convert } from "../../../src/core/unit/convert";
import { findUnit, UNIT_NAMES } from "../../../src/core/unit/find-unit";
import { findMetal } from "../../../src/core/unit/metal";
import { UNITS } from "../../../src/core/unit/unit-table";

test.each([
  ["oz", "oz"],
  ["ozt", "oz"],
  ["Troy ounces", "oz"],
  ["Mt", "Mt"],
  ["mt", "t"],
  ["MT", "t"],
  ["tonnes", "t"],
  ["short tons", "st"],
  ["gpt", "g/t"],
  ["G/T", "g/t"],
  ["grams per tonne", "g/t"],
  ["g / t", "g/t"],
  ["oz/ton", "oz/ton?"],
  ["opt", "oz/ton?"],
  ["ozt/short_ton", "oz/st"],
  ["pct", "%"],
  ["lbs.", "lb"],
  ["US$/oz", "usd/oz"],
  ["t/d", "tpd"],
])("%s is read as %s", (spelling, unit) => {
  expect(findUnit(spelling)).toBe(unit);
});

test.each(["", "furlong", "ounce per", "gg"])("%j is no unit", (spelling) => {
  expect(findUnit(spelling)).toBeNull();
});

// Exact by definition: international yard and pound agreement, 1959.
test.each([
  [1, "oz", "g", 31.1034768],
  [1, "lb", "oz", 453.59237 / 31.1034768],
  [1, "st", "lb", 2000],
  [1, "lt", "lb", 2240],
  [7, "oz/st", "g/t", 240],
  [1, "%", "lb/st", 20],
  [1, "%", "lb/t", 22.046226218487757],
  [1, "fraction", "%", 100],
  [1, "ppb", "ppm", 0.001],
  [1, "stpd", "tpd", 0.90718474],
  [1, "usd/lb", "usd/t", 2204.622621848776],
  [31.1034768, "usd/oz", "usd/g", 1],
  [1, "zar/kg", "zar/t", 1000],
  [171, "usc/lb", "usd/lb", 1.71],
] as const)("%d %s is so many %s", (value, from, to, expected) => {
  expect(convert(value, from, to)).toBeCloseTo(expected, 9);
});

test.each([
  ["oz", "g/t"],
  ["oz/ton?", "g/t"],
  ["days", "t"],
  ["aud/oz", "usd/oz"],
  ["aud", "cad"],
] as const)("%s does not convert to %s", (from, to) => {
  expect(convert(1, from, to)).toBeNull();
});

test("every spelling names one unit only", () => {
  for (const name of UNIT_NAMES) {
    expect(findUnit(name)).toBe(name);
    for (const spelling of UNITS[name].spellings)
      expect([spelling, findUnit(spelling)]).toEqual([spelling, name]);
  }
});

test("there and back again gives the figure", () => {
  const units = fc.constantFrom(...UNIT_NAMES);
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
      units,
      units,
      (value, from, to) => {
        const there = convert(value, from, to);
        if (there === null) return;
        expect(
          Math.abs((convert(there, to, from) ?? NaN) - value),
        ).toBeLessThanOrEqual(1e-12 * value);
      },
    ),
  );
});

test("metals are found by name and by symbol", () => {
  expect(findMetal(" Ag ")?.name).toBe("silver");
  expect(findMetal("Copper")?.basis).toBe("pound");
  expect(findMetal("unobtainium")).toBeNull();
});
