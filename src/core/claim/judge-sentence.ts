import { directionOf, judgeChange } from "./kinds/change";
import type { Judgement } from "./kinds/judgement";
import { judgeQuote } from "./kinds/quote";
import { judgeThreshold } from "./kinds/threshold";
import type { Context } from "./link/context";
import { ask, type Asked } from "./link/link-figures";
import type { Quantity } from "./prose/find-quantities";
import { within, type Clause, type Sentence } from "./prose/read-sentence";

/** A judgement and the words of the sentence that it is about. */
export interface PlacedJudgement {
  readonly judgement: Judgement;
  readonly start: number;
  readonly end: number;
}

/** Every claim of one sentence, in the order of its words. */
export function judgeSentence(
  sentence: Sentence,
  context: Context,
): readonly PlacedJudgement[] {
  return sentence.clauses.flatMap((clause) => {
    const quantities = within(clause, sentence.quantities).filter(
      ({ isMoney }) => !isMoney,
    );
    return quantities.flatMap((quantity, i) => {
      const judgement = judgeQuantity(
        ask(sentence, clause, quantity, context),
        context,
      );
      return judgement
        ? [{ judgement, ...placeOf(clause, quantities, i) }]
        : [];
    });
  });
}

function judgeQuantity(asked: Asked, context: Context): Judgement | null {
  const direction = directionOf(asked);
  if (direction !== null) return judgeChange(asked, direction, context);
  return asked.quantity.hedge === null || asked.quantity.upper !== null
    ? judgeQuote(asked, context)
    : judgeThreshold(asked, context);
}

/** From where the last figure ended to the end of this one; the last takes the rest of the clause. */
function placeOf(
  clause: Clause,
  quantities: readonly Quantity[],
  i: number,
): { start: number; end: number } {
  const before = quantities[i - 1];
  const own = quantities[i];
  const isLast = i === quantities.length - 1;
  return {
    start: before ? before.end + 1 : clause.start,
    end: isLast || !own ? clause.end : own.end,
  };
}
