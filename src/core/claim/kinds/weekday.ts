import { saying } from "../../phrase/saying";
import type { Lexicon } from "../lexicon/lexicon";
import { wholeWords } from "../lexicon/lexicon";
import { nameIndex } from "../prose/name-index";
import type { Judgement } from "../judgement/judgement";

/** A weekday printed with its date, by offsets into the sentence. */
export interface PlacedDate {
  readonly start: number;
  readonly end: number;
  readonly judgement: Judgement;
}

/** "Wednesday, March 28, 2012": whether the date falls on that day. */
export function judgeWeekdays(
  text: string,
  lexicon: Lexicon,
): readonly PlacedDate[] {
  const { weekdays, months, link } = lexicon.time;
  const day = "(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|º|er)?";
  const month = `(?<month>${months.join("|")})`;
  const joint = `,?\\s+(?:(?:${link})\\s+)?`;
  const pattern = wholeWords(
    `(?<weekday>${weekdays.join("|")}),?\\s+(?:(?:${link})\\s+)?(?:${month}\\s+${day}|${day.replace("<day>", "<day2>")}\\s+(?:(?:${link})\\s+)?${month.replace("<month>", "<month2>")})${joint}(?<year>\\d{4})`,
  );
  return [...text.matchAll(pattern)].flatMap((match) => {
    const groups = match.groups ?? {};
    const said = nameIndex(weekdays, groups["weekday"]);
    const at = nameIndex(months, groups["month"] ?? groups["month2"]);
    const date = new Date(
      Date.UTC(
        Number(groups["year"]),
        at,
        Number(groups["day"] ?? groups["day2"]),
      ),
    );
    if (said < 0 || at < 0 || date.getUTCMonth() !== at) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        judgement: verdictOf(said === date.getUTCDay(), date),
      },
    ];
  });
}

const DAYS = [
  "weekday.sunday",
  "weekday.monday",
  "weekday.tuesday",
  "weekday.wednesday",
  "weekday.thursday",
  "weekday.friday",
  "weekday.saturday",
] as const;

function verdictOf(holds: boolean, date: Date): Judgement {
  const iso = date.toISOString().slice(0, 10);
  const day = DAYS.filter((_, at) => at === date.getUTCDay());
  return {
    type: "other",
    verdict: holds ? "true" : "false",
    rebuiltVerdict: null,
    figures: [],
    explanation: day.map((key) =>
      saying("claim.weekday", { date: iso, weekday: saying(key) }),
    ),
  };
}
