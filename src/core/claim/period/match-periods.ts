import type { Period, PeriodKind } from "../../production/production-table";
import type { PeriodQuery } from "../prose/period/period-query";
import { isSlot, previous, yearBefore, type Slot } from "./slot";

/** The periods that a phrase may mean, and whether words alone decide it. */
export interface PeriodChoice {
  readonly slots: readonly Slot[];
  readonly label: string | null;
  readonly isFiscal: boolean;
  readonly isCertain: boolean;
}

/** Resolves a phrase against the period that the sentence stands in. */
export function resolvePeriod(
  query: PeriodQuery,
  anchor: Slot | null,
): PeriodChoice {
  switch (query.type) {
    case "label":
      return {
        slots: [],
        label: query.label,
        isFiscal: false,
        isCertain: true,
      };
    case "named":
      return choice([namedSlot(query, anchor)], query.isFiscal, true);
    case "relative":
      return relativeChoice(query, anchor);
    case "versus":
      return relativeChoice(
        { type: "relative", which: query.which, kind: query.kind, year: null },
        anchor,
      );
    case "outside":
    case "day":
      return choice([], false, true);
  }
}

/** Beside a part of a year a bare year may mean the same part of that year; null for other phrases. */
export function sameSpan(
  query: PeriodQuery,
  anchor: Slot | null,
): PeriodChoice | null {
  const isYear = query.type === "named" && query.kind === "year";
  if (!isYear || query.year === null) return null;
  if (!anchor || anchor.kind === "year") return null;
  const year: Slot = { kind: "year", year: query.year, index: null };
  const slots = [{ ...anchor, year: query.year }, year];
  return choice(slots, query.isFiscal, false);
}

/** Whether a column is one of the periods meant. */
export function isChosen(choiceMade: PeriodChoice, period: Period): boolean {
  if (choiceMade.label !== null) return period.label === choiceMade.label;
  return choiceMade.slots.some((slot) => isSlot(slot, period));
}

/** Fiscal names count only in columns that say so, and the other way round. */
export function isSameCalendar(
  choiceMade: PeriodChoice,
  period: Period,
  periods: readonly Period[],
): boolean {
  if (choiceMade.label !== null) return true;
  return choiceMade.isFiscal === isFiscal(period, periods);
}

/** "FY 2023" beside "Q4 2023" is the full year, beside "Q4 FY2023" a fiscal one. */
function isFiscal(period: Period, periods: readonly Period[]): boolean {
  const saysSo = ({ label }: Period): boolean =>
    /\bF(?:Y|ISCAL|\d)/i.test(label);
  const isFullYear =
    period.kind === "year" &&
    periods.some((one) => one.kind === "quarter" && !saysSo(one));
  return saysSo(period) && !isFullYear;
}

function choice(
  slots: readonly Slot[],
  isFiscal: boolean,
  isCertain: boolean,
): PeriodChoice {
  return { slots, label: null, isFiscal, isCertain };
}

function namedSlot(
  query: Extract<PeriodQuery, { type: "named" }>,
  anchor: Slot | null,
): Slot {
  const { kind, index, yearsBefore } = query;
  if (yearsBefore > 0 && anchor?.year)
    return { kind, index, year: anchor.year - yearsBefore };
  const year = query.year ?? impliedYear(kind, index, anchor);
  const isRunning =
    kind === "ytd" && anchor?.kind === "quarter" && anchor.year === year;
  return { kind, index: isRunning ? anchor.index : index, year };
}

/** "the fourth quarter" in a first-quarter release is the last one that has been. */
function impliedYear(
  kind: PeriodKind,
  index: number | null,
  anchor: Slot | null,
): number | null {
  if (!anchor || anchor.year === null) return null;
  const isLater =
    anchor.kind === kind &&
    index !== null &&
    anchor.index !== null &&
    index > anchor.index;
  return isLater ? anchor.year - 1 : anchor.year;
}

function relativeChoice(
  query: Extract<PeriodQuery, { type: "relative" }>,
  anchor: Slot | null,
): PeriodChoice {
  if (!anchor) return choice([], false, false);
  const kind = query.kind ?? anchor.kind;
  if (query.which === "current" && kind === "quarter" && closing(anchor))
    return choice([closing(anchor) ?? anchor], false, false);
  if (query.which === "current" && kind === "half" && anchor.kind !== "half")
    return choice(closedHalf(anchor), false, true);
  if (query.which === "current" || query.which === "record")
    return kind === anchor.kind
      ? choice([anchor], false, query.which === "current")
      : choice(
          kind === "year" ? [{ kind, year: anchor.year, index: null }] : [],
          false,
          query.which === "current",
        );
  if (query.which === "year-ago") {
    const year = query.year ?? yearBefore(anchor).year;
    return choice([{ ...anchor, year }], false, true);
  }
  if (kind === "year" && anchor.kind !== "year") {
    const year = yearBefore(anchor).year;
    return choice(
      [
        { ...anchor, year },
        { kind: "year", year, index: null },
      ],
      false,
      false,
    );
  }
  return kind === anchor.kind
    ? choice([previous(anchor)], false, true)
    : choice([], false, false);
}

/** "the quarter", in a release about a longer period: the one it closes with. */
function closing({ kind, year, index }: Slot): Slot | null {
  const last = { year: 4, "nine-months": 3, half: 2 * (index ?? 1) }[
    kind as string
  ];
  return last === undefined ? null : { kind: "quarter", year, index: last };
}

/** "the half-year", in a release about a quarter: the half that it closes. */
function closedHalf({ kind, year, index }: Slot): readonly Slot[] {
  const isClosing = kind === "quarter" && index !== null && index % 2 === 0;
  return isClosing ? [{ kind: "half", year, index: index / 2 }] : [];
}
