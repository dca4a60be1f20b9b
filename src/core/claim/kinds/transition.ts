import { saying } from "../../phrase/saying";
import { wholeWords, type Lexicon } from "../lexicon/lexicon";
import type { YearEnd } from "../prose/period/find-year-end";
import { nameIndex } from "../prose/name-index";
import type { Judgement } from "../judgement/judgement";
import type { PlacedDate } from "./weekday";

/** "six-month transitional fiscal year ended December 31, 2011": whether so many months lie between the old year's end and that day. */
export function judgeTransition(
  text: string,
  lexicon: Lexicon,
  old: YearEnd | null,
): readonly PlacedDate[] {
  if (old === null) return [];
  const { numbers, monthsEnded, fiscal, ended, months } = lexicon.time;
  const count = numbers.map(([n, words]) => `(?<n${n}>${words})`).join("|");
  const pattern = wholeWords(
    `(?:${count})[\\s-]+(?:${monthsEnded})\\s+(?:\\p{L}+\\s+){0,2}(?:${fiscal})\\s+(?:${ended})\\s+(?:(?<month>${months.join("|")})\\s+(?<day>\\d{1,2})|(?<day2>\\d{1,2})\\.?\\s+(?<month2>${months.join("|")})),?\\s+(?<year>\\d{4})`,
  );
  return [...text.matchAll(pattern)].flatMap((match) => {
    const groups = match.groups ?? {};
    const said = numbers.find(([n]) => groups[`n${n}`] !== undefined)?.[0];
    const month = nameIndex(months, groups["month"] ?? groups["month2"]);
    if (said === undefined || month < 0) return [];
    const day = Number(groups["day"] ?? groups["day2"]);
    const end = new Date(Date.UTC(Number(groups["year"]), month, day));
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        judgement: verdictOf(said, old, end),
      },
    ];
  });
}

function verdictOf(said: number, old: YearEnd, end: Date): Judgement {
  const months = ((end.getUTCMonth() - old.month + 11) % 12) + 1;
  const isSameYear = old.month < end.getUTCMonth();
  const year = end.getUTCFullYear() - (isSameYear ? 0 : 1);
  const start = new Date(Date.UTC(year, old.month, old.day));
  const days = Math.round((end.getTime() - start.getTime()) / 86_400_000);
  const iso = (date: Date): string => date.toISOString().slice(0, 10);
  return {
    type: "other",
    verdict: months === said ? "true" : "false",
    rebuiltVerdict: null,
    figures: [],
    explanation: [
      saying("claim.months", {
        start: iso(start),
        end: iso(end),
        count: months,
        days: { value: days, decimals: 0, unit: "days" },
      }),
    ],
  };
}
