import { compiled } from "../prose/find-words";
import type { Quantity } from "../prose/quantity/quantity";
import type { Asked } from "./ask";
import { isOfAll, type EntityChoice } from "./entity";
import type { Figure } from "../figure/figures";
import { isSameCalendar } from "../period/match-periods";
import { needsMetal } from "./subject";

/** Whether words leave no doubt which one cell is meant, so that a mismatch may be called false. */
export function isBeyondDoubt(asked: Asked, cells: readonly Figure[]): boolean {
  const { subject, period } = asked;
  const [cell] = cells;
  return (
    cell !== undefined &&
    isOneSubject(cells) &&
    cells.every(
      (one) => !one.isGuess && one.period.label === cell.period.label,
    ) &&
    (asked.hasPeriod || asked.isPeriodCarried) &&
    period.isCertain &&
    isSameCalendar(period, cell.period, cell.periods) &&
    subject.isCertain &&
    subject.foreign === null &&
    subject.family !== null &&
    (!needsMetal(subject.family) || subject.metal !== null) &&
    isOneMine(asked.entity, cell) &&
    cells.every(({ row }) => !isRockForMetal(asked.quantity.unit, row.unit)) &&
    !asked.hasReservation &&
    !looksForward(asked)
  );
}

/** Tonnes beside ounces are of ore as a rule, whatever the sentence left out. */
function isRockForMetal(
  said: Quantity["unit"],
  printed: Figure["row"]["unit"],
): boolean {
  return /^(?:[kM]?t|ton)$/.test(said ?? "") && /oz$/.test(printed ?? "");
}

/** One mine by name, or the group where a row of the table is its own; a sum over the mines that nobody prints is never held to be it. */
function isOneMine(
  { isCertain, isOfGroup }: EntityChoice,
  cell: Figure,
): boolean {
  if (cell.sum !== null && cell.sum.mines.length > 0) return false;
  return isCertain || (isOfGroup && isOfAll(cell));
}

/** Whether cells measure the same thing of the same mine, though printed twice or in two units. */
export function isOneSubject([first, ...others]: readonly Figure[]): boolean {
  return others.every(
    ({ features, entity }) =>
      features?.family === first?.features?.family &&
      features?.metal === first?.features?.metal &&
      features?.concentrate === first?.features?.concentrate &&
      entity === first?.entity,
  );
}

/** A figure that nothing but its cell would give: four digits and more, printed as such. */
export function isTelling({ quantity }: Pick<Asked, "quantity">): boolean {
  return (
    quantity.hedge === null &&
    quantity.upper === null &&
    digitsOf(quantity) >= 4
  );
}

/** Digits of a number without its closing zeros. */
export function digitsOf({ readings: [reading] }: Quantity): number {
  if (!reading) return 0;
  return String(Math.round(reading.value / reading.step)).replace(/0+$/, "")
    .length;
}

/** Those of the cells that hold, as long as the words, and not their holding, choose between them. */
export function chosenAmong(
  cells: readonly Figure[],
  asked: Asked,
  holds: (cell: Figure) => boolean,
): Figure | null {
  return isTold(cells, asked) || isTelling(asked)
    ? (cells.find(holds) ?? null)
    : null;
}

/** Whether the words alone leave one thing of one mine. */
export function isTold(cells: readonly Figure[], { entity }: Asked): boolean {
  return (
    cells.length <= MOST_ALIKE && isOneSubject(cells) && !entity.isElsewhere
  );
}

/** Of more figures than this of one measure and period the words mean none by themselves. */
export const MOST_ALIKE = 12;

/** The clause itself speaks of what is to come. "Guidance" behind the figure is what the figure is held against. */
function looksForward({ sentence, clause, quantity }: Asked): boolean {
  const { lexicon, text } = sentence;
  return sentence.forwardAt.some((at) => {
    if (at < clause.start || at >= clause.end) return false;
    const rest = text.slice(at, clause.end);
    const isPlan = rest.search(compiled(lexicon.plan.nouns)) === 0;
    const isNear = at - quantity.end <= NEAR_PLAN;
    return !isPlan || (quantity.readings.length > 0 && isNear);
  });
}

/** "109,000 ounce target": so near behind a figure a plan's name belongs to it. */
const NEAR_PLAN = 12;
