import type { Period, PeriodKind } from "../../production/production-table";
import type { PeriodQuery } from "../prose/period-rules";

/** A period pinned down by kind, year and index; null where words leave it open. */
export interface Slot {
  readonly kind: PeriodKind;
  readonly year: number | null;
  readonly index: number | null;
}

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

export function isSameSlot(a: Slot, b: Slot | null): boolean {
  return a.kind === b?.kind && a.year === b.year && a.index === b.index;
}

export function slotOf(period: Period): Slot {
  return { kind: period.kind, year: period.year, index: period.index };
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
    const year = query.year ?? minusOne(anchor.year);
    return choice([{ ...anchor, year }], false, true);
  }
  if (kind === "year" && anchor.kind !== "year") {
    const year = minusOne(anchor.year);
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

/** The period before, of the same kind. */
export function previous(slot: Slot): Slot {
  const last = { quarter: 4, half: 2, month: 12 }[slot.kind as string] ?? null;
  if (last === null || slot.index === null)
    return { ...slot, year: minusOne(slot.year) };
  return slot.index > 1
    ? { ...slot, index: slot.index - 1 }
    : { ...slot, year: minusOne(slot.year), index: last };
}

/** The same period a year earlier. */
export function yearBefore(slot: Slot): Slot {
  return { ...slot, year: minusOne(slot.year) };
}

function minusOne(year: number | null): number | null {
  return year === null ? null : year - 1;
}

/** Whether a column covers the period named; year to date is told by the months it has run. */
export function isSlot(slot: Slot, period: Period): boolean {
  if (slot.year !== null && period.year !== null && slot.year !== period.year)
    return false;
  if (slot.kind === period.kind)
    return (
      slot.kind === "ytd" ||
      slot.index === null ||
      period.index === null ||
      slot.index === period.index
    );
  const quarters = quartersToDate(period);
  if (slot.kind === "ytd")
    return (
      quarters !== null &&
      quarters < 4 &&
      (slot.index === null || slot.index === quarters)
    );
  if (period.kind !== "ytd") return false;
  if (slot.kind === "nine-months") return quarters === 3;
  if (slot.kind === "half") return slot.index === 1 && quarters === 2;
  return slot.kind === "year" && quarters === 4;
}

/** How many quarters of its year a span to date has run; null for other periods. */
export function quartersToDate(period: Period): number | null {
  if (period.kind === "nine-months") return 3;
  if (period.kind === "half") return period.index === 1 ? 2 : null;
  if (period.kind !== "ytd") return null;
  if (period.months)
    return Math.round((period.months[1] - period.months[0] + 1) / 3);
  return period.index;
}
