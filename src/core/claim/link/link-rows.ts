import type { ProseUnit } from "../lexicon/lexicon";
import type { Asked } from "./ask";
import type { Context } from "./context";
import type { Figure } from "../figure/figures";
import type { Linked } from "./link-figures";
import { isChosen, type PeriodChoice } from "../period/match-periods";

/** Cells by metric, unit and mine; the caller narrows them by period. */
export function linkRows(
  { subject, entity }: Asked,
  { index }: Context,
  unit: ProseUnit | null,
): Linked {
  return index.link(subject, entity, unit);
}

/** Those of the period meant. Asked again of the same figures, it is not counted again: a long table has thousands. */
export function ofPeriod(
  figures: readonly Figure[],
  period: PeriodChoice,
): readonly Figure[] {
  const known = chosen.get(figures) ?? new Map<string, readonly Figure[]>();
  chosen.set(figures, known);
  const key = JSON.stringify([period.label, period.slots]);
  const own =
    known.get(key) ?? figures.filter((one) => isChosen(period, one.period));
  known.set(key, own);
  return own;
}

const chosen = new WeakMap<readonly Figure[], Map<string, readonly Figure[]>>();
