import { saying, type Amount } from "../../phrase/saying";
import type { ClaimOutcome } from "../claim";
import type { Context } from "../link/context";
import { bandOf, type Basis } from "../figure/figures";
import type { Asked } from "../link/ask";
import { linkRows } from "../link/link-rows";
import { isBeyondDoubt } from "../link/beyond-doubt";
import { hasWord } from "../prose/find-words";
import { within, wordsOf } from "../prose/read-sentence";
import {
  growthOf,
  growthDetail,
  pairsOf,
  type Pair,
} from "../judgement/growth";
import {
  judgeBoth,
  type Judgement,
  type Standing,
} from "../judgement/judgement";

/** "a significant increase in ore production compared to the third quarter": direction and size without a number. The size is advice only. */
export function judgeAdjective(
  asked: Asked,
  context: Context,
): Judgement | null {
  const { sentence, clause, subject, base } = asked;
  if (base === null || subject.family === null) return null;
  if (within(clause, sentence.quantities).length > 0) return null;
  const sign = signOf(asked);
  if (sign === null) return null;
  const { exact } = linkRows(asked, context, null);
  const pairs = pairsOf(exact, asked.period, base);
  const [pair] = pairs;
  if (!pair || pairs.length > 1) return null;
  const judged = judgeBoth("change", [pair.now, pair.base], (basis) =>
    standing(pair, basis, asked, sign, context),
  );
  const isClear = isBeyondDoubt({ ...asked, hasPeriod: true }, [pair.now]);
  return judged.verdict === "false" && !(isClear && base.isCertain)
    ? null
    : judged;
}

/** One direction only, with an adjective of size; more would leave open what moved which way. */
function signOf({ sentence, clause }: Asked): 1 | -1 | null {
  const { up, down, slight, significant } = sentence.lexicon;
  const words = wordsOf(sentence, clause);
  if (!hasWord(words, `${slight}|${significant}`)) return null;
  const isUp = hasWord(words, up);
  return isUp === hasWord(words, down) ? null : isUp ? 1 : -1;
}

function standing(
  pair: Pair,
  basis: Basis,
  { sentence, clause }: Asked,
  sign: 1 | -1,
  { settings }: Context,
): Standing {
  const growth = growthOf(bandOf(pair.now, basis), bandOf(pair.base, basis));
  const detail = growthDetail(pair, basis);
  if (!growth) return { outcome: "not-checkable", detail };
  const along = (sign * growth.value) / 100;
  const most = sign > 0 ? growth.high : -growth.low;
  if (most < 0) return { outcome: "false", detail };
  const isSlight = hasWord(wordsOf(sentence, clause), sentence.lexicon.slight);
  const fits = isSlight
    ? along <= settings.slightAtMost
    : along >= settings.significantFrom;
  const outcome: ClaimOutcome = fits && along > 0 ? "true" : "undecided";
  const limit = isSlight ? settings.slightUpTo : settings.significantFrom;
  const further = saying(isSlight ? "detail.slight" : "detail.significant", {
    limit: percentAmount(limit),
  });
  return { outcome, detail: saying("detail.further", { detail, further }) };
}

/** A limit as it is set: 0.075 → "7.5%" */
function percentAmount(share: number): Amount {
  const value = Number((100 * share).toPrecision(12));
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return { value, decimals, unit: "%" };
}
