const MONTH =
  "(?:Jan|Feb|Mar|Mär|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Ene|Abr|Ago|Dic|Mai|Okt|Dez|Fév|Avr|Jui|Aoû|Déc|Gen|Mag|Giu|Lug|Set|Ott)[a-zéûä]*\\.?";
const DATE = `(?:\\d{4}\\s${MONTH}\\s?\\d{1,2}|${MONTH}\\s?\\d{1,2},?\\s?(?:\\d{4})?|\\d{1,2}\\.?\\s(?:de\\s)?${MONTH}\\s?\\d{4}|\\d{4})`;
const YEAR = "(?:19|20)\\d\\d";
const COUNT =
  "(?:three|six|nine|twelve|tres|seis|nueve|doce|trois|neuf|douze|drei|sechs|neun|zwölf|3|6|9|12)";
const ORDINAL = "(?:first|second|third|fourth|1st|2nd|3rd|4th|full)";
const FOREIGN_ORDINAL =
  "(?:[1-4](?:[.°ºª]|er|ro|do|to|e|ème)?|[IV]{1,3}|primer|segundo|tercer|cuarto|premier|deuxième|troisième|quatrième|primo|secondo|terzo|quarto|erstes|zweites|drittes|viertes)";
const FOREIGN_SPAN = "(?:quartal|trimestre|semestre|halbjahr)";
const FOREIGN_YEAR =
  "(?:gesamtjahr|geschäftsjahr|jahr|año|année|anno|ejercicio|exercice|esercizio)";
const SHORT_YEAR = "(?:['’]\\d\\d|\\d\\d(?!\\d))";
const FOREIGN_CHANGE =
  "(?:veränderung|abweichung|variación|variation|variazione|diferencia|écart)";
const STANDING =
  "(?:actuals?|guidance|budget|forecast|outlook|plan|target|estimate|production|results?|proforma)";

/** Whole column headings as releases print them, longest forms first. */
const HEADINGS: readonly string[] = [
  `${COUNT}[\\s-]months?(?:\\speriod)?\\s(?:ended|to|ending)\\s${DATE}`,
  `(?:years?|quarters?|periods?|half[\\s-]years?|months?)\\s(?:ended|to|ending)\\s${DATE}`,
  `FY\\s?(?:${YEAR}|\\d\\d(?!\\d))(?:\\s${STANDING}){1,2}`,
  `(?:total\\s)?(?:calendar|fiscal|fy|cy)\\s?(?:year\\s)?(?:${YEAR}|ytd)`,
  `${ORDINAL}[\\s-](?:quarter|half|year)(?:\\s(?:of\\s)?(?:fiscal\\s|fy\\s?)?${YEAR})?`,
  `${MONTH}[\\s-]?(?:${YEAR}|${SHORT_YEAR})?\\s(?:quarter|qtr|q(?!\\d)|half)(?:\\s${YEAR})?`,
  `quarter\\s[1-4][\\s-]*${YEAR}`,
  `${FOREIGN_ORDINAL}\\s?${FOREIGN_SPAN}(?:\\s(?:de\\s|del\\s)?${YEAR})?`,
  `${FOREIGN_YEAR}\\s${YEAR}`,
  `(?:first\\s|primeros\\s|ersten\\s|primi\\s)?${COUNT}[\\s-]?(?:premiers\\s)?(?:months?|mths?|mos|meses|monate|mois|mesi)\\s(?:${YEAR}|${SHORT_YEAR})`,
  `(?:3|6|9|12)M[\\s-]?(?:${YEAR}|${SHORT_YEAR})`,
  `(?:[CF]Y?)?${YEAR}\\s?-?\\s?(?:Q[1-4]|H[12]|[1-4][QT])(?:\\s?\\([CF]?${YEAR}-?Q[1-4]\\))?`,
  `FY\\s?(?:${YEAR}|${SHORT_YEAR})\\sYTD`,
  `FY(?:${YEAR}|${SHORT_YEAR})[\\s-]?(?:Q[1-4]|H[12])`,
  `(?:Q[1-4]|H[12]|[TS][1-4])[\\s/-]*(?:FY?\\s?)?(?:${YEAR}|['’]\\d\\d|\\d\\d(?!\\d))(?:\\s${STANDING})?`,
  `(?:Q[1-4]|H[12]|T[1-4])[\\s-]*(?:FY\\s?)?${YEAR}`,
  `[1-4][QTHS][\\s-]?(?:FY?\\s?)?(?:${YEAR}|['’]?\\d\\d(?!\\d))`,
  `(?:Q[1-4]|[1-4]Q|H[12]|[12]H)(?![\\d'’])`,
  `(?:f?ytd|year[\\s-]to[\\s-]date)(?:[\\s-]?(?:${YEAR}|${SHORT_YEAR}))?`,
  `${FOREIGN_SPAN}\\s(?:clos|terminado|finalizado|chiuso|zum)\\s(?:le|el|al|il|am)?\\s?${DATE}`,
  `${MONTH}\\s?-\\s?${MONTH}\\s(?:${YEAR}|${SHORT_YEAR})`,
  `[1-4][QT]\\d\\d\\svs\\.?\\s[1-4][QT]\\d\\d`,
  `vs\\.?\\s(?:[1-4][QH]|Q[1-4]|H[12]|F?YTD|FY)[\\s'’-]?(?:${YEAR}|\\d\\d(?!\\d))`,
  `${YEAR}(?:\\s${STANDING}){1,3}`,
  `${MONTH}[\\s-](?:\\d{1,2},\\s)?${YEAR}`,
  `${MONTH}[\\s-]${SHORT_YEAR}`,
  `(?:y\\/y|q\\/q|y-o-y|q-o-q|yoy|qoq|%)\\s?(?:change|chg|var\\.?|variance)`,
  "(?:y\\/y|q\\/q|y-o-y|q-o-q|yoy|qoq)",
  "(?:changes?|chg|variance|var\\.?),?(?:\\s?\\(?%\\)?)?",
  "var\\.?\\s[TA]\\/[TA]",
  `(?:%\\s?)?${FOREIGN_CHANGE}(?:\\s?\\(?%\\)?)?`,
  `(?:total\\s${YEAR}|${YEAR}\\stotal)`,
  `FY\\s?\\d\\d(?!\\d)`,
  `${STANDING}(?:\\s${YEAR})?`,
  `${YEAR}[AEF]?`,
  "total|consolidated",
  "%",
];

