import { saying } from "../../phrase/saying";
import type { ClaimOutcome } from "../claim";
import type { Context } from "../link/context";
import { bandOf, type Basis, type Figure } from "../figure/figures";
import type { Asked } from "../link/ask";
import { linkRows } from "../link/link-rows";
import { isBeyondDoubt, isTold } from "../link/beyond-doubt";
import { isSlot, previous, slotOf, type Slot } from "../period/slot";
import { resolvePeriod } from "../period/match-periods";
import type { SpanMention } from "../prose/period/find-spans";
import { compiled, hasWord } from "../prose/find-words";
import { within, wordsOf } from "../prose/read-sentence";
import { explainMissing } from "../judgement/explain-missing";
import { figureAmount, nameOf } from "../judgement/figure-sayings";
import {
  judgeBoth,
  notCheckable,
  type Judgement,
  type Standing,
} from "../judgement/judgement";

/** "steadily increasing over the year", "rose for the third straight quarter": strictly one way over the periods meant. */
export function judgeTrend(asked: Asked, context: Context): Judgement | null {
  const { sentence, clause, subject } = asked;
  const sign = signOf(asked);
  if (sign === null || subject.family === null) return null;
  const { exact } = linkRows(asked, context, null);
  const [first] = isTold(exact, asked) ? exact : [];
  if (!first) return notCheckable("trend", explainMissing(asked, context));
  const row = exact.filter(
    ({ source, period }) =>
      source === first.source && period.entity === first.period.entity,
  );
  const streak = within(clause, sentence.spans).find(
    ({ type }) => type === "streak",
  );
  const periods = streak
    ? countedBack(row, streak, asked, context)
    : periodsMeant(row, asked, context);
  const wanted = streak?.count ? streak.count + 1 : 3;
  const judged = judgeBoth("trend", periods, (basis) =>
    standing(periods, basis, sign),
  );
  const isShort = periods.length < wanted;
  if (periods.length < 2 || (isShort && judged.verdict !== "false"))
    return notCheckable(
      "trend",
      saying(streak ? "why.fewPeriods" : "why.fewPeriodsOrMore", {
        printed: periods.length,
        wanted,
      }),
      periods,
    );
  const isClear = isBeyondDoubt(
    { ...asked, hasPeriod: true, hasReservation: false },
    periods.slice(-1),
  );
  return judged.verdict === "false" && !isClear
    ? notCheckable("trend", explainMissing(asked, context), periods)
    : judged;
}

/** One direction, beside a word that makes it a trend. */
function signOf({ sentence, clause }: Asked): 1 | -1 | null {
  const { trend, straight, up, down } = sentence.lexicon;
  const words = wordsOf(sentence, clause);
  const isUp = hasWord(words, up);
  if (!hasWord(words, `${trend}|${straight}`) || isUp === hasWord(words, down))
    return null;
  return isUp ? 1 : -1;
}

/** The last periods in a row, as many as the words count: three steps take four. */
function countedBack(
  row: readonly Figure[],
  { kind, count }: SpanMention,
  asked: Asked,
  context: Context,
): readonly Figure[] {
  const end = asked.period.slots.find((slot) => slot.kind === kind);
  return runUpTo(row, end ?? newest(row, kind, context), (count ?? 0) + 1);
}

/** From the period after "since"; else the quarters of the year meant; else all quarters in a row. */
function periodsMeant(
  row: readonly Figure[],
  asked: Asked,
  context: Context,
): readonly Figure[] {
  const since = sinceOf(asked, context);
  const run = runUpTo(row, newest(row, since?.kind ?? "quarter", context), 99);
  if (since) {
    const from = run.findIndex(({ period }) => isSlot(since, period));
    return from < 0 ? [] : run.slice(from);
  }
  const year = asked.period.slots[0]?.year ?? context.current?.year ?? null;
  const ofYear = row
    .filter(({ period }) =>
      isSlot({ kind: "quarter", year, index: null }, period),
    )
    .sort((a, b) => (a.period.index ?? 0) - (b.period.index ?? 0));
  return ofYear.length >= 3 ? ofYear : run;
}

function sinceOf(
  { sentence, clause, period }: Asked,
  { current }: Context,
): Slot | null {
  const [word] = wordsOf(sentence, clause).matchAll(
    compiled(sentence.lexicon.since),
  );
  const at = word ? clause.start + word.index : -1;
  const mention = word
    ? sentence.periods.find(
        ({ start }) => start > at && start - at - word[0].length <= 8,
      )
    : undefined;
  const anchor = current ?? period.slots[0] ?? null;
  return mention
    ? (resolvePeriod(mention.query, anchor).slots[0] ?? null)
    : null;
}

/** The release's own period where it is of the kind, else the newest of the row. */
function newest(
  row: readonly Figure[],
  kind: Slot["kind"],
  { current }: Context,
): Slot | null {
  if (current?.kind === kind) return current;
  const [last] = row
    .filter(({ period }) => period.kind === kind && period.year !== null)
    .sort((a, b) => timeOf(b) - timeOf(a));
  return last ? slotOf(last.period) : null;
}

function timeOf({ period }: Figure): number {
  return (period.year ?? 0) * 100 + (period.index ?? 0);
}

/** At most so many figures, oldest first, whose periods follow one on the other up to the last. */
function runUpTo(
  row: readonly Figure[],
  last: Slot | null,
  most: number,
): readonly Figure[] {
  const run: Figure[] = [];
  for (let slot = last; slot && run.length < most; slot = previous(slot)) {
    const at: Slot = slot;
    const figure = row.find(
      ({ period }) => period.kind === at.kind && isSlot(at, period),
    );
    if (!figure || run.includes(figure)) break;
    run.push(figure);
  }
  return run.reverse();
}

function standing(
  periods: readonly Figure[],
  basis: Basis,
  sign: 1 | -1,
): Standing {
  const steps = periods
    .slice(1)
    .map((now, i) =>
      stepOf(bandOf(periods[i] ?? now, basis), bandOf(now, basis), sign),
    );
  const outcome: ClaimOutcome = steps.includes("false")
    ? "false"
    : steps.includes("undecided")
      ? "undecided"
      : "true";
  const [first] = periods;
  const items = periods.map((one) => figureAmount(one, basis));
  return {
    outcome,
    detail: saying("detail.trend", {
      name: first ? nameOf(first) : "",
      figures: { items, joint: "list.plain" },
    }),
  };
}

function stepOf(
  before: { low: number; high: number },
  now: { low: number; high: number },
  sign: 1 | -1,
): ClaimOutcome {
  const ahead = sign > 0 ? now.low - before.high : before.low - now.high;
  const behind = sign > 0 ? before.low - now.high : now.low - before.high;
  return ahead > 0 ? "true" : behind > 0 ? "false" : "undecided";
}
