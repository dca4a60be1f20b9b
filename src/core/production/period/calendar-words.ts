/** Month names by their number, folded, in the languages releases come in. Stems end where the word may go on. */
const MONTH_STEMS: readonly (readonly [month: number, stems: string])[] = [
  [1, "jan(?:uary|uar|vier|eiro)?|ene(?:ro)?|gen(?:naio)?"],
  [2, "feb(?:ruary|ruar|rero|braio)?|fevr?(?:ier)?|fevereiro"],
  [3, "mar(?:ch|s|zo|co)?|marz|maerz|mrz"],
  [4, "apr(?:il|ile)?|abr(?:il)?|avr(?:il)?"],
  [5, "may|maio?|mayo|maggio|mag"],
  [6, "june?|junho|juni|junio|juin|giugno|giu"],
  [7, "july?|julho|juli|julio|juillet|juil|luglio|lug"],
  [8, "aug(?:ust)?|ago(?:sto)?|aout"],
  [9, "sept?(?:ember|embre|iembre)?|set(?:tembre|iembre|embro)?"],
  [10, "oct(?:ober|ubre|obre)?|okt(?:ober)?|ott(?:obre)?|outubro"],
  [11, "nov(?:ember|embre|iembre|embro)?"],
  [12, "dec(?:ember|embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?"],
];

/** Any month name, to be placed in a larger pattern. */
export const MONTH_NAME = `(?:${MONTH_STEMS.map(([, stems]) => stems).join("|")})`;

const WHOLE_MONTHS = MONTH_STEMS.map(
  ([month, stems]) => [month, new RegExp(`^(?:${stems})$`)] as const,
);

/** The number (1-12) of a folded month name, or null. */
export function monthNumber(name: string): number | null {
  const found = WHOLE_MONTHS.find(([, whole]) => whole.test(name));
  return found?.[0] ?? null;
}

/** Counting words by their number, folded: "third", "tercer", "III". Used for quarters, halves and spans of months. */
const COUNT_WORDS: readonly (readonly [count: number, words: string])[] = [
  [
    1,
    "first|1st|erstes|erste|primeiro|primer|primero|primo|premier|1er|1ro|1a|1o|i|one|ein|un|una",
  ],
  [
    2,
    "second|2nd|zweites|zweite|segundo|secondo|deuxieme|second|2eme|2e|2do|2o|ii|two|zwei|dos|deux|due",
  ],
  [
    3,
    "third|3rd|drittes|dritte|terceiro|tercer|tercero|terzo|troisieme|3eme|3e|3er|3o|iii|three|drei|tres|trois|tre",
  ],
  [
    4,
    "fourth|4th|viertes|vierte|cuarto|quarto|quatrieme|4eme|4e|4to|4o|iv|four|vier|cuatro|quatre|quattro",
  ],
  [6, "six|sechs|seis|sei"],
  [9, "nine|neun|nueve|neuf|nove"],
  [12, "twelve|zwolf|doce|douze|dodici"],
];

/** Any counting word or digit, to be placed in a larger pattern. */
export const COUNT_WORD = `(?:${COUNT_WORDS.map(([, words]) => words).join("|")}|\\d{1,2})`;

const WHOLE_COUNTS = COUNT_WORDS.map(
  ([count, words]) => [count, new RegExp(`^(?:${words})$`)] as const,
);

/** The number a folded counting word or digit stands for, or null. */
export function countNumber(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const found = WHOLE_COUNTS.find(([, whole]) => whole.test(word));
  return found?.[0] ?? null;
}

const MONTH_COUNT = new RegExp(
  `(?:^|[^a-z\\d])(${COUNT_WORD})[\\s-]*(?:premiers |primeros |ersten |primi )?(?:months?|mths?|mos|monate|monaten|mois|meses|mesi)\\b`,
);
const MONTH_COUNT_SHORT = /(?:^|[^a-z\d])(3|6|9|12)m(?=$|[^a-z])/;

/** "Nine months ended", "9M 2018", "nueve meses" → 9. */
export function readMonthCount(text: string): number | null {
  const found =
    MONTH_COUNT.exec(text)?.[1] ?? MONTH_COUNT_SHORT.exec(text)?.[1];
  const count = countNumber(found ?? "");
  return count !== null && count >= 1 && count <= 12 ? count : null;
}
