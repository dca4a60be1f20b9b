import type { ClaimOutcome } from "../claim";
import type { Context } from "../link/context";
import { bandOf, type Basis, type Figure } from "../link/figures";
import {
  isBeyondDoubt,
  linkRows,
  ofPeriod,
  type Asked,
} from "../link/link-figures";
import { compiled } from "../prose/find-words";
import { within, wordsOf } from "../prose/read-sentence";
import { explainMissing } from "./explain-missing";
import {
  judgeBoth,
  nameOf,
  notCheckable,
  showFigure,
  type Judgement,
  type Standing,
} from "./judgement";

/** "record silver production", "the lowest grade": the extreme among the earlier periods that the table prints. */
export function judgeSuperlative(
  asked: Asked,
  context: Context,
): Judgement | null {
  const sign = extremeOf(asked);
  if (sign === null || asked.subject.family === null) return null;
  const linked = linkRows(asked, context, null);
  const named = ofPeriod(linked.exact, asked.period);
  const [cell] = named;
  if (!cell) return notCheckable("superlative", explainMissing(asked, context));
  const rivals = earlierOf(cell, linked.exact);
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
    "A record needs the history that the table does not print.",
  );
  const isOpen = judged.verdict === "false" && !isBeyondDoubt(asked, named);
  return isOpen
    ? notCheckable(
        "superlative",
        explainMissing(asked, context),
        judged.figures,
      )
    : judged;
}

/** The word must stand with the measure: "a safety record" is none of production. */
function extremeOf({ sentence, clause }: Asked): 1 | -1 | null {
  const { record, lowest } = sentence.lexicon;
  const text = wordsOf(sentence, clause);
  for (const [pattern, sign] of [
    [record, 1],
    [lowest, -1],
  ] as const) {
    for (const match of text.matchAll(compiled(pattern))) {
      const at = clause.start + match.index;
      const end = at + match[0].length;
      const near = [
        ...within(clause, sentence.families),
        ...within(clause, sentence.metals),
      ];
      const follows = near.some(
        ({ start }) =>
          start >= end &&
          start - end <= 28 &&
          !/[,;.]/.test(sentence.text.slice(end, start)),
      );
      const figure = sentence.quantities.some(
        ({ start }) => start >= end && start - end <= 12,
      );
      const closes = near.some(
        (one) =>
          one.end <= at &&
          at - one.end <= 16 &&
          /\b(?:was|is|were|an?|to)\s+(?:an?\s+)?(?:new\s+)?$/i.test(
            sentence.text.slice(one.end, at),
          ),
      );
      if (follows || figure || closes) return sign;
    }
  }
  return null;
}

/** Cells of the same row, of periods of the same kind that ended before. */
function earlierOf(
  cell: Figure,
  figures: readonly Figure[],
): readonly Figure[] {
  return figures.filter(
    (one) =>
      one.cell.table === cell.cell.table &&
      one.cell.row === cell.cell.row &&
      one.cell.column !== cell.cell.column &&
      one.period.kind === cell.period.kind &&
      one.period.entity === cell.period.entity &&
      timeOf(one) < timeOf(cell),
  );
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
