const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** The month (1-12) that a name, an abbreviation of three letters or more, or a number names; else null. */
export function findMonth(spelling: string): number | null {
  const text = spelling.trim().toLowerCase().replace(/\.$/, "");
  if (/^(0?[1-9]|1[0-2])$/.test(text)) return Number(text);
  if (text.length < 3) return null;
  const place = MONTHS.findIndex(
    (month) =>
      month.startsWith(text) || (text === "sept" && month === "september"),
  );
  return place < 0 ? null : place + 1;
}
