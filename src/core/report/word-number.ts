/** A number with thousands separators and this many decimals. Example: (581470.17, 0) → "581,470" */
export function wordNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return value < 0 ? "−∞" : "∞";
  const [whole = "", fraction] = Math.abs(value)
    .toFixed(Math.max(0, decimals))
    .split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  const isZero = /^[0.,]*$/.test(text);
  return value < 0 && !isZero ? `−${text}` : text;
}

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
