import type { PeriodKind } from "../../../production/production-table";

/** What a phrase says about a period; it meets columns in `match-periods`. */
export type PeriodQuery =
  | { readonly type: "label"; readonly label: string }
  | {
      readonly type: "named";
      readonly kind: PeriodKind;
      readonly year: number | null;
      readonly index: number | null;
      readonly isFiscal: boolean;
      /** "the first quarter of last year": years before the release's own. */
      readonly yearsBefore: number;
    }
  | {
      readonly type: "relative";
      readonly which: "current" | "record" | "prior" | "year-ago";
      readonly kind: PeriodKind | null;
      readonly year: number | null;
    }
  /** "year over year": never the period of a figure, only what it is compared with. */
  | {
      readonly type: "versus";
      readonly which: "prior" | "year-ago";
      readonly kind: PeriodKind | null;
    }
  /** A stretch of years or months that no table column covers. */
  | { readonly type: "outside" }
  /** A calendar day: no period, but its digits are no figures either. */
  | { readonly type: "day" };

/** Named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

export function named(
  kind: PeriodKind,
  year: number | null,
  index: number | null,
  fiscal: boolean,
): PeriodQuery {
  const yearsBefore = 0;
  return { type: "named", kind, year, index, isFiscal: fiscal, yearsBefore };
}

export function yearEarlier(query: PeriodQuery | null): PeriodQuery | null {
  return query?.type === "named" ? { ...query, yearsBefore: 1 } : null;
}

export function quarterQuery(
  index: number | null,
  groups: Groups,
  kind: PeriodKind,
): PeriodQuery | null {
  if (index === null || Number.isNaN(index)) return null;
  return named(kind, yearOf(groups), index, isFiscal(groups));
}

/** "three months ended June 30, 2025": counted in calendar months, whatever the fiscal year. */
export function endedQuery(groups: Groups): PeriodQuery | null {
  const month = monthOf(groups);
  const length = groups["q"]
    ? 3
    : groups["y"]
      ? 12
      : ([3, 6, 9, 12].find((n) => groups[`n${n}`]) ?? null);
  const year = yearOf(groups);
  if (length === null || month < 0) return null;
  if (length === 12) return named("year", year, null, month !== 11);
  const isAligned = (month + 1) % 3 === 0;
  if (!isAligned) return { type: "outside" };
  if (length === 3) return named("quarter", year, (month + 1) / 3, false);
  if (length === 6)
    return named(
      "half",
      year,
      month === 5 ? 1 : 2,
      month !== 5 && month !== 11,
    );
  return named("nine-months", year, 3, month !== 8);
}

export function quarterOfMonth(groups: Groups): PeriodQuery {
  const month = monthOf(groups) + 1;
  const year = yearOf(groups) ?? yearOf({ year: groups["year2"] });
  if (month % 3 !== 0) return { type: "outside" };
  return named("quarter", year, month / 3, false);
}

export function yearOf(groups: Groups): number | null {
  const year = groups["year"];
  if (year === undefined) return null;
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

export function isFiscal(groups: Groups): boolean {
  return /^(?:f|gesch|ejerc|exerc|eserc|financial)/i.test(
    groups["fiscal"] ?? groups["fiscal2"] ?? "",
  );
}

export function indexOf(
  groups: Groups,
  letter: string,
  to: number,
): number | null {
  for (let i = 1; i <= to; i += 1) if (groups[`${letter}${i}`]) return i;
  return null;
}

export function monthOf(groups: Groups): number {
  for (let i = 0; i < 12; i += 1)
    if (groups[`m${i}`] ?? groups[`d${i}`]) return i;
  return -1;
}

export function kindOf(groups: Groups): PeriodKind | null {
  if (groups["q"]) return "quarter";
  if (groups["y"]) return "year";
  return groups["m"] ? "month" : null;
}
