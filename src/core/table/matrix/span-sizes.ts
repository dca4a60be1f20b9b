import { isChangeLabel } from "../period-label";

/**
 * How many columns each of a few headings spans whose places are lost: as many as the next, where the labels come again
 * under each; else by what may stand under it: no period twice, all of one form, and under a year or a year to date only
 * dates of one month.
 *   Three months ended | Year ended
 *   Dec. 31, 2025 | Sep. 30, 2025 | Dec. 31, 2024 | Dec. 31, 2025 | Dec. 31, 2024     three and two
 * Errors: null where a heading or a label is of another kind, and where the labels leave several ways, none of them even
 */
export function spanSizes(
  heads: readonly string[],
  labels: readonly string[],
): readonly number[] | null {
  const cycle = labels.length / heads.length;
  if (heads.length >= 2 && comesAgain(labels, cycle))
    return heads.map(() => cycle);
  const spans = heads.flatMap((head) => spanOf(head) ?? []);
  const under = labels.flatMap((label) => labelOf(label) ?? []);
  const isKnown =
    spans.length === heads.length && under.length === labels.length;
  if (!isKnown || heads.length < 2 || heads.length > MOST_HEADS) return null;
  const ways = waysToShare(spans, under);
  const isEven = (way: readonly number[]) => new Set(way).size === 1;
  return ways.length === 1 ? (ways[0] ?? null) : (ways.find(isEven) ?? null);
}

const MOST_HEADS = 4;

/** "Q4 2025 | Q3 2025 | Q4 2025 | Q3 2025": the same different labels after so many. */
function comesAgain(labels: readonly string[], after: number): boolean {
  return (
    Number.isInteger(after) &&
    after >= 2 &&
    new Set(labels.slice(0, after)).size === after &&
    labels.every((label, at) => label === labels[at % after])
  );
}

/** Whether all dates under a heading end alike: those of years, and of spans longer than a quarter, do. */
type Span = "alike" | "any";

function spanOf(head: string): Span | null {
  const text = head.toLowerCase();
  if (/(?:19|20)\d\d/.test(text)) return null;
  if (/\b(?:three|3)[\s-]months?\b|\bquarters?\b/.test(text)) return "any";
  return /\bmonths?\s(?:ended|ending)|\byears?\b|\bytd\b|\bhalf\b/.test(text)
    ? "alike"
    : null;
}

interface Label {
  readonly kind: "change" | "quarter" | "year" | "date";
  readonly text: string;
  /** What dates that end alike share. */
  readonly month: string;
}

function labelOf(printed: string): Label | null {
  const text = printed.toLowerCase().replace(/[.,]/g, "").trim();
  const month = /^(?:\d{1,2}\s)?([a-z]{3})[a-z]*\s/.exec(text)?.[1] ?? "";
  const label = (kind: Label["kind"]) => ({ kind, text, month });
  if (isChangeLabel(printed)) return label("change");
  if (/\bq[1-4]\b|\b[1-4]q|\bquarter\b/.test(text)) return label("quarter");
  if (/^(?:fy|cy)?\s?(?:(?:19|20)\d\d|['’]\d\d)$/.test(text))
    return label("year");
  return month !== "" && /(?:19|20)\d\d$/.test(text) ? label("date") : null;
}

/** Every way to share out the labels, in order, so that each heading has some that may stand under it. */
function waysToShare(
  [span, ...spans]: readonly Span[],
  labels: readonly Label[],
): readonly (readonly number[])[] {
  if (span === undefined) return labels.length === 0 ? [[]] : [];
  const sizes = labels.map((_, index) => index + 1);
  return sizes
    .filter((size) => mayStandUnder(span, labels.slice(0, size)))
    .flatMap((size) =>
      waysToShare(spans, labels.slice(size)).map((way) => [size, ...way]),
    );
}

function mayStandUnder(span: Span, labels: readonly Label[]): boolean {
  const periods = labels.filter(({ kind }) => kind !== "change");
  const count = (of: (label: Label) => string) => new Set(periods.map(of)).size;
  return (
    labels[0]?.kind !== "change" &&
    count(({ text }) => text) === periods.length &&
    count(({ kind }) => kind) === 1 &&
    (span === "any" ||
      (count(({ month }) => month) === 1 && periods[0]?.kind !== "quarter"))
  );
}
