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
