import { linkRows, ofPeriod, type Asked } from "../link/link-figures";
import type { Context } from "../link/context";
import { nameOf, showFigure } from "./judgement";

/** Why the tables cannot decide a figure of the prose, in words that follow "Not checkable:". */
export function explainMissing(asked: Asked, context: Context): string {
  const { subject, entity } = asked;
  if (context.figures.length === 0)
    return "the release has no production table";
  if (subject.foreign !== null)
    return `the tables print no figures for ${subject.foreign.toLowerCase()}`;
  if (entity.stranger !== null)
    return `the tables print no figures for ${entity.stranger}`;
  const { exact } = linkRows(asked, context, null);
  if (
    asked.hasPeriod &&
    !context.figures.some((one) => ofPeriod([one], asked.period).length > 0)
  )
    return "no column of the tables covers the period named";
  if (subject.family === null) return "the words do not say which row is meant";
  if (exact.length === 0) return "no row of the tables gives this measure";
  const [near] = ofPeriod(exact, asked.period);
  if (!near) return "no column of the tables covers the period named";
  return `the words leave open which figure is meant; the nearest, ${nameOf(near)}, is ${showFigure(near, "printed")}`;
}
