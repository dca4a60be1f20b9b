import { isPeriodLabel } from "./period-label";

/** What a printed cell looks like, before anything is interpreted. */
export type CellKind = "blank" | "figure" | "dash" | "words";

const NOTE =
  "(?:\\s?(?:\\*{1,3}|[†‡§#]|\\(\\d{1,2}\\)|\\([a-z]\\)|[¹²³⁴⁵⁶⁷⁸⁹]{1,3}))*";
const CURRENCY =
  "(?:(?:US|C|CA|CAD|CDN|A|AU|R|NZ|S)?\\s?\\$|US\\$|USD|CAD|AUD|EUR|GBP|MXN|[€£¥])";
// One figure groups its thousands by one sign: "211,081 210,545" is two.
const GROUPS = [",", "[.]", "['’]", "[ \\u00a0\\u2009\\u202f]"]
  .map((sign) => `\\d{1,3}(?:${sign}\\d{3})+(?:[.,]\\d+)?`)
  .join("|");
const DIGITS = `(?:${GROUPS}|\\d+(?:[.,]\\d+)?|[.,]\\d+)`;
const UNIT = "(?:\\s?(?:%|‰|x|k|K|M|bps|bp|pp|ppts?|pts?|c|¢))?";
const ONE = `[~≈<>±+]?\\s?[-–—−‒]?\\s?${CURRENCY}?\\s?[([]?\\s?[-–—−‒+]?\\s?${CURRENCY}?\\s?${DIGITS}${UNIT}\\s?[)\\]]?${UNIT}\\s?\\)?${NOTE}`;
const FIGURE = new RegExp(`^${ONE}$`);
// "6,310 -14%" is a figure and a change; "2.2 - 2.5", "2.2-2.5" and "$14,000 -$16,000" are ranges.
const BETWEEN = "(?:-{1,2}|–|—|−|to|bis|a|à|/)";
const RANGE = new RegExp(
  `^${ONE}(?:(?<!\\s)\\s${BETWEEN}\\s|(?<!\\s)${BETWEEN}(?!\\s)|(?<=${CURRENCY}.*)${BETWEEN}(?=${CURRENCY}))${ONE}$`,
);
const DASH =
  /^(?:\(?[-–—−‒‑]{1,3}\)?\s?%?|nil|n\.?\s?\/?\s?[amd]\.?|n\.?m\.?f?\.?|n\.?d\.?|k\.?\s?a\.?|none|tbd|\.{2,3}|…|#?div\/0!?|#n\/a)(?:\s?(?:\*{1,3}|\(\d\)))?$/i;

/** A printed figure: sign, brackets, currency, separators, percent, a range, and the footnote marks glued to them. */
export function isFigure(text: string): boolean {
  if (text.length > 40 || !/\d/.test(text)) return false;
  return FIGURE.test(text) || RANGE.test(text);
}

/** A printed nothing: dash, nil, n/a, nm. None of them is zero. */
export function isDash(text: string): boolean {
  return text.length <= 12 && DASH.test(text);
}

/** What stands in a value column: a figure, a dash, or nothing yet said about. */
export function kindOfCell(text: string): CellKind {
  if (text === "") return "blank";
  if (isDash(text)) return "dash";
  return isFigure(text) ? "figure" : "words";
}

/** A figure that is not a bare year or another period. */
export function isValue(text: string): boolean {
  return isFigure(text) && !isPeriodLabel(text);
}
