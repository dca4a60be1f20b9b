/**
 * How many decimals a rebuilt figure needs: those of the print, and more where its interval is so narrow that they would
 * hide it. Example: print without decimals, [537.54, 538.61] → 1
 */
export function decimalsFor(
  printedDecimals: number,
  low: number,
  high: number,
): number {
  const width = high - low;
  if (!(width > 0) || !Number.isFinite(width)) return printedDecimals;
  if (Number.isInteger(low) && Number.isInteger(high)) return printedDecimals;
  const telling = 1 - Math.floor(Math.log10(width));
  return Math.min(Math.max(printedDecimals, telling), printedDecimals + 2);
}
