/** What "ton" means in a document: short tons, tonnes, or not to be told from the print. */
export type TonBasis = "short" | "metric" | "unknown";

const SHORT =
  /\bshort tons?\b|\boz\s?\/\s?(?:st|ton)\b|\bopt\b|\bounces? per ton\b|\bdst\b/i;
const TONS = /\btons\b|\bton milled\b/i;
const METRIC =
  /\btonnes?\b|\bmetric tons?\b|\btonnen\b|\btoneladas\b|\btonnellate\b/i;
const GRAMS = /\bg\s?\/\s?t\b|\bgpt\b|\bgrams? per\b/i;

/** Decides from all the words of a document what "ton" means in it. */
export function tonBasis(text: string): TonBasis {
  const hasTonnes = METRIC.test(text);
  if (
    !hasTonnes &&
    (SHORT.test(text) || (TONS.test(text) && /\boz\s?\/\s?t\b/i.test(text)))
  ) {
    return "short";
  }
  if (hasTonnes && TONS.test(text) && /\bshort tons?\b/i.test(text))
    return "short";
  if (hasTonnes || GRAMS.test(text)) return "metric";
  return "unknown";
}
