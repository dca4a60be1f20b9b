import {
  resolvePeriod,
  isChosen,
  isSameCalendar,
  previous,
  yearBefore,
  type PeriodChoice,
  type Slot,
} from "./match-periods";
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
import { readEntity, isOfEntity, type EntityChoice } from "./entity";
import type { Quantity } from "../prose/find-quantities";
import type { PeriodMention } from "../prose/find-periods";
import { within, type Clause, type Sentence } from "../prose/read-sentence";

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
  const main = mainPeriod(sentence, clause, quantity, context.current);
  const anchor = anchorOf(main.choice, context.current);
  const base = basePeriod(sentence, clause, anchor);
  const isBase = isInBase(clause, quantity);
  return {
    sentence,
    clause,
    quantity,
    subject: readSubject(sentence, clause, quantity),
    period: isBase ? (base ?? earlierThan(anchor)) : main.choice,
    hasPeriod: isBase ? base !== null : main.isNamed,
    base: isBase ? null : (base ?? laterBase(sentence, clause, anchor)),
    entity: readEntity(sentence, context),
    hasReservation: hasReservation(sentence, clause),
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
  const exact = fitting.filter((figure) => isExact(asked.subject, figure));
  const loose = fitting.filter(
    (figure) =>
      !isExact(asked.subject, figure) && isLoose(asked.subject, figure),
  );
  return { exact, loose };
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
    isSameCalendar(period, cell.period) &&
    subject.isCertain &&
    subject.foreign === null &&
    subject.family !== null &&
    (!needsMetal(subject.family) || subject.metal !== null) &&
    asked.entity.isCertain &&
    !asked.hasReservation &&
    !asked.sentence.isForward
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
    return subject.metal !== null && subject.metal === features.metal;
  if (subject.family === "grade") return /grade/.test(features.family);
  if (subject.family === "produced")
    return ["produced", "mined", "processed", "concentrate"].includes(
      features.family,
    );
  return subject.family === features.family;
}

interface MainPeriod {
  readonly choice: PeriodChoice;
  readonly isNamed: boolean;
}

/** The clause's own period outside its comparison, else the one the sentence names before it, else after it, else the release's. */
function mainPeriod(
  sentence: Sentence,
  clause: Clause,
  quantity: Quantity,
  current: Slot | null,
): MainPeriod {
  const mains = sentence.clauses.flatMap((one) =>
    within(one, sentence.periods)
      .filter((mention) => !isInBase(one, mention))
      .map((mention) => ({ mention, clause: one })),
  );
  const own = mains.filter((one) => one.clause === clause);
  const after = own.find(({ mention }) => mention.start >= quantity.end);
  const before = own
    .filter(({ mention }) => mention.start < quantity.start)
    .at(-1);
  const earlier = mains
    .filter(({ mention }) => mention.start < clause.start)
    .at(-1);
  const others = own.length > 1 ? after : undefined;
  const chosen = others ?? before ?? after ?? earlier;
  if (!chosen) return laterPeriod(mains[0]?.mention, current);
  const choice = resolvePeriod(chosen.mention.query, current);
  const isAlone = own.length === 1 || mains.length === 1;
  return {
    choice: { ...choice, isCertain: choice.isCertain && isAlone },
    isNamed: true,
  };
}

/** A period named only further on may serve a list, or speak of something else: the release's own stays possible. */
function laterPeriod(
  mention: PeriodMention | undefined,
  current: Slot | null,
): MainPeriod {
  const own = currentChoice(current);
  if (!mention) return { choice: own, isNamed: false };
  const named = resolvePeriod(mention.query, current);
  const isSame = sameSlots(named.slots, own.slots);
  if (named.label !== null || isSame) return { choice: named, isNamed: true };
  const slots = [...named.slots, ...own.slots];
  return { choice: { ...named, slots, isCertain: false }, isNamed: true };
}

function sameSlots(a: readonly Slot[], b: readonly Slot[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function currentChoice(current: Slot | null): PeriodChoice {
  return {
    slots: current ? [current] : [],
    label: null,
    isFiscal: false,
    isCertain: current !== null,
  };
}

function isInBase(
  clause: Clause,
  { start }: { readonly start: number },
): boolean {
  return (
    clause.baseFrom !== null && start > clause.baseFrom && start < clause.baseTo
  );
}

/** A base without a name: the period before, or the same one a year earlier. */
export function earlierThan(anchor: Slot | null): PeriodChoice {
  const slots = anchor ? [previous(anchor), yearBefore(anchor)] : [];
  return { slots, label: null, isFiscal: false, isCertain: false };
}

/** Relative bases ("the prior quarter") count from the sentence's own period. */
function anchorOf(choice: PeriodChoice, current: Slot | null): Slot | null {
  return choice.slots.length === 1 ? (choice.slots[0] ?? null) : current;
}

function basePeriod(
  sentence: Sentence,
  clause: Clause,
  anchor: Slot | null,
): PeriodChoice | null {
  const from = clause.baseFrom;
  if (from === null) return null;
  const named = within(clause, sentence.periods).filter(
    ({ start }) => start >= from && start < clause.baseTo,
  );
  const [first] = named;
  if (!first) return null;
  const choice = resolvePeriod(first.query, anchor);
  return { ...choice, isCertain: choice.isCertain && named.length === 1 };
}

/** A base named once at the end serves the clauses listed before it. */
function laterBase(
  sentence: Sentence,
  clause: Clause,
  anchor: Slot | null,
): PeriodChoice | null {
  for (const later of sentence.clauses.filter(
    ({ start }) => start > clause.start,
  )) {
    const base = basePeriod(sentence, later, anchor);
    if (base) return base;
  }
  const relative = within(clause, sentence.periods).find(
    ({ query }) => query.type === "relative" && query.which !== "current",
  );
  return relative ? resolvePeriod(relative.query, anchor) : null;
}
