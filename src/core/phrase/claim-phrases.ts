import type { Phrase } from "./phrase";

/** What the judgement of a sentence is explained with, in English. */
export const claimPhrases = {
  "claim.printed.true": "Holds on the printed figures ({detail}).",
  "claim.printed.false": "Does not hold on the printed figures ({detail}).",
  "claim.printed.undecided":
    "Cannot be decided on the printed figures ({detail}).",
  "claim.printed.not-checkable":
    "Not checkable on the printed figures ({detail}).",
  "claim.rebuilt.true": "On the rebuilt figures ({detail}) it holds.",
  "claim.rebuilt.false": "On the rebuilt figures ({detail}) it does not hold.",
  "claim.rebuilt.undecided":
    "On the rebuilt figures ({detail}) it cannot be decided.",
  "claim.rebuilt.not-checkable":
    "On the rebuilt figures ({detail}) it is not checkable.",
  "claim.rebuiltToo.true": "On the rebuilt figures ({detail}) it holds too.",
  "claim.rebuiltToo.false":
    "On the rebuilt figures ({detail}) it does not hold either.",
  "claim.rebuiltToo.undecided":
    "On the rebuilt figures ({detail}) it cannot be decided either.",
  "claim.rebuiltToo.not-checkable":
    "On the rebuilt figures ({detail}) it is not checkable either.",
  "claim.notCheckable": "Not checkable: {reason}.",
  "claim.baseAssumed": "The sentence names no base; this is against {period}.",
  "claim.periodsMissing":
    "Periods that the table does not print are not compared.",
  "claim.weekday": "{date} falls on a {weekday}.",
  "weekday.sunday": "Sunday",
  "weekday.monday": "Monday",
  "weekday.tuesday": "Tuesday",
  "weekday.wednesday": "Wednesday",
  "weekday.thursday": "Thursday",
  "weekday.friday": "Friday",
  "weekday.saturday": "Saturday",
  "claim.months": {
    one: "From the earlier year's end, {start}, to {end} is {count} month, {days}.",
    other:
      "From the earlier year's end, {start}, to {end} is {count} months, {days}.",
  },
  "detail.figure": "{name}: {figure}",
  "detail.noted": "{detail}, {note}",
  "detail.further": "{detail}; {further}",
  "detail.against": "{figure} against {other}",
  "detail.growth": "{figure} against {other} is {growth}",
  "detail.noGrowth": "{figure} against {other} is no growth rate",
  "detail.share": "{figure} is {share} of {plan}",
  "detail.next": "{figure}; next within the table {period}: {other}",
  "detail.trend": "{name} and after: {figures}",
  "detail.slight": '"slight" is taken as up to {limit}',
  "detail.significant": '"significant" is taken as from {limit}',
  "detail.rate": "{figure} over {days} is {rate} a day",
  "detail.calendarDays": "{days} calendar days",
  "detail.monthDays": "{days} days of 30-day months",
  "detail.evenDays": "{days} days, 365 spread evenly",
  "detail.impliedDays": "the rate said would take {days}",
  "note.lowerThird": "in the lower third of the range",
  "note.middleThird": "in the middle third of the range",
  "note.upperThird": "in the upper third of the range",
  "note.rounded": "rounded",
  "note.ifRounded": "it agrees only if rounded",
  "note.ifCut": "it agrees only if cut off, not rounded",
  "note.beyond": "beyond it",
  "note.beyondBy": "beyond it by {share}",
  "note.straddled": "the printed precision straddles it",
  "note.above": "above it",
  "note.farAbove": "far above it",
  "note.loosely": "loosely",
  "plan.beside": "{reason}. Beside it: {notes}",
  "plan.also": "{note}. Also: {other}",
  "plan.bothBases": "{printed}; on the rebuilt figures {rebuilt}",
  "plan.stands": "{name} {figure}",
  "plan.runRate": "run rate of {period} × 4",
  "plan.single": "{figure} (the statement is {share} to it)",
  "plan.below": "{figure} (below the range; its middle is {share} to it)",
  "plan.above": "{figure} (above the range; its middle is {share} to it)",
  "plan.inside": "{figure} (inside the range; its middle is {share} to it)",
  "plan.quarters": { one: "{count} quarter", other: "{count} quarters" },
  "plan.made": { one: "{name} makes {sum}", other: "{name} make {sum}" },
  "plan.reached": "{made}, no less than it",
  "plan.needs": {
    one: "{made}, so the remaining quarter needs {need} ({soFar} a quarter so far)",
    other:
      "{made}, so each of the {count} remaining quarters needs {need} ({soFar} a quarter so far)",
  },
  "why.noTable": "the release has no production table",
  "why.foreign": "the tables print no figures for {name}",
  "why.noColumn": "no column of the tables covers the period named",
  "why.noRow": "the words do not say which row is meant",
  "why.noMeasure": "no row of the tables gives this measure",
  "why.open": "the words leave open which figure is meant; {detail}",
  "why.openNearest":
    "the words leave open which figure is meant; the nearest, {name}, is {figure}",
  "why.noBase": "the sentence names no period to compare with",
  "why.daysUnknown": "the days of the period are not known",
  "why.doesNotFollow": "does not follow on the printed figures ({detail})",
  "why.otherFigure":
    "the figure said with it is not the one printed ({detail})",
  "why.noEarlier": "the table prints no earlier period to compare with",
  "why.wholeHistory":
    "it takes the whole history, and the table prints a part of it; there, {detail}",
  "why.fewPeriods":
    "the table prints {printed} of the {wanted} periods in a row that it takes",
  "why.fewPeriodsOrMore":
    "the table prints {printed} of the {wanted} or more periods in a row that it takes",
  "why.rank":
    "a rank or share needs the figures of others, which the release does not print",
  "why.future": "a statement about the future",
  "why.futureForeign":
    "a statement about the future, and the tables print no figures for {name}",
} as const satisfies Record<string, Phrase>;

/** The same in another language. */
export type ClaimPhrases = Readonly<Record<keyof typeof claimPhrases, Phrase>>;
