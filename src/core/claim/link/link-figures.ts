import {
  anchorOf,
  basePeriod,
  earlierThan,
  isInBase,
  laterBase,
  leadingBase,
  mainPeriod,
  namedPeriod,
} from "./choose-period";
import { isChosen, isSameCalendar, type PeriodChoice } from "./match-periods";
import type { Context } from "./context";
import type { Figure } from "./figures";
import { conversionFactors } from "./convert-quantity";
import type { ProseUnit } from "../lexicon/lexicon";
import {
  hasReservation,
  needsMetal,
  readSubject,
  type Subject,
} from "./subject";
import {
  isOfAll,
  isOfEntity,
  onlyEntity,
  readEntity,
  type EntityChoice,
} from "./entity";
import { completeSubject } from "./complete-subject";
import { respectiveOf, type Respective } from "./respective";
import type { Quantity } from "../prose/quantity";
import type { Sentence } from "../prose/read-sentence";
import type { Clause } from "../prose/split-clauses";

/** A figure of the prose and everything that its words say about the cell it quotes. */
export interface Asked {
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly quantity: Quantity;
  readonly subject: Subject;
  readonly period: PeriodChoice;
  /** Whether the sentence itself names the period. */
  readonly hasPeriod: boolean;
  /** The period compared with, or null where none is named. */
  readonly base: PeriodChoice | null;
  readonly entity: EntityChoice;
  /** Its place in a list told apart by "respectively", or null. */
  readonly listed: Respective | null;
  readonly hasReservation: boolean;
}

/** Cells a figure may speak of: those its words name exactly, and those they do not rule out. */
export interface Linked {
  readonly exact: readonly Figure[];
  readonly loose: readonly Figure[];
}

/** Reads subject, periods and mine of one quantity. */
export function ask(
  sentence: Sentence,
  clause: Clause,
  quantity: Quantity,
  context: Context,
): Asked {
  const listed = respectiveOf(sentence, quantity);
  const main = listed?.period
    ? namedPeriod(listed.period, context.current)
    : mainPeriod(sentence, clause, quantity, context.current);
  const anchor = anchorOf(main.choice, context.current);
  const base = basePeriod(sentence, clause, anchor);
  const isBase = isInBase(clause, quantity);
  const entity = listed?.entity
    ? onlyEntity(listed.entity)
    : readEntity(sentence, clause, context);
  const words = readSubject(sentence, clause, {
    ...quantity,
    metal: listed?.metal ?? quantity.metal,
  });
  return {
    sentence,
    clause,
    quantity,
    subject: completeSubject(
      words,
      quantity,
      entity,
      context.figures,
      main.isNamed || sentence.families.length > 0,
    ),
    period: isBase ? (base ?? earlierThan(anchor)) : main.choice,
    hasPeriod: isBase ? base !== null : main.isNamed,
    base: isBase
      ? null
      : (base ??
        leadingBase(sentence, clause, anchor) ??
        laterBase(sentence, clause, anchor)),
    entity,
    listed,
    hasReservation: hasReservation(sentence, clause, listed !== null),
  };
}

/** Cells by metric, unit and mine; the caller narrows them by period. */
export function linkRows(
  asked: Asked,
  context: Context,
  unit: ProseUnit | null,
): Linked {
  const fitting = context.figures.filter(
    (figure) =>
      isResult(figure) &&
      isOfEntity(asked.entity, figure) &&
      (unit === null || conversionFactors(unit, figure.row.unit).length > 0),
  );
  const plain = fitting.filter((figure) => isExact(asked.subject, figure));
  const named =
    plain.length > 0 ? plain : inOnlyConcentrate(asked.subject, fitting);
  const exact = totalsOf(asked.entity, named);
  const isNamed = new Set(exact);
  const loose = fitting.filter(
    (figure) => !isNamed.has(figure) && isLoose(asked.subject, figure),
  );
  return { exact, loose };
}

/** "Silver production", where the table prints the silver of one concentrate only. */
function inOnlyConcentrate(
  { family, metal, concentrate }: Subject,
  figures: readonly Figure[],
): readonly Figure[] {
  if (family === null || metal === null || concentrate !== null) return [];
  const own = figures.filter(
    ({ features }) =>
      features?.family === family &&
      features.metal === metal &&
      features.qualifier === null,
  );
  const names = new Set(own.map(({ features }) => features?.concentrate));
  return names.size === 1 ? own : [];
}

/** Where no mine is named, the sum over the mines is meant, if the tables print it. */
function totalsOf(
  { named }: EntityChoice,
  figures: readonly Figure[],
): readonly Figure[] {
  const totals = named.length > 0 ? [] : figures.filter(isOfAll);
  return totals.length > 0 ? totals : figures;
}

/** Those of the period meant. */
export function ofPeriod(
  figures: readonly Figure[],
  period: PeriodChoice,
): readonly Figure[] {
  return figures.filter((figure) => isChosen(period, figure.period));
}

/** Whether words leave no doubt which one cell is meant, so that a mismatch may be called false. */
export function isBeyondDoubt(asked: Asked, cells: readonly Figure[]): boolean {
  const { subject, period } = asked;
  const [cell] = cells;
  return (
    cell !== undefined &&
    cells.every((one) => !one.isGuess && isSameMeasure(one, cell)) &&
    asked.hasPeriod &&
    period.isCertain &&
    isSameCalendar(period, cell.period, cell.periods) &&
    subject.isCertain &&
    subject.foreign === null &&
    subject.family !== null &&
    (!needsMetal(subject.family) || subject.metal !== null) &&
    asked.entity.isCertain &&
    !asked.hasReservation &&
    asked.sentence.forwardAt.length === 0
  );
}

/** The same metric of the same mine and period, though it may be printed twice or in two units. */
function isSameMeasure(a: Figure, b: Figure): boolean {
  return (
    a.features?.family === b.features?.family &&
    a.features?.metal === b.features?.metal &&
    a.features?.concentrate === b.features?.concentrate &&
    a.entity === b.entity &&
    a.period.label === b.period.label
  );
}

function isResult({ period }: Figure): boolean {
  return !["change", "change-abs", "guidance", "other"].includes(period.kind);
}

/** Every word of the subject answers to the metric, and the metric carries nothing more. */
function isExact(subject: Subject, { features }: Figure): boolean {
  if (!features || features.qualifier !== null || subject.family === null)
    return false;
  const isConcentrateGrade = features.family === "concentrate-grade";
  if (isConcentrateGrade)
    return (
      subject.family === "grade" &&
      subject.concentrate === features.concentrate &&
      subject.metal === features.metal
    );
  if (subject.family !== features.family) return false;
  if (subject.family === "concentrate")
    return subject.concentrate === features.concentrate;
  if (needsMetal(subject.family) && subject.metal !== features.metal)
    return false;
  if (subject.family === "grade" && subject.concentrate !== null) return false;
  return (
    features.concentrate === null ||
    features.concentrate === (subject.concentrate ?? features.metal)
  );
}

/** Nothing in the words contradicts the metric. */
function isLoose(subject: Subject, { features }: Figure): boolean {
  if (!features) return subject.foreign === null && subject.family === null;
  if (
    subject.metal !== null &&
    features.metal !== null &&
    subject.metal !== features.metal
  )
    return false;
  if (subject.family === null)
    return (
      subject.foreign === null &&
      subject.metal !== null &&
      subject.metal === features.metal
    );
  if (subject.family === "grade") return /grade/.test(features.family);
  if (subject.family === "produced")
    return ["produced", "mined", "processed", "concentrate"].includes(
      features.family,
    );
  return subject.family === features.family;
}
