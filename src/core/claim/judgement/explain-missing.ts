import { saying, type Saying } from "../../phrase/saying";
import type { Asked } from "../link/ask";
import { linkRows, ofPeriod } from "../link/link-rows";
import type { Context } from "../link/context";
import { isChosen } from "../period/match-periods";
import { figureAmount, nameOf } from "./figure-sayings";

/** Why the tables cannot decide a figure of the prose, to follow "Not checkable:". */
export function explainMissing(asked: Asked, context: Context): Saying {
  const { subject, entity } = asked;
  if (context.index.figures.length === 0) return saying("why.noTable");
  if (subject.foreign !== null)
    return saying("why.foreign", { name: subject.foreign.toLowerCase() });
  if (entity.stranger !== null)
    return saying("why.foreign", { name: entity.stranger });
  const { exact } = linkRows(asked, context, null);
  if (
    asked.hasPeriod &&
    !context.index.periods.some((one) => isChosen(asked.period, one)) &&
    ofPeriod(exact, asked.period).length === 0
  )
    return saying("why.noColumn");
  if (subject.family === null) return saying("why.noRow");
  if (exact.length === 0) return saying("why.noMeasure");
  const [near] = ofPeriod(exact, asked.period);
  if (!near) return saying("why.noColumn");
  return saying("why.openNearest", {
    name: nameOf(near),
    figure: figureAmount(near, "printed"),
  });
}
