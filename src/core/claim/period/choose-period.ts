import type { Period } from "../../production/production-table";
import type { PeriodMention } from "../prose/period/find-periods";
import type { PeriodQuery } from "../prose/period/period-query";
import type { Quantity } from "../prose/quantity/quantity";
import { within, type Sentence } from "../prose/read-sentence";
import type { Clause } from "../prose/split-clauses";
import { isInBase } from "./choose-base";
import { resolvePeriod, sameSpan, type PeriodChoice } from "./match-periods";
import { slotOf, type Slot } from "./slot";

/** The period of a figure, and whether its sentence names it. */
export interface MainPeriod {
  readonly choice: PeriodChoice;
  readonly isNamed: boolean;
}

/** The clause's own period outside its comparison, else the one the sentence names before it, else after it, else the release's. */
export function mainPeriod(
  sentence: Sentence,
  clause: Clause,
  quantity: Quantity,
  current: Slot | null,
): MainPeriod {
  const mains = mainMentions(sentence, clause).filter(
    ({ mention }) =>
      mention.start < quantity.end || !isOfPlan(sentence, mention),
  );
  const own = withoutEchoes(
    mains.filter((one) => one.clause === clause),
    clause,
    sentence,
    quantity,
  );
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
  const choice =
    sameSpanOf(chosen, earlier, current) ??
    mainChoice(chosen.mention.query, current);
  const isAlone = own.length === 1 || mains.length === 1;
  return {
    choice: { ...choice, isCertain: choice.isCertain && isAlone },
    isNamed: true,
  };
}

/** "404,516 tonnes for the nine months (2025: 380,112 tonnes)": a bare year in brackets. */
function sameSpanOf(
  { mention: { query }, clause }: Placed,
  earlier: Placed | undefined,
  current: Slot | null,
): PeriodChoice | null {
  const span = earlier
    ? mainChoice(earlier.mention.query, current).slots[0]
    : current;
  return clause.isAside ? sameSpan(query, span ?? null) : null;
}

/** In January "last year" is the year just closed, and no base. */
function mainChoice(query: PeriodQuery, current: Slot | null): PeriodChoice {
  const choice = resolvePeriod(query, current);
  const isLastYear =
    query.type === "relative" &&
    query.which === "prior" &&
    query.kind === "year";
  if (!isLastYear || !current) return choice;
  const closed: Slot = { kind: "year", year: current.year, index: null };
  return { ...choice, slots: [...choice.slots, closed], isCertain: false };
}

interface Placed {
  readonly mention: PeriodMention;
  readonly clause: Clause;
}

/** The periods of a sentence that figures of a clause may stand in: no base, no aside, no "best quarter" beside another. */
function mainMentions(sentence: Sentence, clause: Clause): readonly Placed[] {
  const shared = sentence.clauses.filter(
    (one) => one === clause || !one.isAside,
  );
  const mains = shared.flatMap((one) =>
    within(one, sentence.periods)
      .filter(
        (mention) => !isInBase(one, mention) && mention.query.type !== "versus",
      )
      .map((mention) => ({ mention, clause: one })),
  );
  const plain = mains.filter(({ mention: { query } }) => !isRecord(query));
  return plain.length > 0 ? plain : mains;
}

/** "its 2021 guidance": the year of a plan behind a figure is not the figure's own. */
function isOfPlan(
  { text, lexicon }: Sentence,
  { end }: PeriodMention,
): boolean {
  const families = lexicon.families.map(([, words]) => words).join("|");
  const behind = new RegExp(
    `^\\s+(?:(?:${families})\\s+)?(?:${lexicon.plan.nouns})(?!\\p{L})`,
    "iu",
  );
  return behind.test(text.slice(end, end + 48));
}

function isRecord(query: PeriodQuery): boolean {
  return query.type === "relative" && query.which === "record";
}

/** Without a past period that stands with another figure: "92.1% from 91.4% a year ago". */
function withoutEchoes(
  own: readonly Placed[],
  clause: Clause,
  sentence: Sentence,
  quantity: Quantity,
): readonly Placed[] {
  const others = within(clause, sentence.quantities);
  return own.filter(({ mention: { query, start } }) => {
    const isPast =
      query.type === "relative" && /^(?:prior|year-ago)$/.test(query.which);
    return (
      !isPast ||
      !others.some((one) => one.start > quantity.end && one.end <= start)
    );
  });
}

/** The period of a figure whose place in a list names it. */
export function namedPeriod(
  { query }: PeriodMention,
  current: Slot | null,
): MainPeriod {
  return { choice: resolvePeriod(query, current), isNamed: true };
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

/** The periods that a sentence stands in, as far as it names them. */
export function mainSlots(
  sentence: Sentence,
  current: Slot | null,
  columns: readonly Period[],
): readonly Slot[] {
  const slotsOf = ({ query }: PeriodMention): readonly Slot[] =>
    query.type === "label"
      ? columns.filter(({ label }) => label === query.label).map(slotOf)
      : mainChoice(query, current).slots;
  return sentence.clauses.flatMap((clause) =>
    mainMentions(sentence, clause)
      .filter((one) => one.clause === clause)
      .flatMap(({ mention }) => slotsOf(mention)),
  );
}
