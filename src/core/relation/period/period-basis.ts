import type { Months } from "../../production/period/calendar/months-of-period";
import type { ActualColumn } from "../table-index";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * What a relation over these periods assumes of fiscal years whose end is not printed. Null where it assumes nothing.
 * Example: "FY23 YTD is taken for July to December 2022, under which most rows add up"
 */
export function periodBasis(columns: readonly ActualColumn[]): string | null {
  const said = columns.flatMap(({ period, months }) =>
    period.yearBasis === "inferred" && months !== null
      ? [`${period.label} is taken for ${monthsInWords(months)}`]
      : [],
  );
  return said.length === 0
    ? null
    : `${said.join(" and ")}, under which most rows add up`;
}

function monthsInWords([first, last]: Months): string {
  const yearOf = (month: number) => Math.floor(month / 12);
  const name = (month: number) => MONTHS[month % 12] ?? "";
  const isOneYear = yearOf(first) === yearOf(last);
  const start = isOneYear ? name(first) : `${name(first)} ${yearOf(first)}`;
  return `${start} to ${name(last)} ${yearOf(last)}`;
}
