/** Half of the last printed place: 0.05 for one decimal, 500 for -3. */
export function halfUnit(decimals: number): number {
  return decimals >= 0 ? 0.5 / 10 ** decimals : 0.5 * 10 ** -decimals;
}

/** Moves a printed figure by halves of its last place, without the noise of binary fractions: 12.1 and -1 → 12.05. */
export function moveByHalves(
  value: number,
  decimals: number,
  halves: number,
): number {
  if (decimals < 0) return value + (halves / 2) * 10 ** -decimals;
  const scale = 10 ** decimals;
  const units = value * scale;
  const whole = Math.round(units);
  const exact = Math.abs(units - whole) < 1e-6 ? whole : units;
  return (exact + halves / 2) / scale;
}
