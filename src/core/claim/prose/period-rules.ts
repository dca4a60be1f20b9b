import type { PeriodKind } from "../../production/production-table";
import { wholeWords, type Lexicon } from "../lexicon/lexicon";

/** What a phrase says about a period; it meets columns in `match-periods`. */
export type PeriodQuery =
  | { readonly type: "label"; readonly label: string }
  | {
      readonly type: "named";
      readonly kind: PeriodKind;
      readonly year: number | null;
      readonly index: number | null;
      readonly isFiscal: boolean;
      /** "the first quarter of last year": years before the release's own. */
      readonly yearsBefore: number;
    }
  | {
      readonly type: "relative";
      readonly which: "current" | "record" | "prior" | "year-ago";
      readonly kind: PeriodKind | null;
      readonly year: number | null;
    }
  /** "year over year": never the period of a figure, only what it is compared with. */
  | {
      readonly type: "versus";
      readonly which: "prior" | "year-ago";
      readonly kind: PeriodKind | null;
    }
  /** A stretch of years or months that no table column covers. */
  | { readonly type: "outside" }
  /** A calendar day: no period, but its digits are no figures either. */
  | { readonly type: "day" };

/** Named groups of a match. */
type Groups = Readonly<Record<string, string | undefined>>;
/** A phrase and what it says. */
export type Rule = readonly [
  pattern: RegExp,
  read: (groups: Groups) => PeriodQuery | null,
];

const YEAR = "(?<year>(?:19|20)\\d\\d)";
const SHORT_YEAR = "(?<year>(?:(?:19|20)\\d\\d|\\d\\d))";

