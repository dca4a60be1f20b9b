import {
  openNote,
  type FindingFilter,
  type FindingNote,
} from "../../state/finding-note";
import type { FindingItem } from "./finding-items";
import { findingSentences, findingWords } from "./finding-words";
import type { Words } from "../pane-wording";

/** What a filter goes by besides the findings themselves. */
export interface FilterGround {
  readonly filter: FindingFilter;
  readonly notes: Readonly<Record<string, FindingNote>>;
  readonly words: Words;
}

/** The items that a filter lets through: every word of the search stands somewhere in the item, as shown or as printed. */
export function filterFindings(
  items: readonly FindingItem[],
  { filter, notes, words }: FilterGround,
): readonly FindingItem[] {
  const sought = fold(filter.search).split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    const note = notes[item.key] ?? openNote;
    const text = fold(sought.length === 0 ? "" : searchText(item, note, words));
    return (
      filter.severities.includes(item.finding.severity) &&
      filter.states.includes(note.state) &&
      sought.every((word) => text.includes(word))
    );
  });
}

function searchText(
  item: FindingItem,
  { reason }: FindingNote,
  words: Words,
): string {
  const { title, printedText } = item;
  return [
    title.path,
    title.label,
    title.period,
    printedText,
    findingWords(item, words).printed,
    findingSentences(item, words).message,
    reason,
  ].join(" ");
}

function fold(text: string): string {
  return text.normalize("NFKD").toLowerCase();
}
