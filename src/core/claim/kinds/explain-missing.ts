import type { Asked } from "../link/ask";
import { linkRows, ofPeriod } from "../link/link-rows";
import type { Context } from "../link/context";
import { isChosen } from "../period/match-periods";
import { nameOf, showFigure } from "./judgement";

/** Why the tables cannot decide a figure of the prose, in words that follow "Not checkable:". */
export function explainMissing(asked: Asked, context: Context): string {
  const { subject, entity } = asked;
  if (context.index.figures.length === 0)
    return "the release has no production table";
  if (subject.foreign !== null)
    return `the tables print no figures for ${subject.foreign.toLowerCase()}`;
  if (entity.stranger !== null)
    return `the tables print no figures for ${entity.stranger}`;
  const { exact } = linkRows(asked, context, null);
  if (
    asked.hasPeriod &&
    !context.index.periods.some((one) => isChosen(asked.period, one)) &&
    ofPeriod(linkRows(asked, context, null).exact, asked.period).length === 0
  )
    return "no column of the tables covers the period named";
  if (subject.family === null) return "the words do not say which row is meant";
  if (exact.length === 0) return "no row of the tables gives this measure";
  const [near] = ofPeriod(exact, asked.period);
  if (!near) return "no column of the tables covers the period named";
  return `the words leave open which figure is meant; the nearest, ${nameOf(near)}, is ${showFigure(near, "printed")}`;
}
