/** Decimals that a number shows when written shortest: 12.1 → 1, 608093 → 0. Zeros that print kept at the end are lost. */
export function shownDecimals(value: number): number {
  // Most printed figures are whole, and writing a number out is slow.
  if (Number.isInteger(value)) return 0;
  const text = String(value);
  const [digits = "", exponent = "0"] = text.split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  return Math.max(0, decimals - Number(exponent));
}
