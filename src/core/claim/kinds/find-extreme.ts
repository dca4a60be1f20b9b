import { compiled } from "../prose/find-words";
import type { Quantity } from "../prose/quantity/quantity";
import { within, wordsOf, type Sentence } from "../prose/read-sentence";
import type { Clause } from "../prose/split-clauses";

/** The words that claim an extreme, with the measure they stand with. */
export interface Extreme {
  readonly sign: 1 | -1;
  readonly start: number;
  readonly end: number;
}

/** Finds "a record 120,480 ounces of silver"; the word must stand with the measure, as "a safety record" does not. */
export function findExtreme(
  sentence: Sentence,
  clause: Clause,
): Extreme | null {
  const { record, lowest } = sentence.lexicon;
  const text = wordsOf(sentence, clause);
  for (const [pattern, sign] of [
    [record, 1],
    [lowest, -1],
  ] as const) {
    for (const match of text.matchAll(compiled(pattern))) {
      const at = clause.start + match.index;
      const end = measureEnd(sentence, clause, at, at + match[0].length);
      const figure = figureBefore(sentence, at);
      if (end !== null)
        return {
          sign,
          // A plan's range stands before a record, and is not its measure.
          start:
            figure?.upper === null ? figure.start : articleAt(sentence, at),
          end: spanEnd(sentence, end),
        };
    }
  }
  return null;
}

/** Where the measure ends that an extreme word at `at` to `end` stands with; null where it stands with none. */
function measureEnd(
  sentence: Sentence,
  clause: Clause,
  at: number,
  end: number,
): number | null {
  const { text, quantities, families, metals } = sentence;
  const near = [...within(clause, families), ...within(clause, metals)];
  const figureFrom = (from: number): number | null => {
    const figure = within(clause, quantities).find(
      ({ start }) => start >= from && start - from <= 12,
    );
    if (!figure) return null;
    const metal = near.find(
      ({ start }) => start >= figure.end && start - figure.end <= 5,
    );
    return metal?.end ?? figure.end;
  };
  const figureEnd = figureFrom(end);
  if (figureEnd !== null) return figureEnd;
  if (figureBefore(sentence, at)) return end;
  const following = near.filter(
    ({ start }) =>
      start >= end &&
      start - end <= 28 &&
      !/[,;.]/.test(text.slice(end, start)),
  );
  if (following.length > 0) {
    const last = Math.max(...following.map((one) => one.end));
    return figureFrom(last) ?? last;
  }
  const closes = near.some((one) => {
    const gap = withoutPeriods(sentence, one.end, at);
    return (
      one.end <= at &&
      gap.length <= 16 &&
      /\b(?:was|is|were|an?|to)\s+(?:an?\s+|the\s+)?(?:new\s+)?$/i.test(gap)
    );
  });
  return closes ? end : null;
}

/** The words of a stretch but for the periods named in it: "production in Q2 2021 was". */
function withoutPeriods(
  { text, periods }: Sentence,
  from: number,
  to: number,
): string {
  return periods
    .filter(({ start, end }) => start >= from && end <= to)
    .reduceRight(
      (words, { start, end }) =>
        words.slice(0, start - from).replace(/\p{L}+ $/u, "") +
        words.slice(end - from + 1),
      text.slice(from, to),
    );
}

/** "120,480 ounces, a new record", "58,300 ounces was our best quarter": the figure before is the measure. */
function figureBefore(
  { text, quantities, periods }: Sentence,
  at: number,
): Quantity | undefined {
  const bare = periods.reduce(
    (words, { start, end }) =>
      words.slice(0, start) + "_".repeat(end - start) + words.slice(end),
    text,
  );
  return quantities.find(({ end }) => {
    const gap = bare.slice(end, at);
    return end <= at && gap.length <= 40 && !/[\d;.)]/.test(gap);
  });
}

/** "the highest quarter of the year" keeps its reach. */
function spanEnd({ spans, text, lexicon }: Sentence, end: number): number {
  const reach = text.slice(end, end + ALL_TIME_WITHIN);
  const allTime = [...reach.matchAll(compiled(lexicon.allTime))].at(0);
  if (allTime) return end + allTime.index + allTime[0].length;
  const span = spans.find(
    (one) => one.type !== "streak" && one.start >= end && one.start - end <= 24,
  );
  return span?.end ?? end;
}

/** "the highest in the mine's history" */
const ALL_TIME_WITHIN = 40;

/** "a record", "the lowest": the article belongs to it. */
function articleAt({ text }: Sentence, at: number): number {
  const article = /\b(?:an?|the|another|new)\s+$/i.exec(
    text.slice(Math.max(0, at - 10), at),
  );
  return at - (article?.[0].length ?? 0);
}
