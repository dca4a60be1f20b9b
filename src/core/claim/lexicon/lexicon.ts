/** Languages whose number words and verbs are known. */
export type Language = "en" | "de" | "es" | "fr" | "it";

export const METALS = [
  "silver",
  "gold",
  "lead",
  "zinc",
  "copper",
  "nickel",
  "antimony",
  "silver_eq",
  "gold_eq",
  "molybdenum",
  "tin",
  "tungsten",
  "cobalt",
  "platinum",
  "palladium",
  "rhodium",
  "manganese",
  "uranium",
  "pgm",
  "iron",
  "lithium",
  "chromium",
  "coal",
  "potash",
  "phosphate",
] as const;

/** One of them. */
export type Metal = (typeof METALS)[number];

/** What a sentence speaks of, in the families of the metric vocabulary. */
export type Family =
  | "produced"
  | "sold"
  | "mined"
  | "waste"
  | "material"
  | "processed"
  | "placed"
  | "grade"
  | "recovery"
  | "concentrate"
  | "strip"
  | "stockpile";

/** How a figure is qualified by the words before it. */
export type Hedge =
  | "more-than"
  | "less-than"
  | "nearly"
  | "just-over"
  | "about"
  | "at-least"
  | "at-most";

/** Units as prose writes them; `ton` may be a tonne or a short ton. */
export type ProseUnit =
  | "oz"
  | "lb"
  | "t"
  | "ton"
  | "kg"
  | "kt"
  | "Mt"
  | "koz"
  | "Moz"
  | "klb"
  | "Mlb"
  | "g/t"
  | "oz/ton"
  | "%"
  /** Percentage points. */
  | "points"
  | "tpd"
  | "ton/d";

/** A pattern (source of a regular expression, matched as whole words) and what it means. */
export type Words<Meaning> = readonly (readonly [
  meaning: Meaning,
  pattern: string,
])[];

/** The words of one language. Patterns are alternatives; a longer match wins over a shorter one. */
export interface Lexicon {
  readonly language: Language;
  /** Words by which the language is recognised. */
  readonly commonWords: string;
  readonly decimalMark: "point" | "comma";
  readonly metals: Words<Metal>;
  readonly families: Words<Family>;
  /** Subjects that production tables do not print: availability, drilling, costs, reserves. */
  readonly foreign: string;
  /** Words between a number and its unit: "dry metric", "payable". */
  readonly fillers: string;
  readonly units: Words<ProseUnit>;
  /** Hundredths of a percentage point. */
  readonly basisPoints: string;
  readonly multipliers: Words<number>;
  /** "ten", before a sign or word for per cent. */
  readonly percentages: Words<number>;
  readonly hedges: Words<Hedge>;
  readonly up: string;
  readonly down: string;
  /** "doubled", "halved": a factor to the base, said in one word. */
  readonly multiples: Words<number>;
  /** "a third", "half": a part of the base by which it moves. */
  readonly fractions: Words<number>;
  /** A share only: as a fall or a rise it would be taken for three periods. */
  readonly threeQuarters: string;
  readonly not: string;
  /** "compared to", "versus": what follows is the base. */
  readonly comparison: string;
  readonly from: string;
  readonly to: string;
  readonly between: string;
  readonly and: string;
  /** Words at which a sentence falls into clauses. */
  readonly breaks: string;
  /** "owing to": what follows is why, and not what. */
  readonly cause: string;
  readonly by: string;
  readonly of: string;
  readonly record: string;
  readonly lowest: string;
  /** "in its history": an extreme over more than any table prints. */
  readonly allTime: string;
  readonly trend: string;
  /** "straight", "in a row": periods one after the other. */
  readonly straight: string;
  /** "since", before the period from which a trend or a record counts. */
  readonly since: string;
  /** "of the year", behind a record. */
  readonly ofYear: string;
  readonly forward: string;
  readonly plan: PlanWords;
  /** Words that take up the mine of the sentence before. */
  readonly pronouns: string;
  /** Verbs by which a company says it: "today reports". */
  readonly reporting: string;
  readonly rank: string;
  readonly slight: string;
  readonly significant: string;
  /** Words after which the table's cell may not be what is meant: payable, capacity, respectively. */
  readonly reservations: string;
  /** What a percentage of is owned: "basis", "interest". */
  readonly ownership: string;
  /** Words for the sum over all mines. */
  readonly consolidated: string;
  readonly respectively: string;
  readonly time: TimeWords;
}

/** Words for what a company has said it will do, and for how an actual figure stands to it. */
export interface PlanWords {
  /** "guidance", "budget". */
  readonly nouns: string;
  /** "exceeded", "above". */
  readonly exceeds: string;
  /** "below", "missed". */
  readonly fallsShort: string;
  readonly within: string;
  /** "in line with", "met". */
  readonly meets: string;
  /** "the top end of" a range. */
  readonly upperEnd: string;
  readonly lowerEnd: string;
  /** "the mid-point of" a range. */
  readonly middle: string;
}

export interface TimeWords {
  readonly ordinals: readonly [string, string, string, string];
  readonly quarter: string;
  readonly half: string;
  /** "half-year output": the half that the release closes. */
  readonly halfYear: string;
  readonly year: string;
  readonly month: string;
  readonly monthsEnded: string;
  readonly ended: string;
  readonly numbers: Words<number>;
  /** Cardinals and ordinals from two on, for counted periods. */
  readonly counts: Words<number>;
  readonly firstNineMonths: string;
  readonly yearToDate: string;
  readonly prior: string;
  readonly current: string;
  readonly sameYearAgo: string;
  /** "year over year", "quarter over quarter": a comparison with the period before. */
  readonly yearOnYear: string;
  readonly quarterOnQuarter: string;
  /** "annual output": the year that the release is about. */
  readonly annual: string;
  /** Words before a month that stands without its year. */
  readonly inMonth: string;
  readonly link: string;
  readonly fiscal: string;
  readonly months: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
}

/** Compiles alternatives as whole words, case ignored; an empty pattern matches nothing. */
export function wholeWords(pattern: string): RegExp {
  if (pattern === "") return /(?!)/gu;
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`,
    "giu",
  );
}
