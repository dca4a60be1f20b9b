import { wholeWords, type Lexicon } from "../../lexicon/lexicon";
import {
  endedQuery,
  indexOf,
  isFiscal,
  kindOf,
  monthOf,
  named,
  quarterOfMonth,
  quarterQuery,
  yearEarlier,
  yearOf,
  type Groups,
  type PeriodQuery,
} from "./period-query";

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
  // "in the year 2025" names its year.
  const itsYear = `\\s+${link}(?:(?:${t.fiscal})\\s*)?(?:19|20)\\d\\d(?![,.]?\\d)`;
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
      `(?:${t.current})\\s+(?:(?<q>${t.quarter})|(?<y>${t.year})(?!${itsYear})|(?<m>${t.month}))`,
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
