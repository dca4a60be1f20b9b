import type { Period } from "../../production/production-table";

/** Calendar days of a period, leap years counted; null where the print does not tell its months. */
export function daysOfPeriod(period: Period): number | null {
  const months = period.months ?? monthsOf(period);
  if (!months) return null;
  const [first, last] = months;
  return Math.round((startOf(last + 1) - startOf(first)) / 86_400_000);
}

function monthsOf({
  kind,
  year,
  index,
}: Period): readonly [number, number] | null {
  const length = { quarter: 3, half: 6, month: 1, year: 12, "nine-months": 9 }[
    kind as string
  ];
  if (length === undefined || year === null) return null;
  const at = kind === "nine-months" ? 1 : (index ?? 1);
  const first = year * 12 + length * (at - 1);
  return [first, first + length - 1];
}

function startOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1);
}
