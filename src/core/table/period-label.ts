/**
 * Words that name a period, a comparison between periods or the standing of a column (guidance, actual), in the languages
 * releases come in. Only what tells a header cell from a figure or a metric; what the period is, is decided later.
 */
const MONTH =
  "(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar|rero)?|f[ée]v(?:rier)?|mar(?:ch|s|zo)?|m[äa]rz|apr(?:il|ile)?|avril|abr(?:il)?|ma[iyg](?:o|gio)?|jun[ie]?o?|juin|giugno|jul[iy]?o?|juillet|luglio|aug(?:ust)?|ao[uû]t|ago(?:sto)?|sep(?:t|tember|tembre|tiembre)?|okt(?:ober)?|oct(?:ober|ubre|obre)?|ottobre|nov(?:ember|embre|iembre)?|de[cz](?:ember|iembre)?|d[ée]cembre|dic(?:iembre|embre)?|ene(?:ro)?|gen(?:naio)?|set(?:tembre)?)";
const YEAR = "(?:19|20)\\d\\d";

const PERIOD_TOKENS: readonly RegExp[] = [
  new RegExp(
    `^(?:FY|CY|F|C|Y)?\\s?['’]?${YEAR}(?:\\s?[-/]\\s?(?:${YEAR}|\\d\\d))?[A-Z]{0,2}(?:\\d|\\s?\\(\\d\\)|\\*+|[¹²³⁴⁵])?$`,
    "i",
  ),
  /^(?:FY|CY)\s?['’]?\d\d(?:\d\d)?\b/i,
  /\b(?:[CF]?(?:19|20)\d\d[-\s]?)?Q[1-4]\b/i,
  /\b[1-4][QT](?:[\s'’-]*(?:19|20)?\d\d|\b)/i,
  /\bT[1-4](?:[\s'’-]*(?:19|20)?\d\d|\b)/,
  /\b(?:H[12]|[12]H|1S|2S|S[12]|9M|6M|3M|12M)(?:[\s'’-]*(?:19|20)?\d\d)?\b/,
  /\b(?:F?YTD(?:\s?['’]?\d\d(?:\d\d)?)?|LTM|TTM|MTD|year[- ]to[- ]date|to date)\b/i,
  /\b(?:quarters?|half[- ]?years?|first half|second half|months?|years?|fiscal|calendar|annual|twelve|full[- ]year|periods?)\b/i,
  /\b(?:quartal|halbjahr|jahr|monate?|trimestre|semestre|ejercicio|año|ann[ée]e|anno|mois|mes(?:es|i)?|exercice|esercizio|geschäftsjahr|acumulado|cumul)\b/i,
  /^%?\s?(?:changes?|chg|var(?:iance|iation|\.)?|diff(?:erence|\.)?|increase|decrease|delta|growth|veränderung|abweichung|variaci[óo]n|variazione|diferencia)\b/i,
  /\b(?:change|variance|chg|var\.?)\s?(?:\(?%\)?|\(\d\))?$/i,
  /^(?:%|Δ|\+\/-|±|%\s?Δ|Δ\s?%|% ?change|% ?chg|% ?var)$/i,
  /\b[YQ]\s?(?:o|[/-]o?-?)\s?[YQ]\b/i,
  /\b(?:guidance|outlook|budget(?:ed)?|forecast|target|plan(?:ned)?|actuals?|estimate[ds]?|prognose|ausblick)\b/i,
  /\bvs\.?\s/i,
  /^total\s+(?:calendar|fiscal|year|\d{4})/i,
  new RegExp(
    `\\b${MONTH}\\.?[\\s-]*(?:\\d{1,2}(?:,|\\s|$)|${YEAR}|['’]?\\d\\d\\b|$)`,
    "i",
  ),
  new RegExp(`^\\d{1,2}(?:[./]\\d{1,2}[./]\\d{2,4}|\\.?\\s${MONTH})`, "i"),
  new RegExp(`^${YEAR}\\s`),
  new RegExp(`\\b${YEAR}(?:[A-Z]|\\d|\\s?\\(\\d\\))?$`),
];

const CHANGE =
  /%|Δ|\bvs\b|\b(?:changes?|ch(?:an)?ge?|var(?:iance|iation|iaci[óo]n|ia[çc][ãa]o|iazione)?|diff(?:erence)?|diferencia|veränderung|abweichung|écart)(?!\p{L})/iu;

/** Whether a column heading says how periods differ: "% Var", "Q4 vs Q3", "Veränderung". */
export function isChangeLabel(text: string): boolean {
  return CHANGE.test(text);
}

/** Whether a short text names a period or a kind of column ("C2011-Q4", "Three months ended", "% change", "2012E"). */
export function isPeriodLabel(text: string): boolean {
  const label = text.trim();
  if (label === "" || label.length > 90) return false;
  return PERIOD_TOKENS.some((token) => token.test(label));
}
