import type { Sentence } from "../prose/read-sentence";
import { within } from "../prose/read-sentence";
import type { Clause } from "../prose/split-clauses";
import { previous, yearBefore, type Slot } from "./slot";
import { resolvePeriod, sameSpan, type PeriodChoice } from "./match-periods";

/** Whether a place lies in the base of its clause's comparison. */
export function isInBase(
  clause: Clause,
  { start }: { readonly start: number },
): boolean {
  return (
    clause.baseFrom !== null && start > clause.baseFrom && start < clause.baseTo
  );
}

/** A base without a name: the period before, or the same one a year earlier. */
export function earlierThan(anchor: Slot | null): PeriodChoice {
  const slots = anchor ? [previous(anchor), yearBefore(anchor)] : [];
  return { slots, label: null, isFiscal: false, isCertain: false };
}

/** Relative bases ("the prior quarter") count from the sentence's own period. */
export function anchorOf(
  choice: PeriodChoice,
  current: Slot | null,
): Slot | null {
  return choice.slots.length === 1 ? (choice.slots[0] ?? null) : current;
}

export function basePeriod(
  sentence: Sentence,
  clause: Clause,
  anchor: Slot | null,
): PeriodChoice | null {
  const versus = within(clause, sentence.periods).find(
    ({ query }) => query.type === "versus",
  );
  if (versus) return resolvePeriod(versus.query, anchor);
  const from = clause.baseFrom;
  if (from === null) return null;
  const named = within(clause, sentence.periods).filter(
    ({ start }) => start >= from && start < clause.baseTo,
  );
  const [first] = named;
  if (!first) return null;
  // "against 96,000 ounces in 2020": the figure tells which part of that year is meant.
  const isTold = within(clause, sentence.quantities).some(
    ({ start, end }) => start > from && end <= first.start,
  );
  const choice =
    (isTold ? sameSpan(first.query, anchor) : null) ??
    resolvePeriod(first.query, anchor);
  return { ...choice, isCertain: choice.isCertain && named.length === 1 };
}

/** "Against Q3, silver rose 21%, ore rose 66%": the base that opened an earlier clause serves until another is named. */
export function leadingBase(
  sentence: Sentence,
  clause: Clause,
  anchor: Slot | null,
): PeriodChoice | null {
  const last = sentence.clauses
    .filter((one) => one.start < clause.start && one.baseFrom !== null)
    .at(-1);
  return last?.baseFrom === last?.start && last
    ? basePeriod(sentence, last, anchor)
    : null;
}

/** A base named once at the end serves the clauses listed before it. */
export function laterBase(
  sentence: Sentence,
  clause: Clause,
  anchor: Slot | null,
): PeriodChoice | null {
  for (const later of sentence.clauses.filter(
    ({ start }) => start > clause.start,
  )) {
    const base = basePeriod(sentence, later, anchor);
    if (base) return base;
  }
  const relative = within(clause, sentence.periods).find(
    ({ query }) =>
      query.type === "relative" &&
      (query.which === "prior" || query.which === "year-ago"),
  );
  return relative ? resolvePeriod(relative.query, anchor) : null;
}
