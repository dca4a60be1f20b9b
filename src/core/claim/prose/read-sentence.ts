import type { Family, Lexicon, Metal } from "../lexicon/lexicon";
import { findNames } from "./find-names";
import { findPeriods, type PeriodMention } from "./period/find-periods";
import { findQuantities } from "./quantity/find-quantities";
import { findSpans, type SpanMention } from "./period/find-spans";
import type { Quantity } from "./quantity/quantity";
import { compiled, findWords, hasWord, type Mention } from "./find-words";
import { shareUnits } from "./quantity/share-units";
import { splitClauses, type Clause } from "./split-clauses";

/** A sentence with everything found in it, by offsets into `text`. */
export interface Sentence {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly quantities: readonly Quantity[];
  readonly periods: readonly PeriodMention[];
  readonly spans: readonly SpanMention[];
  /** Mines and companies of the tables. */
  readonly names: readonly Mention<string>[];
  readonly metals: readonly Mention<Metal>[];
  readonly families: readonly Mention<Family>[];
  readonly clauses: readonly Clause[];
  /** Offsets of the words that speak of the future. */
  readonly forwardAt: readonly number[];
}

/** What the tables print that prose may repeat: labels of columns, names of mines. */
export interface KnownWords {
  readonly labels: readonly string[];
  readonly names: readonly string[];
}

/** Reads one sentence: periods, quantities, metals, activities, clauses. */
export function readSentence(
  text: string,
  lexicon: Lexicon,
  known: KnownWords,
): Sentence {
  const named = findPeriods(text, lexicon, known.labels);
  const spans = findSpans(text, lexicon).filter(
    (span) => !named.some((period) => isWithin(span, period)),
  );
  const periods = named.filter(({ start, end }) =>
    spans.every((span) => end <= span.start || start >= span.end),
  );
  const found = findQuantities(text, lexicon, [...periods, ...spans]);
  const quantities = hasWord(text, lexicon.respectively)
    ? shareUnits(text, found)
    : found;
  const isPeriod = ({ query }: PeriodMention): boolean => query.type !== "day";
  return {
    text,
    lexicon,
    quantities,
    periods: periods.filter(isPeriod),
    spans,
    names: findNames(text, known.names),
    metals: findWords(text, lexicon.metals),
    families: findWords(text, lexicon.families),
    clauses: splitClauses({ text, lexicon, quantities, periods }),
    forwardAt: forwardWords(text, lexicon, periods),
  };
}

/** "record output in the third quarter of 2021" names a quarter, and no record of the year. */
function isWithin(span: SpanMention, period: PeriodMention): boolean {
  return (
    period.start <= span.start &&
    period.end >= span.end &&
    period.end - period.start > span.end - span.start
  );
}

/** The words of a stretch of the sentence. */
export function wordsOf(
  sentence: Sentence,
  part: Pick<Clause, "start" | "end">,
): string {
  return sentence.text.slice(part.start, part.end);
}

/** What of a list lies in a stretch. */
export function within<
  T extends { readonly start: number; readonly end: number },
>(part: Pick<Clause, "start" | "end">, found: readonly T[]): readonly T[] {
  return found.filter((one) => one.start >= part.start && one.end <= part.end);
}

/** "may" is a month where a date or period holds it. */
function forwardWords(
  text: string,
  lexicon: Lexicon,
  times: readonly PeriodMention[],
): readonly number[] {
  return [...text.matchAll(compiled(lexicon.forward))]
    .map(({ index }) => index)
    .filter((at) => times.every(({ start, end }) => at < start || at >= end))
    .filter((at) => !isMet(text, lexicon, at));
}

/** "in line with the business plan": a plan that is said to be met is no statement about the future. */
function isMet(text: string, { plan }: Lexicon, at: number): boolean {
  const isPlan = text.slice(at).search(compiled(plan.nouns)) === 0;
  const before = text.slice(Math.max(0, at - 40), at);
  const last = [...before.matchAll(compiled(plan.meets))].at(-1);
  const between = last && before.slice(last.index + last[0].length);
  return (
    isPlan && between !== undefined && /^(?:\s\p{L}+){0,2}\s$/u.test(between)
  );
}
