import { saying, type Amount } from "../../phrase/saying";
import type { Context } from "../link/context";
import { holdFigure } from "../figure/hold-figure";
import type { Figure } from "../figure/figures";
import type { Asked } from "../link/ask";
import { linkRows, ofPeriod } from "../link/link-rows";
import { isBeyondDoubt, isOneSubject } from "../link/beyond-doubt";
import type { Quantity } from "../prose/quantity/quantity";
import { explainMissing } from "../judgement/explain-missing";
import { namedFigure, noted } from "../judgement/figure-sayings";
import {
  judgeBoth,
  notCheckable,
  type Judgement,
} from "../judgement/judgement";
import { typeOf } from "./quote";
import { judgeRate } from "./rate";

/** "more than 600,000 ounces", "nearly 5%", "approximately 19 million pounds": a bound on the one cell that the words name. */
export function judgeThreshold(
  asked: Asked,
  context: Context,
): Judgement | null {
  const { quantity } = asked;
  if (quantity.unit === null) return null;
  const named = ofPeriod(
    linkRows(asked, context, quantity.unit).exact,
    asked.period,
  );
  const holding = named.filter(
    (figure) => outcomeOf(figure, asked, context) === "true",
  );
  const isClear = holding.length === named.length || isOneSubject(named);
  const rate = named.length === 0 ? judgeRate(asked, context) : null;
  if (rate) return { ...rate, type: typeOf(asked) };
  const [cell] = holding;
  if (cell && isClear) return judged(cell, asked, context);
  const [first] = named;
  if (first && isBeyondDoubt(asked, named))
    return judged(first, asked, context);
  return notCheckable(typeOf(asked), explainMissing(asked, context));
}

function outcomeOf(figure: Figure, asked: Asked, context: Context): string {
  return holdFigure(figure, "printed", asked.quantity, context.settings)
    .outcome;
}

/** "600,000 Ounces", "0.6 million ounces" → "600,000 oz". */
function amountSaid({ readings, unit }: Quantity): Amount {
  const { value, step } = readings[0] ?? { value: 0, step: 1 };
  const decimals = Math.max(0, Math.round(-Math.log10(step)));
  return { value, decimals, unit };
}

function judged(cell: Figure, asked: Asked, context: Context): Judgement {
  const said = amountSaid(asked.quantity);
  return judgeBoth(typeOf(asked), [cell], (basis) => {
    const hold = holdFigure(cell, basis, asked.quantity, context.settings);
    const detail = saying("detail.against", {
      figure: namedFigure(cell, basis),
      other: said,
    });
    return { outcome: hold.outcome, detail: noted(detail, hold.note) };
  });
}
