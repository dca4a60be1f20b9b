import { saying } from "../../phrase/saying";
import { hasWord } from "../prose/find-words";
import { wordsOf } from "../prose/read-sentence";
import type { Asked } from "../link/ask";
import { notCheckable, type Judgement } from "../judgement/judgement";

/** "top 3% by grade", "the only producer": ranks and shares need figures of other companies. */
export function judgeRank({
  sentence,
  clause,
  quantity,
}: Asked): Judgement | null {
  if (quantity.unit !== "%" && quantity.unit !== null) return null;
  if (!hasWord(wordsOf(sentence, clause), sentence.lexicon.rank)) return null;
  return notCheckable("other", saying("why.rank"));
}
