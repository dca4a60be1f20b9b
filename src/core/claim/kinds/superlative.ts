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
import { within } from "../prose/read-sentence";
import { explainMissing } from "./explain-missing";
import { findExtreme } from "./find-extreme";
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
