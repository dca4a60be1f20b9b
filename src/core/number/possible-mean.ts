/**
 * GRIM: whether a mean printed with its decimals can come from `count` whole numbers.
 * Shape:   printed mean as text, so that trailing zeros count; count ≥ 1 → boolean
 * Source:  Brown & Heathers 2017, "The GRIM Test"
 * Example: ("5.27", 43) → false, since 226 ÷ 43 prints 5.26 and 227 ÷ 43 prints 5.28
 */
export function isPossibleMean(printed: string, count: number): boolean {
  const mean = Number(printed);
  if (!Number.isFinite(mean) || !(count >= 1)) return false;
  const decimals = /\.(\d*)$/.exec(printed)?.[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals;
  const lowest = Math.ceil((mean - half) * count - 1e-9);
  return lowest <= (mean + half) * count + 1e-9;
}
