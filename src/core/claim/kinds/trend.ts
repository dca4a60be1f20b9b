import type { ClaimOutcome } from "../claim";
import type { Context } from "../link/context";
import { bandOf, type Basis, type Figure } from "../link/figures";
import { isBeyondDoubt, linkRows, type Asked } from "../link/link-figures";
import { isSlot } from "../link/match-periods";
import { hasWord } from "../prose/find-words";
import { wordsOf } from "../prose/read-sentence";
import { explainMissing } from "./explain-missing";
import {
  judgeBoth,
  nameOf,
  notCheckable,
  showFigure,
  type Judgement,
  type Standing,
} from "./judgement";

/** "steadily increasing over the course of the year": strictly one way over the quarters of the year meant. */
export function judgeTrend(asked: Asked, context: Context): Judgement | null {
  const { sentence, clause, subject } = asked;
  const words = wordsOf(sentence, clause);
  if (!hasWord(words, sentence.lexicon.trend) || subject.family === null)
    return null;
  const sign = hasWord(words, sentence.lexicon.up)
    ? 1
    : hasWord(words, sentence.lexicon.down)
      ? -1
      : null;
  if (sign === null) return null;
  const year = asked.period.slots[0]?.year ?? context.current?.year ?? null;
  const { exact } = linkRows(asked, context, null);
  const [first] = exact;
  if (!first) return notCheckable("trend", explainMissing(asked, context));
  const quarters = exact
    .filter(
      (one) =>
        one.cell.table === first.cell.table &&
        one.cell.row === first.cell.row &&
        isSlot({ kind: "quarter", year, index: null }, one.period),
    )
    .sort((a, b) => (a.period.index ?? 0) - (b.period.index ?? 0));
  if (quarters.length < 3)
    return notCheckable(
      "trend",
      "the table prints fewer than three quarters of the year",
      quarters,
    );
  const judged = judgeBoth("trend", quarters, (basis) =>
    standing(quarters, basis, sign),
  );
  const isClear = isBeyondDoubt(
    { ...asked, hasPeriod: true },
    quarters.slice(-1),
  );
  return judged.verdict === "false" && !isClear
    ? notCheckable("trend", explainMissing(asked, context), quarters)
    : judged;
}

function standing(
  quarters: readonly Figure[],
  basis: Basis,
  sign: 1 | -1,
): Standing {
  const steps = quarters
    .slice(1)
    .map((now, i) =>
      stepOf(bandOf(quarters[i] ?? now, basis), bandOf(now, basis), sign),
    );
  const outcome: ClaimOutcome = steps.includes("false")
    ? "false"
    : steps.includes("undecided")
      ? "undecided"
      : "true";
  const [first] = quarters;
  const list = quarters.map((one) => showFigure(one, basis)).join(", ");
  return {
    outcome,
    detail: `${first ? nameOf(first) : ""} and after: ${list}`,
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