/** The phrases for periods in one language: its words put into the shapes that the languages share. */
export function periodRules(lexicon: Lexicon): readonly Rule[] {
  const t = lexicon.time;
  const ordinal = t.ordinals.map((one, i) => `(?<o${i + 1}>${one})`).join("|");
  const link = `(?:(?:${t.link})\\s+){0,2}`;
  const fiscal = `(?:(?<fiscal>${t.fiscal})\\s*)?`;
  const months = t.months.map((one, i) => `(?<m${i}>${one})`).join("|");
  const count = t.numbers.map(([n, words]) => `(?<n${n}>${words})`).join("|");
  // "three and nine months ended": the shorter is the release's own.
  const counted = t.numbers.map(([, words]) => words).join("|");
  const date = `(?:(?:${months})\\s*\\d{1,2},?\\s*(?:\\d{4}\\s+(?:and|vs\\.?)\\s+)?|\\d{1,2}\\.?\\s*(?:(?:${t.link})\\s+)?(?:${months.replace(/\?<m/g, "?<d")}),?\\s*(?:(?:${t.link})\\s+)?)`;
  return [
    rule(
      `(?:${ordinal})[\\s-]*(?:${t.quarter})(?:\\s+\\(?q\\d\\)?)?(?:\\s*${link}${fiscal}${YEAR})?`,
      (g) => quarterQuery(indexOf(g, "o", 4), g, "quarter"),
    ),
    rule(
      `(?:${ordinal})[\\s-]*(?:${t.quarter})\\s+${link}(?:${t.prior})\\s+(?:${t.year})`,
      (g) => yearEarlier(quarterQuery(indexOf(g, "o", 4), g, "quarter")),
    ),
    rule(
      `(?:${ordinal})[\\s-]*(?:${t.half})(?:\\s*${link}${fiscal}${YEAR})?`,
      (g) => quarterQuery(indexOf(g, "o", 2), g, "half"),
    ),
    rule(
      `[c]?(?:[qt](?<index>[1-4])|(?<index2>[1-4])[qt])\\s*[-‑/’']?\\s*(?:${link}${fiscal}${SHORT_YEAR})?`,
      (g) => quarterQuery(Number(g["index"] ?? g["index2"]), g, "quarter"),
    ),
    rule(`${YEAR}\\s*-?\\s*[qt](?<index>[1-4])`, (g) =>
      quarterQuery(Number(g["index"]), g, "quarter"),
    ),
    rule(
      `(?:[hs](?<index>[12])|(?<index2>[12])[hs])\\s*[-‑/’']?\\s*(?:${fiscal}${SHORT_YEAR})`,
      (g) => quarterQuery(Number(g["index"] ?? g["index2"]), g, "half"),
    ),
    rule(
      `(?:(?:${count})(?:\\s+(?:${lexicon.and})\\s+(?:${counted}))?[\\s-]*(?:${t.monthsEnded})|(?<q>${t.quarter})|(?<y>${t.year}))\\s*(?:${t.ended})\\s*(?:(?:${t.link})\\s+)*${date}${YEAR}?`,
      endedQuery,
    ),
    rule(`(?:${t.firstNineMonths})(?:\\s*${link}${fiscal}${YEAR})?`, (g) =>
      named("nine-months", yearOf(g), 3, isFiscal(g)),
    ),
    rule(
      `(?:${fiscal}${YEAR}\\s*)?(?:${t.yearToDate})(?:\\s*${link}${fiscal.replace("?<fiscal>", "?<fiscal2>")}(?<year2>(?:19|20)\\d\\d))?`,
      (g) =>
        named(
          "ytd",
          yearOf(g) ?? yearOf({ year: g["year2"] }),
          null,
          isFiscal(g),
        ),
    ),
    rule(`(?:${t.sameYearAgo})(?:\\s*${link}${fiscal}${YEAR})?`, (g) => ({
      type: "relative",
      which: "year-ago",
      kind: null,
      year: yearOf(g),
    })),
    rule(
      `(?:${t.prior})\\s*(?:\\((?:${ordinal})\\)\\s*)?(?:(?<q>${t.quarter})|(?<y>${t.year})|(?<m>${t.month}))(?:\\s*${link}${fiscal}${YEAR})?`,
      (g) => ({
        type: "relative",
        which: "prior",
        kind: kindOf(g),
        year: null,
      }),
    ),
    rule(
      `(?:(?<q>${t.quarter})|(?<y>${t.year}))\\s+(?:${t.prior})(?![\\p{L}])`,
      (g) => ({
        type: "relative",
        which: "prior",
        kind: kindOf(g),
        year: null,
      }),
    ),
    rule(
      `(?:${t.current})\\s+(?:(?<q>${t.quarter})|(?<y>${t.year})|(?<m>${t.month}))`,
      (g) => ({
        type: "relative",
        which: "current",
        kind: kindOf(g),
        year: null,
      }),
    ),
    // "a record quarter": the release's own, as far as words tell.
    rule(
      `(?:an?|another|our|its)\\s+(?:new\\s+)?(?:${lexicon.record})\\s+(?:(?<q>${t.quarter})|(?<y>${t.year})|(?<m>${t.month}))`,
      (g) => ({
        type: "relative",
        which: "record",
        kind: kindOf(g),
        year: null,
      }),
    ),
    rule(t.halfYear, () => ({
      type: "relative",
      which: "current",
      kind: "half",
      year: null,
    })),
    rule(t.yearOnYear, () => ({
      type: "versus",
      which: "year-ago",
      kind: null,
    })),
    rule(t.quarterOnQuarter, () => ({
      type: "versus",
      which: "prior",
      kind: "quarter",
    })),
    rule(t.annual, () => ({
      type: "relative",
      which: "current",
      kind: "year",
      year: null,
    })),
    rule(`(?:19|20)\\d\\d\\s*(?:-|–|to|and)\\s*(?:19|20)\\d\\d`, () => ({
      type: "outside",
    })),
    rule(`${date}${YEAR}`, () => ({ type: "day" })),
    rule(`(?:${months})\\s+\\d{1,2}(?:st|nd|rd|th)?(?![\\d,.]\\d)`, () => ({
      type: "day",
    })),
    rule(`(?:${months})\\s*(?:(?:${t.link})\\s+)?${YEAR}`, (g) =>
      named("month", yearOf(g), monthOf(g) + 1, false),
    ),
    // "in March"; a month without a word before it may be a verb or a name.
    rule(
      `(?<=(?<![\\p{L}])(?:${t.link}|${t.inMonth})\\s+)(?:${months})(?!\\s*\\.?,?\\s*\\d)`,
      (g) => named("month", null, monthOf(g) + 1, false),
    ),
    // "the September 2013 quarter"
    rule(
      `(?:${months})[\\s-]+(?:${YEAR}\\s+)?(?:${t.quarter})(?:\\s+${link}(?<year2>(?:19|20)\\d\\d))?`,
      quarterOfMonth,
    ),
    rule(`(?:(?:${t.year})\\s+)?${fiscal}${YEAR}(?![,.]\\d)`, (g) =>
      named("year", yearOf(g), null, isFiscal(g)),
    ),
  ];
}

