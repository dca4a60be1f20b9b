import { decimalsShown } from "../../core/plan/cell/number-format";

/**
 * A formula's result as the file keeps it for viewers that do not calculate: two digits beyond those that its cell shows; all
 * fifteen that Excel has where the format shows any number of them, and where the two would be "50", so that a viewer
 * rounds to the figure that Excel does. Whoever calculates has the rest from the formula.
 * Errors: null where there is no result
 */
export function cachedNumber(result: number, format: string): number | null {
  if (!Number.isFinite(result)) return null;
  const known = Number(result.toPrecision(15));
  const decimals = decimalsShown(format);
  if (decimals === null) return known;
  const text = known.toFixed(decimals + 2);
  return text.endsWith("50") ? known : Number(text);
}
