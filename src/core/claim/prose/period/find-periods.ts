import type { Lexicon } from "../../lexicon/lexicon";
import { withoutOverlaps } from "../find-words";
import { periodRules, type Rule } from "./period-rules";
import type { PeriodQuery } from "./period-query";

/** A phrase of a sentence that names a period. */
export interface PeriodMention {
  readonly start: number;
  readonly end: number;
  readonly query: PeriodQuery;
}

const rulesByLexicon = new Map<Lexicon, readonly Rule[]>();

/** Finds the periods a sentence names; of overlapping phrases the longest, printed column labels first. */
export function findPeriods(
  text: string,
  lexicon: Lexicon,
  labels: readonly string[],
): readonly PeriodMention[] {
  const printed = labels.flatMap((label) => findLabel(text, label));
  const rules = rulesByLexicon.get(lexicon) ?? periodRules(lexicon);
  rulesByLexicon.set(lexicon, rules);
  const named = rules.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const query = read(match.groups ?? {});
      const start = match.index;
      return query ? [{ start, end: start + match[0].length, query }] : [];
    }),
  );
  const free = named.filter((one) =>
    printed.every(
      (label) =>
        one.end <= label.start ||
        one.start >= label.end ||
        one.end - one.start > label.end - label.start,
    ),
  );
  return withoutOverlaps([...printed, ...free]);
}

function findLabel(text: string, label: string): readonly PeriodMention[] {
  if (!/\d|\p{L}{3}/u.test(label)) return [];
  const escaped = label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return [
    ...text.matchAll(
      new RegExp(
        `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}]|[.,]\\d)`,
        "gu",
      ),
    ),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    query: { type: "label", label } as const,
  }));
}
