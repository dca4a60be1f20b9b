const MONTH =
  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Ene|Abr|Ago|Dic|Mai|Okt|Dez)[a-zé]*\\.?";
const DATE = `(?:${MONTH}\\s?\\d{1,2},?\\s?(?:\\d{4})?|\\d{1,2}\\.?\\s(?:de\\s)?${MONTH}\\s?\\d{4}|\\d{4})`;
const YEAR = "(?:19|20)\\d\\d";
const COUNT = "(?:three|six|nine|twelve|3|6|9|12)";
const ORDINAL = "(?:first|second|third|fourth|1st|2nd|3rd|4th|full)";
const STANDING =
  "(?:actuals?|guidance|budget|forecast|outlook|plan|target|estimate|production|results?|proforma)";

/** Whole column headings as releases print them, longest forms first. */
const HEADINGS: readonly string[] = [
  `${COUNT}[\\s-]months?(?:\\speriod)?\\s(?:ended|to|ending)\\s${DATE}`,
  `(?:years?|quarters?|periods?|half[\\s-]years?|months?)\\s(?:ended|to|ending)\\s${DATE}`,
  `FY\\s?(?:${YEAR}|\\d\\d(?!\\d))(?:\\s${STANDING}){1,2}`,
  `(?:total\\s)?(?:calendar|fiscal|fy|cy)\\s?(?:year\\s)?(?:${YEAR}|ytd)`,
  `${ORDINAL}[\\s-](?:quarter|half|year)(?:\\s(?:of\\s)?(?:fiscal\\s|fy\\s?)?${YEAR})?`,
  `(?:[CF]Y?)?${YEAR}\\s?-?\\s?(?:Q[1-4]|H[12]|[1-4][QT])(?:\\s?\\([CF]?${YEAR}-?Q[1-4]\\))?`,
  `(?:Q[1-4]|H[12]|T[1-4])[\\s-]*(?:FY\\s?)?(?:${YEAR}|['’]\\d\\d|\\d\\d(?!\\d))(?:\\s${STANDING})?`,
  `[1-4][QTH][\\s-]?(?:${YEAR}|['’]?\\d\\d(?!\\d))`,
  `(?:Q[1-4]|H[12])(?![\\w'’])`,
  `(?:ytd|year[\\s-]to[\\s-]date)(?:\\s${YEAR})?`,
  `${YEAR}(?:\\s${STANDING}){1,3}`,
  `${MONTH}\\s(?:\\d{1,2},\\s)?${YEAR}`,
  `(?:y\\/y|q\\/q|y-o-y|q-o-q|yoy|qoq|%)\\s?(?:change|chg|var\\.?|variance)`,
  "(?:change|chg|variance|var\\.?)(?:\\s?\\(?%\\)?)?",
  `FY\\s?\\d\\d(?!\\d)`,
  `${STANDING}(?:\\s${YEAR})?`,
  `${YEAR}[AEF]?`,
  "total|consolidated",
  "%",
];

const NOTE = "(?:\\s?\\(\\d\\)|\\d(?=\\s|$)|\\*{1,2}|[¹²³⁴⁵])?";
const SPACED = headingPattern(NOTE);
const GLUED = headingPattern("(?:\\s?\\(\\d\\))?");

function headingPattern(note: string): RegExp {
  return new RegExp(`\\s*((?:${HEADINGS.join("|")})${note})`, "iy");
}

/** A column heading with its place in the line. */
export interface SplitHeading {
  readonly start: number;
  readonly end: number;
}

/**
 * Parts a line of column headings that has lost what stood between them, if all of it is headings of known form:
 *   Total Calendar 2011C2011-Q4C2011-Q3   →   three
 * Null where some of it is not.
 */
export function splitHeadings(
  line: string,
  isGlued: boolean,
): readonly SplitHeading[] | null {
  const pattern = isGlued ? GLUED : SPACED;
  const parts: SplitHeading[] = [];
  pattern.lastIndex = 0;
  const end = line.trimEnd().length;
  while (pattern.lastIndex < end) {
    const match = pattern.exec(line);
    const text = match?.[1];
    if (!match || text === undefined || text === "") return null;
    const to = match.index + match[0].length;
    parts.push({ start: to - text.length, end: to });
  }
  return parts.length === 0 ? null : parts;
}

/** Names that each end in a bracket: `San Gonzalo (Circuit 1) Stock Piles (Circuit 2) Total`. */
export function splitAfterBrackets(
  line: string,
  count: number,
): readonly SplitHeading[] | null {
  const parts = [...line.matchAll(/[^\s()][^()]*(?:\([^()]*\)|$)/g)];
  if (parts.length !== count) return null;
  return parts.map((part) => ({
    start: part.index,
    end: part.index + part[0].trimEnd().length,
  }));
}
