import type { ProseUnit } from "../lexicon/lexicon";
import type { Asked } from "./ask";
import type { Context } from "./context";
import type { Figure } from "./figures";
import type { Linked } from "./link-figures";
import { isChosen, type PeriodChoice } from "./match-periods";

/** Cells by metric, unit and mine; the caller narrows them by period. */
export function linkRows(
  { subject, entity }: Asked,
  { index }: Context,
  unit: ProseUnit | null,
): Linked {
  return index.link(subject, entity, unit);
}

/** Those of the period meant. */
export function ofPeriod(
  figures: readonly Figure[],
  period: PeriodChoice,
): readonly Figure[] {
  return figures.filter((figure) => isChosen(period, figure.period));
}
