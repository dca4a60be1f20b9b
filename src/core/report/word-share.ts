import type { Wording } from "../phrase/wording";

/** A share as percent with two telling digits. Example: 0.0435 → "4.3%" */
export function wordShare(share: number, { say, number }: Wording): string {
  const percent = Math.abs(share * 100);
  const write = (value: number, decimals: number) =>
    say("figure.percent", { number: number(value, decimals) });
  if (percent === 0) return write(0, 0);
  if (percent < 0.001)
    return say("figure.lessThan", { share: write(0.001, 3) });
  const decimals = Math.max(0, 1 - Math.floor(Math.log10(percent)));
  return write(percent, Math.min(decimals, 4));
}
