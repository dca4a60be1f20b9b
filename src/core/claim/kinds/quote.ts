import type { ClaimType } from "../claim";
import type { Context } from "../link/context";
import { conversionFactors } from "../figure/convert-quantity";
import { findWords } from "../prose/find-words";
import { holdFigure } from "../figure/hold-figure";
import type { Figure } from "../figure/figures";
import type { Asked } from "../link/ask";
import { linkRows, ofPeriod } from "../link/link-rows";
import {
  chosenAmong,
  digitsOf,
  isBeyondDoubt,
  isTelling,
} from "../link/beyond-doubt";
import { judgeRate } from "./rate";
import { explainMissing } from "../judgement/explain-missing";
import { namedFigure, noted } from "../judgement/figure-sayings";
import {
  judgeBoth,
  notCheckable,
  type Judgement,
} from "../judgement/judgement";

/** "608,093 ounces": the same number as a cell, or the cell printed coarser; ranges and approximations likewise. */
export function judgeQuote(asked: Asked, context: Context): Judgement | null {
  const cell = agreeingCell(asked, context);
  if (cell) return judged(cell, asked, context);
  const named = namedCells(asked, context);
  const rate = judgeRate(asked, context);
  if (rate && (named.length === 0 || rate.verdict === "true")) return rate;
  const meant = onlyCell(named, asked);
  if (meant) return judged(meant, asked, context);
  return isFigure(asked)
    ? notCheckable(typeOf(asked), explainMissing(asked, context))
    : null;
}

/** The cell that a figure of the prose quotes, rightly or wrongly; null where none can be told. */
export function quotedCell(asked: Asked, context: Context): Figure | null {
  return (
    agreeingCell(asked, context) ?? onlyCell(namedCells(asked, context), asked)
  );
}

/** The cell that the words name and the number agrees with, or that the number tells by itself. */
function agreeingCell(asked: Asked, context: Context): Figure | null {
  const { unit } = asked.quantity;
  const holds = (figure: Figure): boolean => isHeld(figure, asked, context);
  const { loose } = linkRows(asked, context, unit);
  const others = unit === null ? [] : ofPeriod(loose, asked.period);
  return (
    chosenAmong(namedCells(asked, context), asked, holds) ??
    chosenAmong(others, asked, holds) ??
    decidedByNumber(asked, context)
  );
}

function namedCells(asked: Asked, context: Context): readonly Figure[] {
  const { exact } = linkRows(asked, context, asked.quantity.unit);
  return ofPeriod(exact, asked.period);
}

/** The one cell that the words can mean, whatever its number. */
function onlyCell(named: readonly Figure[], asked: Asked): Figure | null {
  const plain = ofUnitWord(named, asked);
  return mayBeFalse(asked, plain) ? (plain[0] ?? null) : null;
}

/** What the hedge before the number makes of it. */
export function typeOf({ quantity }: Asked): ClaimType {
  if (quantity.upper !== null) return "range";
  if (quantity.hedge === "about" || quantity.hedge === "nearly")
    return "approximate";
  if (quantity.hedge !== null) return "threshold";
  return quantity.unit === "tpd" || quantity.unit === "ton/d"
    ? "rate"
    : "quote";
}

function judged(cell: Figure, asked: Asked, context: Context): Judgement {
  return judgeBoth(typeOf(asked), [cell], (basis) => {
    const hold = holdFigure(cell, basis, asked.quantity, context.settings);
    return {
      outcome: hold.outcome,
      detail: noted(namedFigure(cell, basis), hold.note),
    };
  });
}

function isHeld(
  figure: Figure,
  { quantity }: Asked,
  { settings }: Context,
): boolean {
  return holdFigure(figure, "printed", quantity, settings).outcome === "true";
}

/** Four digits and more that stand in one measure of the tables say by themselves which cell is quoted. */
function decidedByNumber(asked: Asked, context: Context): Figure | null {
  const { quantity, subject, period } = asked;
  if (!isTelling(asked)) return null;
  const pool = context.index.figures.filter(
    ({ features, row }) =>
      features !== null &&
      (quantity.unit === null ? subject.family !== null : row.unit !== null) &&
      (subject.metal === null ||
        features.metal === null ||
        features.metal === subject.metal),
  );
  const inPeriod =
    asked.hasPeriod && period.isCertain ? ofPeriod(pool, period) : pool;
  return inPeriod.find((figure) => isHeld(figure, asked, context)) ?? null;
}

/** Without a unit, only where nothing but a period or the end follows the number. */
function mayBeFalse(asked: Asked, named: readonly Figure[]): boolean {
  if (!isBeyondDoubt(asked, named)) return false;
  if (asked.quantity.unit !== null) return true;
  const after = asked.sentence.text.slice(asked.quantity.end);
  const isPlainUnit = named.every(({ row }) =>
    UNSCALED.includes(row.unit ?? ""),
  );
  return (
    isPlainUnit &&
    digitsOf(asked.quantity) >= 3 &&
    /^\s*(?:$|[,.;]|in\b|for\b|during\b|compared\b)/.test(after)
  );
}

const UNSCALED = ["t", "oz", "lb", "tpd"];

/** A bare number may take its unit from the words before it: "ore tonnes mined came to 21,395". */
function ofUnitWord(
  named: readonly Figure[],
  { sentence, clause, quantity }: Asked,
): readonly Figure[] {
  if (quantity.unit !== null) return named;
  const before = sentence.text.slice(clause.start, quantity.start);
  const words = findWords(before, sentence.lexicon.units);
  const [unit] = new Set(words.map(({ meaning }) => meaning));
  if (unit === undefined) return [];
  return named.filter(
    ({ row }) => conversionFactors(unit, row.unit).length > 0,
  );
}

/** A number with a unit is a claim even where the tables cannot decide it; a bare one is not. */
function isFigure({ quantity }: Asked): boolean {
  return quantity.unit !== null;
}
