import {
  findingFigures,
  repairFigures,
  type FindingFigures,
} from "../../../core/report/finding-figures";
import {
  wordFinding,
  type FindingWords as Sentences,
} from "../../../core/report/word-finding";
import type { CellTitle, FindingItem, Wordable } from "./finding-items";
import { stripGeometry } from "./interval-strip";
import { paneWording, type Words } from "../pane-wording";

/** A finding as the list says it, in the user's language and number format. */
export interface FindingWords extends FindingFigures {
  readonly title: string;
  readonly cause: string | null;
  /** Whether the likeliest cause is the finding's own figure. */
  readonly isOwnCause: boolean;
  readonly strip: string;
}

/** Puts a finding's figures into the words of the list. */
export function findingWords(item: FindingItem, words: Words): FindingWords {
  const { finding, title, tables } = item;
  const { say } = words;
  const figures = findingFigures(finding, tables, paneWording(words));
  const { side } = stripGeometry(item.printedBounds, [
    finding.low,
    finding.high,
  ]);
  return {
    ...figures,
    title: nameCell(title),
    cause: causeWords(item, words),
    isOwnCause: isOwnCause(item),
    strip: say("findings.strip", {
      printed: figures.printed,
      low: figures.low,
      high: figures.high,
      side: say(`findings.${side}`),
    }),
  };
}

/** A finding's sentence and its working. */
export function findingSentences(
  { finding, relation, tables }: Wordable,
  words: Words,
): Sentences {
  return relation === null
    ? finding
    : wordFinding(finding, { ...relation, tables }, paneWording(words));
}

/** "Silver (ounces), C2011-Q4" */
export function nameCell({ label, period }: CellTitle): string {
  return [label, period].filter((part) => part !== "").join(", ");
}

function isSame(one: CellTitle, other: CellTitle): boolean {
  return one.path === other.path && nameCell(one) === nameCell(other);
}

function isOwnCause({ cause: [first], title }: FindingItem): boolean {
  return first !== undefined && isSame(first, title);
}

function causeWords(item: FindingItem, words: Words): string | null {
  const { say } = words;
  const { cause, finding, tables } = item;
  const [first] = cause;
  if (first === undefined) return null;
  const place = say("findings.causeClass", {
    count: cause.length,
    cell: isOwnCause(item)
      ? say("findings.itself")
      : [first.path, nameCell(first)].filter((part) => part !== "").join(" › "),
    more: cause.length - 1,
  });
  const repair = repairFigures(finding, tables, paneWording(words));
  return repair ? `${place}: ${say("findings.repair", { ...repair })}` : place;
}
