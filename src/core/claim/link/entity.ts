import { nameWords } from "../prose/find-names";
import type { Figure } from "../figure/figures";

/** Which mine a figure of a sentence speaks of. */
export interface EntityChoice {
  /** Names among the tables' mines; empty where none is named. */
  readonly named: readonly string[];
  /** Whether the words ask for the sum over the mines. */
  readonly isTotal: boolean;
  /** Whether neither the sentence nor those before it name a mine, so that a group's row is meant where there is one. */
  readonly isOfGroup: boolean;
  /** A mine or place that the tables do not know, or null. */
  readonly stranger: string | null;
  /** Whether that mine is none of those that the tables name. */
  readonly isElsewhere: boolean;
  readonly isCertain: boolean;
}

/** The mine that a list names in so many words. */
export function onlyEntity(name: string): EntityChoice {
  return {
    named: [name],
    isTotal: false,
    isOfGroup: false,
    stranger: null,
    isElsewhere: false,
    isCertain: true,
  };
}

/** Whether a figure belongs to the mine meant; every figure where none is named. */
export function isOfEntity(choice: EntityChoice, figure: Figure): boolean {
  if (choice.isTotal) return isOfAll(figure);
  const { named } = choice;
  if (named.length === 0 || figure.entity === null) return true;
  if (named.includes(figure.entity)) return true;
  // The company's own name asks for its total, and so may a list of its mines.
  const isOwner = figure.owner !== null && named.includes(figure.owner);
  return isOfAll(figure) && (isOwner || named.length > 1);
}

/** Whether a figure stands for all mines: "Total", "Consolidated", or no name at all. */
export function isOfAll({ entity }: Figure): boolean {
  return entity === null || nameWords(entity).length === 0;
}
