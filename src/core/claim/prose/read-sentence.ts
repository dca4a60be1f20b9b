import type { Family, Lexicon, Metal } from "../lexicon/lexicon";
import { findPeriods, type PeriodMention } from "./find-periods";
import { findQuantities } from "./find-quantities";
import type { Quantity } from "./quantity";
import { compiled, findWords, hasWord, type Mention } from "./find-words";

/** A sentence with everything found in it, by offsets into `text`. */
export interface Sentence {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly quantities: readonly Quantity[];
  readonly periods: readonly PeriodMention[];
  readonly metals: readonly Mention<Metal>[];
  readonly families: readonly Mention<Family>[];
  readonly clauses: readonly Clause[];
  readonly isForward: boolean;
}

/** A part of a sentence that says one thing: its stretch, and where in it the base of a comparison begins. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Offset of "compared to" or the like, or null. */
  readonly baseFrom: number | null;
  /** Where the base ends: "from 234 to 245", or the end of the clause. */
  readonly baseTo: number;
}

/** Reads one sentence: periods, quantities, metals, activities, clauses. */
export function readSentence(
  text: string,
  lexicon: Lexicon,
  labels: readonly string[],
): Sentence {
  const periods = findPeriods(text, lexicon, labels);
  const quantities = findQuantities(text, lexicon, periods);
  const isPeriod = ({ query }: PeriodMention): boolean => query.type !== "day";
  return {
    text,
    lexicon,
    quantities,
    periods: periods.filter(isPeriod),
    metals: findWords(text, lexicon.metals),
    families: findWords(text, lexicon.families),
    clauses: splitClauses(text, lexicon, quantities, periods),
    isForward: hasWord(text, lexicon.forward),
  };
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

/** Cuts at commas, semicolons, dashes and joining words; pieces without a figure stay with their neighbour. */
function splitClauses(
  text: string,
  lexicon: Lexicon,
  quantities: readonly Quantity[],
  periods: readonly PeriodMention[],
): readonly Clause[] {
  const cuts = cutPoints(text, lexicon, [...quantities, ...periods]);
  const edges = [0, ...cuts, text.length];
  const clauses: { start: number; end: number; hasFigure: boolean }[] = [];
  const isLed = leadingBase(
    text,
    trimmed(text, 0, text.length),
    lexicon,
    periods,
  );
  // Where a base leads the sentence, a second one with figures behind it leads too.
  const isNewBase = (at: number): boolean =>
    isLed !== null && quantities.some((q) => q.start > at);
  edges.slice(0, -1).forEach((start, i) => {
    const end = edges[i + 1] ?? text.length;
    const hasFigure = quantities.some((q) => q.start >= start && q.end <= end);
    const last = clauses.at(-1);
    if (!last) clauses.push({ start, end, hasFigure });
    else if (
      !last.hasFigure ||
      (leansBack(text.slice(start, end), lexicon) && !isNewBase(start)) ||
      isTail(edges, i, quantities)
    ) {
      last.end = end;
      last.hasFigure ||= hasFigure;
    } else clauses.push({ start, end, hasFigure });
  });
  return clauses.map(({ start, end }) => {
    const stretch = trimmed(text, start, end);
    const leading = leadingBase(text, stretch, lexicon, periods);
    if (leading !== null)
      return { ...stretch, baseFrom: stretch.start, baseTo: leading };
    const baseFrom = baseStart(text, start, end, lexicon, periods);
    const baseTo = baseEnd(text, baseFrom ?? end, end, lexicon);
    return { ...stretch, baseFrom, baseTo };
  });
}

function cutPoints(
  text: string,
  lexicon: Lexicon,
  whole: readonly { readonly start: number; readonly end: number }[],
): readonly number[] {
  const marks = [...text.matchAll(/[;:]\s|,\s|\s[–—-]\s|—/g)].map(
    (match) => match.index + match[0].length,
  );
  const words = [...text.matchAll(compiled(lexicon.breaks))].map(
    (match) => match.index,
  );
  const free = [...marks, ...words].filter((at) =>
    whole.every((one) => at <= one.start || at >= one.end),
  );
  return [...new Set(free)]
    .sort((a, b) => a - b)
    .filter((at) => at > 0 && at < text.length);
}

/** "compared to …", "up from …" belongs to what stands before it. */
function leansBack(piece: string, lexicon: Lexicon): boolean {
  const first = piece.trimStart().replace(/^[,;:–—-]\s*/, "");
  return [lexicon.comparison, lexicon.from].some(
    (pattern) => first.search(compiled(pattern)) === 0,
  );
}

/** No figure follows any more. */
function isTail(
  edges: readonly number[],
  piece: number,
  quantities: readonly Quantity[],
): boolean {
  const start = edges[piece] ?? 0;
  return quantities.every((q) => q.start < start);
}

function trimmed(
  text: string,
  from: number,
  to: number,
): { start: number; end: number } {
  const raw = text.slice(from, to);
  const lead =
    /^[\s,;:–—-]*(?:(?:and|und|y|et|e|but|while|with)(?:\s+|,\s*))?/iu.exec(
      raw,
    )?.[0].length ?? 0;
  const start = Math.min(from + lead, to);
  const body = text.slice(start, to);
  return { start, end: start + body.replace(/[\s,;:–—-]+$/, "").length };
}

/** "compared to …", or "from" where a figure or a period follows. */
function baseStart(
  text: string,
  from: number,
  to: number,
  lexicon: Lexicon,
  periods: readonly PeriodMention[],
): number | null {
  const piece = text.slice(from, to);
  const comparison = piece.search(compiled(lexicon.comparison));
  const origin = [...piece.matchAll(compiled(lexicon.from))].find((match) => {
    const end = from + match.index + match[0].length;
    const isFigure = /^\s*(?:the\s+)?[\d$(]/.test(text.slice(end));
    const isPeriod = periods.some(
      ({ start }) => start >= end && start - end <= 8,
    );
    return isFigure || isPeriod;
  });
  const starts = [comparison, origin?.index ?? -1].filter((at) => at >= 0);
  return starts.length > 0 ? from + Math.min(...starts) : null;
}

/** "Against the third quarter, …": where the base that opens a clause ends; null where none opens it. */
function leadingBase(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  lexicon: Lexicon,
  periods: readonly PeriodMention[],
): number | null {
  const [opening] = text
    .slice(start, end)
    .matchAll(compiled(lexicon.comparison));
  // "Over the quarter, …" names the time, not a base.
  if (opening?.index !== 0 || /^(?:over|on)$/i.test(opening[0])) return null;
  const from = start + opening[0].length;
  const period = periods.find((one) => one.start >= from && one.end <= end);
  if (!period || /[\d,;:]/.test(text.slice(from, period.start))) return null;
  return period.start - from <= 30 ? period.end : null;
}

/** "from 234 tpd to 245 tpd": the base ends where the new figure begins. */
function baseEnd(
  text: string,
  from: number,
  end: number,
  lexicon: Lexicon,
): number {
  const piece = text.slice(from, end);
  const origin = piece.search(compiled(lexicon.from));
  if (origin !== 0) return end;
  const to = new RegExp(
    `\\s(?:${lexicon.to})\\s+(?:\\p{L}+\\s+){0,4}[\\d$]`,
    "iu",
  ).exec(piece);
  return to ? from + to.index : end;
}
