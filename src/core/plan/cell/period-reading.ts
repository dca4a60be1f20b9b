import type { Period } from "../../production/production-table";

const months = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
];

/** How a column's heading was understood, in one form for all releases. Example: "C2011-Q4" → "Q4 2011" */
export function periodReading(period: Period): string {
  const reading = [periodName(period), period.year ?? ""].join(" ").trim();
  return period.entity === null ? reading : `${period.entity}, ${reading}`;
}

function periodName(period: Period): string {
  const index = period.index ?? "?";
  switch (period.kind) {
    case "quarter":
      return `Q${index}`;
    case "half":
      return `H${index}`;
    case "nine-months":
      return "9 months";
    case "year":
      return "Year";
    case "ytd":
      return "Year to date";
    case "month":
      return months[(period.index ?? 0) - 1] ?? "Month";
    case "change":
      return "Change, %";
    case "change-abs":
      return "Change";
    case "guidance":
      return "Guidance";
    case "other":
      return "";
  }
}
