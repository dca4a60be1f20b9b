import type { PeriodKind } from "../../../production/production-table";
import { wholeWords, type Lexicon } from "../../lexicon/lexicon";

/** A phrase that counts periods: it says how far a trend or a record reaches, and is no period of a figure. */
export interface SpanMention {
  readonly start: number;
  readonly end: number;
  readonly type: "streak" | "window" | "year";
  /** "third straight quarter" → 3 steps; "in four quarters" → 4 periods; null for a year. */
  readonly count: number | null;
  readonly kind: PeriodKind;
}

const patternsByLexicon = new Map<
  Lexicon,
  readonly (readonly [SpanMention["type"], RegExp])[]
>();

/** Finds "for the third straight quarter", "in four quarters", "of the year" where a record or a trend stands before it. */
export function findSpans(
  text: string,
  lexicon: Lexicon,
): readonly SpanMention[] {
  const patterns = patternsByLexicon.get(lexicon) ?? spanPatterns(lexicon);
  patternsByLexicon.set(lexicon, patterns);
  return patterns.flatMap(([type, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const groups = match.groups ?? {};
      const lead = groups["lead"]?.length ?? 0;
      const count = countOf(groups, lexicon);
      if (type !== "year" && count === null) return [];
      const start = match.index + lead;
      const end = match.index + match[0].length;
      return [{ start, end, type, count, kind: kindOf(groups) }];
    }),
  );
}

function spanPatterns(
  lexicon: Lexicon,
): readonly (readonly [SpanMention["type"], RegExp])[] {
  const { quarter, year, month, counts } = lexicon.time;
  const { straight, record, lowest, trend, ofYear } = lexicon;
  const count = counts.map(([n, words]) => `(?<n${n}>${words})`).join("|");
  const kind = `(?:(?<q>${quarter})|(?<m>${month})|(?<y>${year}))`;
  const extreme = `(?<lead>(?:${record}|${lowest}|${trend})(?![\\p{L}\\p{N}])[^,;.\\d]{0,44}?)`;
  return [
    ["streak", wholeWords(`(?:${count})[\\s-]+(?:${straight})\\s+${kind}`)],
    ["streak", wholeWords(`(?:${count})[\\s-]+${kind}\\s+(?:${straight})`)],
    ["window", wholeWords(`${extreme}(?:${count})\\s+${kind}`)],
    ["year", wholeWords(`${extreme}(?:${ofYear})`)],
  ];
}

function countOf(
  groups: Readonly<Record<string, string | undefined>>,
  { time }: Lexicon,
): number | null {
  const found = time.counts.find(([n]) => groups[`n${n}`] !== undefined);
  return found?.[0] ?? null;
}

function kindOf(
  groups: Readonly<Record<string, string | undefined>>,
): PeriodKind {
  if (groups["q"]) return "quarter";
  return groups["m"] ? "month" : "year";
}
