import type { Period, PeriodKind } from "../../production/production-table";

/** A period pinned down by kind, year and index; null where words leave it open. */
export interface Slot {
  readonly kind: PeriodKind;
  readonly year: number | null;
  readonly index: number | null;
}

export function isSameSlot(a: Slot, b: Slot | null): boolean {
  return a.kind === b?.kind && a.year === b.year && a.index === b.index;
}

export function slotOf(period: Period): Slot {
  return { kind: period.kind, year: period.year, index: period.index };
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
