import { saying } from "../../phrase/saying";
import type { ClaimOutcome } from "../claim";
import type { Context } from "../link/context";
import { conversionFactors } from "../figure/convert-quantity";
import { holdFigure } from "../figure/hold-figure";
import { bandOf, type Basis, type Figure } from "../figure/figures";
import type { Asked } from "../link/ask";
import { linkRows, ofPeriod } from "../link/link-rows";
import { chosenAmong, isBeyondDoubt, isTelling } from "../link/beyond-doubt";
import type { SpanMention } from "../prose/period/find-spans";
import { hasWord } from "../prose/find-words";
import { within, wordsOf } from "../prose/read-sentence";
import { explainMissing } from "../judgement/explain-missing";
import { findExtreme } from "./find-extreme";
import { figureAmount, namedFigure } from "../judgement/figure-sayings";
import {
  judgeBoth,
  notCheckable,
  type Judgement,
  type Standing,
} from "../judgement/judgement";

/** "record silver production", "the lowest of the year": the extreme among the periods meant, as far as the table prints them. */
export function judgeSuperlative(
  asked: Asked,
  context: Context,
): Judgement | null {
  const sign = findExtreme(asked.sentence, asked.clause)?.sign ?? null;
  if (sign === null || asked.subject.family === null) return null;
  const linked = linkRows(asked, context, null);
  const named = ofPeriod(linked.exact, asked.period);
  const cell = chosenAmong(
    named,
    asked,
    (one) => !(isTelling(asked) && isOtherFigure(one, asked, context)),
  );
  if (!cell) return notCheckable("superlative", explainMissing(asked, context));
  if (isOtherFigure(cell, asked, context))
    return notCheckable(
      "superlative",
      saying("why.otherFigure", { detail: namedFigure(cell, "printed") }),
      [cell],
    );
  const span = within(asked.clause, asked.sentence.spans).find(
    ({ type }) => type !== "streak",
  );
  const rivals = rivalsOf(cell, linked.exact, span);
  if (rivals.length === 0)
    return notCheckable("superlative", saying("why.noEarlier"), [cell]);
  const judged = judgeBoth(
    "superlative",
    [cell, ...rivals],
    (basis) => standing(cell, rivals, basis, sign),
    isCovered(rivals, span) ? [] : [saying("claim.periodsMissing")],
  );
  // "of the last four quarters" counts back from the release's own.
  const hasPeriod = asked.hasPeriod || span?.type === "window";
  const isOpen =
    judged.verdict === "false" &&
    !isBeyondDoubt({ ...asked, hasPeriod }, named);
  const { sentence, clause } = asked;
  if (
    judged.verdict !== "false" &&
    hasWord(wordsOf(sentence, clause), sentence.lexicon.allTime)
  )
    return notCheckable(
      "superlative",
      saying("why.wholeHistory", {
        detail: standing(cell, rivals, "printed", sign).detail,
      }),
      judged.figures,
    );
  return isOpen
    ? notCheckable(
        "superlative",
        explainMissing(asked, context),
        judged.figures,
      )
    : judged;
}

/** "a record 130,000 ounces", where the table prints another number: no record of that figure. A rate is no number of the tonnes. */
function isOtherFigure(
  figure: Figure,
  { quantity }: Asked,
  { settings }: Context,
): boolean {
  const { unit, upper } = quantity;
  const isSaid =
    unit !== null &&
    upper === null &&
    conversionFactors(unit, figure.row.unit).length > 0;
  return (
    isSaid &&
    holdFigure(figure, "printed", quantity, settings).outcome === "false"
  );
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
      one.source === cell.source &&
      one.period !== cell.period &&
      one.period.kind === cell.period.kind,
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
    detail: saying("detail.next", {
      figure: namedFigure(cell, basis),
      period: next.period.label,
      other: figureAmount(next, basis),
    }),
  };
}
