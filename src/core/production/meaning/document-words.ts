import type { FoundTables } from "../../table/raw-table";
import { type StyleVote, voteNumberStyle } from "../number/number-style";
import { fiscalYearEnd } from "../period/fiscal-year";
import { dropLookAlikes } from "../words/drop-look-alikes";
import { foldText } from "../words/fold-text";
import { findMetals } from "../words/metal-words";
import { type TonBasis, tonBasis } from "./metric/ton-basis";

/** What the whole document says that bears on every table in it. */
export interface DocumentWords {
  readonly numbers: StyleVote;
  readonly ton: TonBasis;
  readonly yearEnd: number | null;
  /** The metal the document speaks of far more than of any other; gold where it names none but prints ounces; or null. */
  readonly mainMetal: string | null;
}

const LONGEST = 400_000;

/** Reads what holds for the whole document: number style, the sense of "ton", the fiscal year, the main metal. */
export function readDocumentWords(found: FoundTables): DocumentWords {
  const cells = found.tables.flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.slice(1).map(({ text }) => text)),
  );
  const labels = found.tables.flatMap((table) => [
    table.title ?? "",
    ...table.context,
    ...table.header.flatMap((row) => row.map(({ text }) => text)),
    ...table.rows.flatMap((row) =>
      row.cells.slice(0, 2).map(({ text }) => text),
    ),
    ...table.notes,
  ]);
  const prose = found.prose.map(({ text }) => text);
  const texts = [...labels, ...prose];
  const text = texts.join("\n").slice(0, LONGEST);
  const inCells = voteNumberStyle(cells);
  const inProse = voteNumberStyle(prose);
  return {
    numbers:
      inCells.weight > 0 || inProse.weight === 0
        ? inCells
        : { ...inProse, isSure: inCells.isSure || inProse.style === "point" },
    ton: tonBasis(text),
    yearEnd: fiscalYearEnd(texts),
    mainMetal: mainMetal(foldText(dropLookAlikes(text))),
  };
}

function mainMetal(text: string): string | null {
  const counts = new Map<string, number>();
  for (const { metal } of findMetals(text)) {
    if (!metal.endsWith("_eq")) counts.set(metal, (counts.get(metal) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  // Ounces of nothing are ounces of gold.
  if (!first) return /\b(?:ounces?|oz)\b/.test(text) ? "gold" : null;
  return first[1] >= 3 * (second?.[1] ?? 0) ? first[0] : null;
}
