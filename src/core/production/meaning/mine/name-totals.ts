import { opensWithTotal } from "../../../table/total-label";
import type { ProductionRow } from "../../production-table";
import { foldText } from "../../words/fold-text";
import { findMetals } from "../../words/metal-words";
import { readLabel } from "../../words/read-label";

const JOINING = new Set([
  "from",
  "of",
  "by",
  "for",
  "the",
  "de",
  "von",
  "aus",
  "du",
  "di",
  "and",
]);

/**
 * Where rows name mines, a row that totals them is named too: "Total copper production from continuing operations". The
 * heading over mines is a region, and no mine of the totals under it.
 */
export function nameTotals(
  rows: readonly ProductionRow[],
): readonly ProductionRow[] {
  const named = rows.filter(
    ({ entity, label }) => entity !== null && entity === label,
  );
  if (named.length < 2) return rows;
  const regions = new Set(named.flatMap(({ path }) => path));
  const isMines = ({ entity }: ProductionRow) =>
    entity === null || regions.has(entity);
  return rows.map((row) =>
    isMines(row) && opensWithTotal(row.label)
      ? { ...row, entity: totalName(row.label) }
      : row,
  );
}

/**
 * Where mines stand as sections, a total that the last section has stated for its mine already is of all mines, and so is
 * what follows it: "Total gold production" under the gold production of the last mine.
 */
export function closeSections(
  rows: readonly ProductionRow[],
): readonly ProductionRow[] {
  const last = rows.at(-1)?.entity ?? null;
  const start = rows.findIndex(({ entity }) => entity === last);
  const isLast = rows.slice(start).every(({ entity }) => entity === last);
  const mines = new Set(rows.map(({ entity }) => entity));
  if (last === null || mines.size < 2 || !isLast || opensWithTotal(last))
    return rows;
  const isTotal = ({ label }: ProductionRow) => opensWithTotal(label);
  if (rows.slice(0, start).some(isTotal)) return rows;
  const from = rows.findIndex(
    (row, index) =>
      index > start &&
      isTotal(row) &&
      rows.slice(start, index).some(({ metric }) => metric === row.metric),
  );
  if (from < 0 || rows[from]?.metric === null) return rows;
  return rows.map((row, index) =>
    index < from
      ? row
      : {
          ...row,
          entity: totalName(rows[from]?.label ?? ""),
          path: row.path.filter((heading) => heading !== last),
        },
  );
}

/** The label without the words that say what is measured. */
function totalName(label: string): string {
  const kept = label.split(/\s+/).filter((word) => {
    const folded = foldText(word).replace(/[^a-z]/g, "");
    if (folded === "" || JOINING.has(folded)) return false;
    if (opensWithTotal(folded)) return true;
    const words = readLabel(word);
    const isTrade =
      words.quantity !== null ||
      words.isPayable ||
      words.isAttributable ||
      words.unit.unit !== null ||
      words.unit.scale !== null;
    return !isTrade && findMetals(folded).length === 0;
  });
  return kept.join(" ");
}
