import type { Lexicon } from "../lexicon/lexicon";
import { baseEnd, baseStart, leadingBase, type Parts } from "./clause-base";
import { compiled, hasWord } from "./find-words";
import type { Stretch } from "./split-sentences";

/** A part of a sentence that says one thing: its stretch, and where in it the base of a comparison begins. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Offset of "compared to" or the like, or null. */
  readonly baseFrom: number | null;
  /** Where the base ends: "from 234 to 245", or the end of the clause. */
  readonly baseTo: number;
  /** Whether its period is for itself alone: in brackets, or one more base. */
  readonly isAside: boolean;
}

/** Cuts at commas, semicolons, dashes, joining words and telling brackets; pieces without a figure stay with their neighbour. */
export function splitClauses(parts: Parts): readonly Clause[] {
  const brackets = tellingBrackets(parts);
  const edges = [0, ...cutPoints(parts, brackets), parts.text.length];
  const clauses = joinPieces(parts, edges, brackets).map((piece) =>
    withBase(parts, piece),
  );
  return clauses.map((clause, i) => {
    const before = clauses[i - 1];
    return before && continuesBase(parts, clause, before)
      ? { ...clause, isAside: true }
      : clause;
  });
}

/** "compared to 60,480 ounces in Q1 2016 | and 66,900 ounces in Q4 2016": the second base has its period for itself. */
function continuesBase(
  { text, quantities }: Parts,
  clause: Clause,
  before: Clause,
): boolean {
  const first = quantities.find(({ start }) => start >= clause.start);
  const isBase = before.baseFrom !== null && before.baseFrom > before.start;
  return (
    isBase &&
    first !== undefined &&
    !/\p{L}/u.test(text.slice(clause.start, first.hedgeStart))
  );
}

interface Piece {
  start: number;
  end: number;
  hasFigure: boolean;
  readonly isBracket: boolean;
}

function joinPieces(
  parts: Parts,
  edges: readonly number[],
  brackets: readonly Stretch[],
): readonly Piece[] {
  const { text, lexicon, quantities } = parts;
  const isLed = leadingBase(parts, trimmed(text, 0, text.length)) !== null;
  const pieces: Piece[] = [];
  edges.slice(0, -1).forEach((start, i) => {
    const end = edges[i + 1] ?? text.length;
    const words = text.slice(start, end);
    const hasFigure =
      quantities.some((q) => q.start >= start && q.end <= end) ||
      hasWord(words, factorWords(lexicon));
    const isBracket = brackets.some((one) => one.start === start);
    const last = pieces.at(-1);
    // Where a base leads the sentence, a second one with figures behind it leads too.
    const isNewBase = isLed && quantities.some((q) => q.start > start);
    const isRest = quantities.every((q) => q.start < start) && !hasFigure;
    const joins =
      last !== undefined &&
      !isBracket &&
      !last.isBracket &&
      (!last.hasFigure || (leansBack(words, lexicon) && !isNewBase) || isRest);
    if (joins) {
      last.end = end;
      last.hasFigure ||= hasFigure;
    } else pieces.push({ start, end, hasFigure, isBracket });
  });
  return pieces;
}

/** "doubled", "by a third": a figure in words. */
function factorWords(lexicon: Lexicon): string {
  return [...lexicon.multiples, ...lexicon.fractions]
    .map(([, pattern]) => pattern)
    .join("|");
}

/** "(Q3 2016: 99,850 oz)", "(+8% vs Q3 2016)": a figure with its own period. */
function tellingBrackets({
  text,
  quantities,
  periods,
}: Parts): readonly Stretch[] {
  return [...text.matchAll(/\([^()]*\)/g)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(
      ({ start, end }) =>
        quantities.some((one) => one.start > start && one.end < end) &&
        periods.some(
          (one) =>
            one.query.type !== "day" && one.start > start && one.end < end,
        ),
    );
}

function cutPoints(
  { text, lexicon, quantities, periods }: Parts,
  brackets: readonly Stretch[],
): readonly number[] {
  // A list told apart by "respectively" holds together.
  const isList = hasWord(text, lexicon.respectively);
  const marks = [
    ...text.matchAll(isList ? /;\s/g : /[;:]\s|,\s|\s[–—-]\s|—/g),
  ].map((match) => match.index + match[0].length);
  const words = isList
    ? []
    : [...text.matchAll(compiled(lexicon.breaks))].map((match) => match.index);
  // "compared with" is not cut at "with".
  const comparisons = [...text.matchAll(compiled(lexicon.comparison))].map(
    (match) => ({ start: match.index, end: match.index + match[0].length }),
  );
  const whole = [...quantities, ...periods, ...comparisons, ...brackets];
  const free = [...marks, ...words].filter((at) =>
    whole.every((one) => at <= one.start || at >= one.end),
  );
  const ends = brackets.flatMap(({ start, end }) => [start, end]);
  return [...new Set([...free, ...ends])]
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

function trimmed(text: string, from: number, to: number): Stretch {
  const raw = text.slice(from, to);
  const lead =
    /^(?:[\s,;:(]|[–—-](?!\d))*(?:(?:and|und|y|et|e|but|while|with)(?:\s+|,\s*))?/iu.exec(
      raw,
    )?.[0].length ?? 0;
  const start = Math.min(from + lead, to);
  const body = text.slice(start, to);
  return { start, end: start + body.replace(/[\s,;:–—-]+$/, "").length };
}

function withBase(parts: Parts, { start, end, isBracket }: Piece): Clause {
  const stretch = trimmed(parts.text, start, isBracket ? end - 1 : end);
  const leading = leadingBase(parts, stretch);
  if (leading !== null)
    return {
      ...stretch,
      baseFrom: stretch.start,
      baseTo: leading,
      isAside: isBracket,
    };
  const baseFrom = baseStart(parts, start, end);
  const baseTo = Math.min(baseEnd(parts, baseFrom ?? end, end), stretch.end);
  return { ...stretch, baseFrom, baseTo, isAside: isBracket };
}
