import { relativeFormula } from "../../../../src/host/excel/write/relative-formula";

test.each([
  ["filled to the right", "E9*F10", [8, 6], "F9*G10", [8, 7], true],
  ["a fixed column", "$E9", [8, 6], "$E9", [8, 7], true],
  [
    "a fixed cell",
    "Precision!$D$3*G9",
    [8, 7],
    "Precision!$D$3*H9",
    [8, 8],
    true,
  ],
  ["another sheet", "Reported!D9", [8, 6], "Reported!E9", [8, 7], true],
  ["another row", "E9", [8, 6], "F10", [8, 7], false],
  ["a fixed cell that moved", "$E$9", [8, 6], "$F$9", [8, 7], false],
  [
    "an address in a text",
    'IF(E9>0,"D5","")',
    [8, 6],
    'IF(F9>0,"E5","")',
    [8, 7],
    false,
  ],
  [
    "a sheet whose name holds one",
    "'B2 (2)'!D9",
    [8, 6],
    "'B2 (2)'!E9",
    [8, 7],
    true,
  ],
  [
    "a function whose name ends in digits",
    "LOG10(E9)",
    [8, 6],
    "LOG10(F9)",
    [8, 7],
    true,
  ],
] as const)("%s", (_, left, at, right, there, isSame) => {
  const from = relativeFormula(left, at[0], at[1]);
  expect(from === relativeFormula(right, there[0], there[1])).toBe(isSame);
});
