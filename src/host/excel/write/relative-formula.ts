/** Texts and quoted sheet names, which are no addresses; an address; the name of a function or of a sheet. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?![\p{L}\p{N}_.(!])/gu;

/**
 * A formula with its addresses counted from its own cell: equal for two cells if filling gets one from the other.
 * Example: "E9*$D$3" in F9 → "[0,-1]*[$3,$D]"
 */
export function relativeFormula(
  formula: string,
  row: number,
  column: number,
): string {
  return formula.replace(
    token,
    (
      whole: string,
      fixedColumn = "",
      letters = "",
      fixedRow = "",
      digits = "",
    ) => {
      if (letters === "") return whole;
      const down = fixedRow === "$" ? `$${digits}` : Number(digits) - row - 1;
      const across =
        fixedColumn === "$"
          ? `$${letters}`
          : columnNumber(letters) - column - 1;
      return `[${down},${across}]`;
    },
  );
}

function columnNumber(letters: string): number {
  return [...letters].reduce(
    (held, letter) => held * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}
