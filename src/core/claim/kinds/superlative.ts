import type { ClaimOutcome } from "../claim";
import type { Context } from "../link/context";
import { bandOf, type Basis, type Figure } from "../link/figures";
import {
  isBeyondDoubt,
  linkRows,
  ofPeriod,
  type Asked,
} from "../link/link-figures";
import type { SpanMention } from "../prose/find-spans";
import { compiled } from "../prose/find-words";
import type { Quantity } from "../prose/quantity";
import { within, wordsOf, type Sentence } from "../prose/read-sentence";
import type { Clause } from "../prose/split-clauses";
import { explainMissing } from "./explain-missing";
import {
  judgeBoth,
  nameOf,
  notCheckable,
  showFigure,
  type Judgement,
  type Standing,
} from "./judgement";

/** "record silver production", "the lowest of the year": the extreme among the periods meant, as far as the table prints them. */
export function judgeSuperlative(
  asked: Asked,
  context: Context,
): Judgement | null {
  const sign = findExtreme(asked.sentence, asked.clause)?.sign ?? null;
  if (sign === null || asked.subject.family === null) return null;
  const linked = linkRows(asked, context, null);
  const named = ofPeriod(linked.exact, asked.period);
  const [cell] = named;
  if (!cell) return notCheckable("superlative", explainMissing(asked, context));
  const span = within(asked.clause, asked.sentence.spans).find(
    ({ type }) => type !== "streak",
  );
  const rivals = rivalsOf(cell, linked.exact, span);
  if (rivals.length === 0)
    return notCheckable(
      "superlative",
      "the table prints no earlier period to compare with",
      [cell],
    );
  const judged = judgeBoth(
    "superlative",
    [cell, ...rivals],
    (basis) => standing(cell, rivals, basis, sign),
    isCovered(rivals, span)
      ? ""
      : "Periods that the table does not print are not compared.",
  );
  // "of the last four quarters" counts back from the release's own.
  const hasPeriod = asked.hasPeriod || span?.type === "window";
  const isOpen =
    judged.verdict === "false" &&
    !isBeyondDoubt({ ...asked, hasPeriod }, named);
  return isOpen
    ? notCheckable(
        "superlative",
        explainMissing(asked, context),
        judged.figures,
      )
    : judged;
}

/** Whether the table prints every period that the words reach. */
function isCovered(
  rivals: readonly Figure[],
  span: SpanMention | undefined,
): boolean {
  if (!span) return false;
  return rivals.length === (span.type === "window" ? (span.count ?? 0) - 1 : 3);
}

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
          start: figure ? figure.start : articleAt(sentence, at),
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
  const closes = near.some(
    (one) =>
      one.end <= at &&
      at - one.end <= 16 &&
      /\b(?:was|is|were|an?|to)\s+(?:an?\s+|the\s+)?(?:new\s+)?$/i.test(
        text.slice(one.end, at),
      ),
  );
  return closes ? end : null;
}

/** "120,480 ounces, a new record", "58,300 ounces was our best quarter": the figure before is the measure. */
function figureBefore(
  { text, quantities }: Sentence,
  at: number,
): Quantity | undefined {
  return quantities.find(({ end }) => {
    const gap = text.slice(end, at);
    return end <= at && gap.length <= 40 && !/[\d;.)]/.test(gap);
  });
}

/** "the highest quarter of the year" keeps its reach. */
function spanEnd({ spans }: Sentence, end: number): number {
  const span = spans.find(
    (one) => one.type !== "streak" && one.start >= end && one.start - end <= 24,
  );
  return span?.end ?? end;
}

/** "a record", "the lowest": the article belongs to it. */
function articleAt({ text }: Sentence, at: number): number {
  const article = /\b(?:an?|the|another|new)\s+$/i.exec(
    text.slice(Math.max(0, at - 10), at),
  );
  return at - (article?.[0].length ?? 0);
}

/** Cells of the same row and kind of period: those of the year said, the last few said, else all that ended before. */
function rivalsOf(
  cell: Figure,
  figures: readonly Figure[],
  span: SpanMention | undefined,
): readonly Figure[] {
  const others = figures.filter(
    (one) =>
      one.cell.table === cell.cell.table &&
      one.cell.row === cell.cell.row &&
      one.cell.column !== cell.cell.column &&
      one.period.kind === cell.period.kind &&
      one.period.entity === cell.period.entity,
  );
  if (span?.type === "year")
    return others.filter(({ period }) => period.year === cell.period.year);
  const earlier = others
    .filter((one) => timeOf(one) < timeOf(cell))
    .sort((a, b) => timeOf(b) - timeOf(a));
  return span?.count && span.kind === cell.period.kind
    ? earlier.slice(0, span.count - 1)
    : earlier;
}

function timeOf({ period }: Figure): number {
  return (period.year ?? 0) * 100 + (period.index ?? 0);
}

function standing(
  cell: Figure,
  rivals: readonly Figure[],
  basis: Basis,
  sign: 1 | -1,
): Standing {
  const own = bandOf(cell, basis);
  const byValue = [...rivals].sort(
    (a, b) => sign * (bandOf(b, basis).value - bandOf(a, basis).value),
  );
  const next = byValue[0] ?? cell;
  const other = bandOf(next, basis);
  const ahead = sign > 0 ? own.low - other.high : other.low - own.high;
  const behind = sign > 0 ? other.low - own.high : own.low - other.high;
  const outcome: ClaimOutcome =
    ahead > 0 ? "true" : behind > 0 ? "false" : "undecided";
  return {
    outcome,
    detail: `${nameOf(cell)}: ${showFigure(cell, basis)}; next within the table ${next.period.label}: ${showFigure(next, basis)}`,
  };
}