const REMARK =
  "(?:\\s\\((?:preliminary|actual|restated|revised|unaudited|audited|budget)\\))?";
const NOTE = `${REMARK}(?:\\s?\\(\\d\\)|\\d(?=\\s|$)|\\*{1,2}|[¹²³⁴⁵])?`;
const GLUED_NOTE = "(?:\\s?\\(\\d\\)|\\d(?=[A-Z]|%|$))?";
const SPACED = HEADINGS.map(
  (heading) => new RegExp(`${heading}${NOTE}(?=\\s|$)`, "iy"),
);
const GLUED = HEADINGS.flatMap((heading) => [
  new RegExp(heading, "iy"),
  new RegExp(`${heading}${GLUED_NOTE}`, "iy"),
]);

/** A column heading with its place in the line. */
export interface SplitHeading {
  readonly start: number;
  readonly end: number;
}

const LONGEST = 400;
/** More ways than this to part a line are not weighed. */
const MOST_WAYS = 400;

/**
 * Parts a line of column headings that has lost what stood between them, if all of it is headings of known form:
 *   Total Calendar 2011C2011-Q4C2011-Q3   →   three
 * Of several ways the one whose headings are most alike is taken (`2015 2016 Q1 2017` ends in a quarter). Null where some
 * of the line is no heading, or no way is best.
 */
export function splitHeadings(
  line: string,
  isGlued: boolean,
  count?: number,
): readonly SplitHeading[] | null {
  if (line.length > LONGEST) return null;
  const ways = waysToPart(line, isGlued ? GLUED : SPACED)
    .filter((way) => count === undefined || way.length === count)
    .map((way) => ({ way, cost: unlikeness(line, way) }))
    .sort((a, b) => a.cost - b.cost);
  const [best, next] = ways;
  return best && (!next || best.cost < next.cost) ? best.way : null;
}

function waysToPart(
  line: string,
  patterns: readonly RegExp[],
): readonly (readonly SplitHeading[])[] {
  const end = line.trimEnd().length;
  const ways: SplitHeading[][] = [];
  const dead = new Set<number>();
  const follow = (from: number, way: readonly SplitHeading[]): boolean => {
    const start = from + (/^\s*/.exec(line.slice(from))?.[0].length ?? 0);
    if (start >= end) {
      if (way.length > 0) ways.push([...way]);
      return way.length > 0;
    }
    if (dead.has(start) || ways.length >= MOST_WAYS || way.length > 40)
      return false;
    const stops = endsAt(line, start, patterns);
    const found = stops.map((stop) =>
      follow(stop, [...way, { start, end: stop }]),
    );
    if (!found.includes(true) && ways.length < MOST_WAYS) dead.add(start);
    return found.includes(true);
  };
  follow(0, []);
  return ways;
}

function endsAt(
  line: string,
  start: number,
  patterns: readonly RegExp[],
): readonly number[] {
  const ends = patterns.flatMap((pattern) => {
    pattern.lastIndex = start;
    const length = pattern.exec(line)?.[0].length ?? 0;
    return length > 0 ? [start + length] : [];
  });
  return [...new Set(ends)].sort((a, b) => b - a);
}

/** How many forms the headings have, and how often the form changes from one to the next. */
function unlikeness(line: string, way: readonly SplitHeading[]): number {
  const forms = way.map(({ start, end }) => formOf(line.slice(start, end)));
  const changes = forms.filter(
    (form, index) => index > 0 && form !== forms[index - 1],
  );
  return new Set(forms).size + changes.length;
}

function formOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\s?\(\d\)$|\*+$/, "")
    .replace(/((?:19|20)\d\d)\d$/, "$1")
    .replace(new RegExp(MONTH, "gi"), "month")
    .replace(/\d+/g, "#");
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
