import { openNote, type FindingNote } from "../../state/finding-note";
import type { FindingItem } from "../../view/finding/finding-items";
import {
  findingSentences,
  findingWords,
} from "../../view/finding/finding-words";
import type { Words } from "../../view/pane-wording";
import type { WordTable } from "../../view/table-text";

/** The findings as a table of words, one row each. */
export function findingsTable(
  items: readonly FindingItem[],
  notes: Readonly<Record<string, FindingNote>>,
  words: Words,
): WordTable {
  const { say } = words;
  const head = [
    say("findings.severity"),
    say("findings.figure"),
    say("findings.printed"),
    say("findings.rebuilt"),
    say("findings.gap"),
    say("findings.cause"),
    say("findings.message"),
    say("findings.state"),
    say("findings.reason"),
  ];
  return [
    head,
    ...items.map((item) => tableRow(item, notes[item.key] ?? openNote, words)),
  ];
}

function tableRow(
  item: FindingItem,
  note: FindingNote,
  words: Words,
): readonly string[] {
  const { title, printed, rebuilt, range, gap, cause } = findingWords(
    item,
    words,
  );
  return [
    words.say(`findings.${item.finding.severity}`),
    [item.title.path, title].filter((part) => part !== "").join(" › "),
    printed,
    `${rebuilt} (${range})`,
    gap,
    cause ?? "",
    findingSentences(item, words).message,
    words.say(`state.${note.state}`),
    note.reason,
  ];
}

/** One finding as lines of text, with its working. */
export function findingText(
  item: FindingItem,
  note: FindingNote,
  words: Words,
): string {
  const [head = [], row = []] = findingsTable(
    [item],
    { [item.key]: note },
    words,
  );
  const lines = head.flatMap((name, index) =>
    row[index] ? [`${name}: ${row[index]}`] : [],
  );
  return [...lines, ...findingSentences(item, words).working].join("\n");
}
