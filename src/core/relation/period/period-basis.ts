import { saying, type Saying } from "../../phrase/saying";
import type { Months } from "../../production/period/calendar/months-of-period";
import type { ActualColumn } from "../table-index";

const MONTHS = [
  "month.january",
  "month.february",
  "month.march",
  "month.april",
  "month.may",
  "month.june",
  "month.july",
  "month.august",
  "month.september",
  "month.october",
  "month.november",
  "month.december",
] as const;

/**
 * What a relation over these periods assumes of fiscal years whose end is not printed. Null where it assumes nothing.
 * Example: "FY23 YTD is taken for July to December 2022, under which most rows add up"
 */
export function periodBasis(columns: readonly ActualColumn[]): Saying | null {
  const said = columns.flatMap(({ period, months }) =>
    period.yearBasis === "inferred" && months !== null
      ? [
          saying("basis.takenFor", {
            period: period.label,
            ...monthsSaid(months),
          }),
        ]
      : [],
  );
  return said.length === 0
    ? null
    : saying("basis.periods", { periods: { items: said, joint: "list.and" } });
}

/** "July" or "July 2022", and "December 2022" */
function monthsSaid([first, last]: Months) {
  const yearOf = (month: number) => Math.floor(month / 12);
  const name = (month: number) =>
    saying(MONTHS[month % 12] ?? "month.december");
  const dated = (month: number) =>
    saying("month.dated", {
      month: name(month),
      year: String(yearOf(month)),
    });
  const isOneYear = yearOf(first) === yearOf(last);
  return { first: isOneYear ? name(first) : dated(first), last: dated(last) };
}
