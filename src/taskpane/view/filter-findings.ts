import {
  openNote,
  type FindingFilter,
  type FindingNote,
} from "../state/finding-note";
import type { FindingItem } from "./finding-items";

/** The items that a filter lets through: every word of the search stands somewhere in the item. */
export function filterFindings(
  items: readonly FindingItem[],
  filter: FindingFilter,
  notes: Readonly<Record<string, FindingNote>>,
): readonly FindingItem[] {
  const words = fold(filter.search).split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    const note = notes[item.key] ?? openNote;
    const text = fold(searchText(item, note));
    return (
      filter.severities.includes(item.finding.severity) &&
      filter.states.includes(note.state) &&
      words.every((word) => text.includes(word))
    );
  });
}

function searchText(
  { title, printedText, finding }: FindingItem,
  { reason }: FindingNote,
): string {
  return [
    title.path,
    title.label,
    title.period,
    printedText,
    finding.message,
    reason,
  ].join(" ");
}

function fold(text: string): string {
  return text.normalize("NFKD").toLowerCase();
}
