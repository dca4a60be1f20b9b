import type { Quantity } from "../prose/quantity/quantity";
import type { Sentence } from "../prose/read-sentence";
import type { Clause } from "../prose/split-clauses";
import {
  anchorOf,
  basePeriod,
  earlierThan,
  isInBase,
  laterBase,
  leadingBase,
} from "../period/choose-base";
import { mainPeriod, namedPeriod } from "../period/choose-period";
import { completeSubject } from "./complete-subject";
import type { Context } from "./context";
import { onlyEntity, type EntityChoice } from "./entity";
import { isSameSlot } from "../period/slot";
import type { PeriodChoice } from "../period/match-periods";
import { readEntity } from "./read-entity";
import { respectiveOf, type Respective } from "./respective";
import { hasReservation } from "./has-reservation";
import { readSubject, type Subject } from "./subject";

/** A figure of the prose and everything that its words say about the cell it quotes. */
export interface Asked {
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly quantity: Quantity;
  readonly subject: Subject;
  readonly period: PeriodChoice;
  /** Whether the sentence itself names the period. */
  readonly hasPeriod: boolean;
  /** Whether it is the release's own, which the sentences before name and no other. */
  readonly isPeriodCarried: boolean;
  /** The period compared with, or null where none is named. */
  readonly base: PeriodChoice | null;
  readonly entity: EntityChoice;
  /** Its place in a list told apart by "respectively", or null. */
  readonly listed: Respective | null;
  readonly hasReservation: boolean;
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
    subject: completeSubject(words, quantity, entity, {
      ...context,
      isOfProduction: main.isNamed || sentence.families.length > 0,
    }),
    period: isBase ? (base ?? earlierThan(anchor)) : main.choice,
    hasPeriod: isBase ? base !== null : main.isNamed,
    isPeriodCarried: !isBase && !main.isNamed && isCarried(context),
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

/** The paragraph has named the release's period, and none but it; or the headline has, where no other can be meant. */
function isCarried({
  current,
  isOfOnePeriod,
  topic: { periods },
}: Context): boolean {
  return (
    current !== null &&
    (periods.length > 0 || isOfOnePeriod) &&
    periods.every((slot) => isSameSlot(slot, current))
  );
}
