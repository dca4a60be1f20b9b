import * as fc from "fast-check";
import type { NumberStyle } from "../../../../src/core/production/number/number-style";
import { voteNumberStyle } from "../../../../src/core/production/number/number-style";
import { readNumber } from "../../../../src/core/production/number/read-number";

test.each([
  ["71,992", 71992, 0],
  ["10.2%", 10.2, 1],
  ["10.0%", 10, 1],
  ["10%", 10, 0],
  ["(4.6%)", -4.6, 1],
  ["(4.6)%", -4.6, 1],
  ["(17) %", -17, 0],
  ["-20.86%", -20.86, 2],
  ["−3.5", -3.5, 1],
  ["–3.5", -3.5, 1],
  ["3.5-", -3.5, 1],
  ["$ (1.25)", -1.25, 2],
  ["($1.25)", -1.25, 2],
  ["-$1.25", -1.25, 2],
  ["US$2,261.81", 2261.81, 2],
  ["$2,261.81", 2261.81, 2],
  ["71 992", 71992, 0],
  ["1\u2009234\u20095", null, 0],
  ["2\u202f020\u202f695", 2020695, 0],
  ["1'234.5", 1234.5, 1],
  [".82", 0.82, 2],
  ["+9.76", 9.76, 2],
  ["~1,500", 1500, 0],
  ["3,047*", 3047, 0],
  ["3,047 (1)", 3047, 0],
  ["3,047¹", 3047, 0],
  ["1,2341", 1234, 0],
  ["7.4 Moz", 7.4, 1],
  ["1.7:1", 1.7, 1],
  ["0", 0, 0],
])("%s is read as %s with %s decimals", (printed, value, decimals) => {
  const read = readNumber(printed);
  expect(read.value).toBe(value);
  expect(read.decimals).toBe(decimals);
});

test.each([
  ["1.234,5", 1234.5, 1],
  ["831.261", 831261, 0],
  ["10,2%", 10.2, 1],
  ["2.020.695", 2020695, 0],
  ["2 020 695,25", 2020695.25, 2],
  ["(4,6 %)", -4.6, 1],
])("%s with a decimal comma is %s", (printed, value, decimals) => {
  const read = readNumber(printed, "comma");
  expect(read.value).toBe(value);
  expect(read.decimals).toBe(decimals);
});

test.each([
  ["", "blank"],
  ["-", "dash"],
  ["–", "dash"],
  ["—", "dash"],
  ["--", "dash"],
  ["-%", "dash"],
  ["nil", "nil"],
  ["Nil", "nil"],
  ["n/a", "na"],
  ["N.A.", "na"],
  ["NM", "na"],
  ["n.m.", "na"],
  ["37,000 – 41,000", "range"],
  ["2.2 - 2.5", "range"],
  ["$1,050 to $1,150", "range"],
  ["2.4--2.7", "range"],
  ["Bellekeno", "text"],
  ["12,34", "text"],
  ["1,234,56", "text"],
  ["-100", "number"],
] as const)("%p is a %s and no number unless it says so", (printed, kind) => {
  const read = readNumber(printed);
  expect(read.kind).toBe(kind);
  expect(read.value === null).toBe(kind !== "number");
});

test("a footnote mark leaves the printed text and is kept", () => {
  expect(readNumber("3,047*")).toMatchObject({
    text: "3,047",
    footnotes: ["*"],
  });
  expect(readNumber("1,2341")).toMatchObject({
    text: "1,234",
    footnotes: ["1"],
    isRepaired: true,
  });
  expect(readNumber("(2)")).toMatchObject({ value: -2, footnotes: [] });
});

const print = (
  units: number,
  decimals: number,
  group: string,
  point: string,
): string => {
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  const whole = digits.slice(0, cut).replace(/\B(?=(\d{3})+$)/g, group);
  return whole + (decimals > 0 ? point + digits.slice(cut) : "");
};

test("reading a printed number gives back its value and its decimals", () => {
  const styles: readonly (readonly [NumberStyle, string, string])[] = [
    ["point", ",", "."],
    ["point", "\u2009", "."],
    ["point", "'", "."],
    ["comma", ".", ","],
    ["comma", "\u202f", ","],
    ["comma", " ", ","],
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(...styles),
      fc.constantFrom("minus", "brackets", "unicode"),
      fc.boolean(),
      (units, decimals, [style, group, point], negative, isPercent) => {
        const body = print(units, decimals, group, point);
        const tail = isPercent ? "%" : "";
        const signed =
          units >= 0
            ? body + tail
            : negative === "brackets"
              ? `(${body}${tail})`
              : `${negative === "minus" ? "-" : "−"}${body}${tail}`;
        const read = readNumber(signed, style);
        expect(read.value).toBeCloseTo(units / 10 ** decimals, 9);
        expect(read.decimals).toBe(decimals);
        expect(read.isPercent).toBe(isPercent);
      },
    ),
  );
});

test.each<[readonly string[], NumberStyle, boolean]>([
  [["831,261", "3%"], "point", true],
  [["10,2", "831.261"], "comma", true],
  [["0.559", "12"], "point", true],
  [["831.261", "809.775", "850.272"], "comma", false],
  [["1.234"], "point", false],
  [["1,2341", "2,345,678"], "point", true],
  [["12", "15"], "point", true],
])("%j votes for the decimal %s (sure: %s)", (texts, style, isSure) => {
  expect(voteNumberStyle(texts)).toMatchObject({ style, isSure });
});

test("any text can be read", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readNumber(text);
      expect(read.value === null || Number.isFinite(read.value)).toBe(true);
    }),
  );
});
