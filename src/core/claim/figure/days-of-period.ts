import { monthsOfPeriod } from "../../production/period/calendar/months-of-period";
import type { Period } from "../../production/production-table";

/** Calendar days of a period, leap years counted; null where the print does not tell its months. */
export function daysOfPeriod(period: Period): number | null {
  const months = monthsOfPeriod(period);
  if (!months) return null;
  const [first, last] = months;
  return Math.round((startOf(last + 1) - startOf(first)) / 86_400_000);
}

function startOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1);
}