function rule(pattern: string, read: Rule[1]): Rule {
  return [wholeWords(pattern), read];
}

function named(
  kind: PeriodKind,
  year: number | null,
  index: number | null,
  fiscal: boolean,
): PeriodQuery {
  const yearsBefore = 0;
  return { type: "named", kind, year, index, isFiscal: fiscal, yearsBefore };
}

function yearEarlier(query: PeriodQuery | null): PeriodQuery | null {
  return query?.type === "named" ? { ...query, yearsBefore: 1 } : null;
}

function quarterQuery(
  index: number | null,
  groups: Groups,
  kind: PeriodKind,
): PeriodQuery | null {
  if (index === null || Number.isNaN(index)) return null;
  return named(kind, yearOf(groups), index, isFiscal(groups));
}

/** "three months ended June 30, 2025": counted in calendar months, whatever the fiscal year. */
function endedQuery(groups: Groups): PeriodQuery | null {
  const month = monthOf(groups);
  const length = groups["q"]
    ? 3
    : groups["y"]
      ? 12
      : ([3, 6, 9, 12].find((n) => groups[`n${n}`]) ?? null);
  const year = yearOf(groups);
  if (length === null || month < 0) return null;
  if (length === 12) return named("year", year, null, month !== 11);
  const isAligned = (month + 1) % 3 === 0;
  if (!isAligned) return { type: "outside" };
  if (length === 3) return named("quarter", year, (month + 1) / 3, false);
  if (length === 6)
    return named(
      "half",
      year,
      month === 5 ? 1 : 2,
      month !== 5 && month !== 11,
    );
  return named("nine-months", year, 3, month !== 8);
}

function quarterOfMonth(groups: Groups): PeriodQuery {
  const month = monthOf(groups) + 1;
  const year = yearOf(groups) ?? yearOf({ year: groups["year2"] });
  if (month % 3 !== 0) return { type: "outside" };
  return named("quarter", year, month / 3, false);
}

function yearOf(groups: Groups): number | null {
  const year = groups["year"];
  if (year === undefined) return null;
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function isFiscal(groups: Groups): boolean {
  return /^(?:f|gesch|ejerc|exerc|eserc|financial)/i.test(
    groups["fiscal"] ?? groups["fiscal2"] ?? "",
  );
}

function indexOf(groups: Groups, letter: string, to: number): number | null {
  for (let i = 1; i <= to; i += 1) if (groups[`${letter}${i}`]) return i;
  return null;
}

function monthOf(groups: Groups): number {
  for (let i = 0; i < 12; i += 1)
    if (groups[`m${i}`] ?? groups[`d${i}`]) return i;
  return -1;
}

function kindOf(groups: Groups): PeriodKind | null {
  if (groups["q"]) return "quarter";
  if (groups["y"]) return "year";
  return groups["m"] ? "month" : null;
}
