import type { ClaimOutcome } from "../claim";
import type { Context } from "../link/context";
import { bandOf, bandsMeet, type Band, type Basis } from "../link/figures";
import { isBeyondDoubt, linkRows, type Asked } from "../link/link-figures";
import { findWords } from "../prose/find-words";
import { within, wordsOf } from "../prose/read-sentence";
import { explainMissing } from "./explain-missing";
import { growthOf, growthWords, pairsOf, type Pair } from "./growth";
import {
  judgeBoth,
  notCheckable,
  type Judgement,
  type Standing,
} from "./judgement";

/** "doubled", "tripled", "halved" against a named period: growth by a factor, with half of its last digit of room. */
export function judgeMultiple(
  asked: Asked,
  context: Context,
): Judgement | null {
  const { sentence, clause, subject } = asked;
  const [word] = findWords(
    wordsOf(sentence, clause),
    sentence.lexicon.multiples,
  );
  const hasFigure = within(clause, sentence.quantities).length > 0;
  if (!word || hasFigure || subject.family === null) return null;
  const { base } = asked;
  if (base === null)
    return notCheckable(
      "change",
      "the sentence names no period to compare with",
    );
  const pairs = pairsOf(
    linkRows(asked, context, null).exact,
    asked.period,
    base,
  );
  const [pair] = pairs;
  if (!pair) return notCheckable("change", explainMissing(asked, context));
  const judged = judgeBoth("change", [pair.now, pair.base], (basis) =>
    standing(pair, basis, word.meaning),
  );
  const isClear =
    base.isCertain &&
    isBeyondDoubt(
      { ...asked, hasPeriod: true },
      pairs.map(({ now }) => now),
    );
  return judged.verdict === "false" && !isClear
    ? notCheckable("change", explainMissing(asked, context))
    : judged;
}

function standing(pair: Pair, basis: Basis, factor: number): Standing {
  const growth = growthOf(bandOf(pair.now, basis), bandOf(pair.base, basis));
  return {
    outcome: growth === null ? "not-checkable" : outcomeOf(growth, factor),
    detail: growthWords(pair, basis),
  };
}

/** 2 → +50 % to +150 %, 0.5 → -55 % to -45 %; further in the direction said stays open, and so does a fall near it. */
function outcomeOf(growth: Band, factor: number): ClaimOutcome {
  const room = factor >= 1 ? 0.5 : 0.05;
  const said = {
    low: 100 * (factor - room - 1),
    high: 100 * (factor + room - 1),
  };
  if (bandsMeet(growth, said)) return "true";
  const isShort = factor >= 1 ? growth.high < said.low : growth.low > -25;
  return isShort ? "false" : "undecided";
}
