import { saying } from "../phrase/saying";
import type { ProductionTable } from "../production/production-table";
import { cannotCheck, isPossible, type Declared } from "./declare-relation";
import { metricKind } from "./metric-kind";
import { isChange } from "./period/actual-period";
import type { PrintedCells } from "./printed-cells";
import type { Relation } from "./relation";
import { sideOf } from "./standing/standing-apart";

// What a note says is counted besides, and what it says is not.
const ADDS = /includ|einschlie|incluy|inclus|comprend/i;
const TAKES = /exclud|ohne |excluy|exclus|esclus/i;
const COUNTED =
  /inventor|stockpile|in-process|in process|payable|attributable|ounces poured/i;
const REVISED = /adjust|restat|reclassif|settle|timing/i;

/**
 * Takes out relations that fail where a footnote of the figure says that it counts more, less or other things. What a sum
 * or an amount counts besides makes it larger, and what it leaves out smaller: a miss to the other side is not explained.
 */
export function withoutExplained(
  { relations, uncheckable }: Declared,
  tables: readonly ProductionTable[],
  printed: PrintedCells,
): Declared {
  const explained = new Map<Relation, string>();
  for (const relation of relations) {
    if (isPossible(relation, printed)) continue;
    const note = explainingNote(relation, tables, sideOf(relation, printed));
    if (note !== null) {
      explained.set(relation, note);
    }
  }
  return {
    relations: relations.filter((relation) => !explained.has(relation)),
    uncheckable: [
      ...uncheckable,
      ...[...explained].map(([relation, note]) =>
        cannotCheck(relation, saying("unchecked.footnote", { note })),
      ),
    ],
  };
}

/** The note that the subject's row points to, where its words say that the figure counts something else. */
function explainingNote(
  { subject }: Relation,
  tables: readonly ProductionTable[],
  side: "above" | "below",
): string | null {
  const table = tables[subject.table];
  const row = table?.rows[subject.row];
  const marks = row?.footnotes ?? [];
  if (!table || marks.length === 0) return null;
  const period = table.periods[subject.column];
  const isAmount =
    metricKind(row?.metric ?? "") === "additive" &&
    !(period && isChange(period));
  const note = table.notes.find(
    (text) =>
      (isAmount ? explains(text, side) : explainsAny(text)) &&
      marks.some((mark) => startsWithMark(text, mark)),
  );
  return note?.trim() ?? null;
}

const explainsAny = (note: string): boolean =>
  [ADDS, TAKES, COUNTED, REVISED].some((words) => words.test(note));

/** Whether a note explains that an amount is larger, or smaller, than its parts. */
function explains(note: string, side: "above" | "below"): boolean {
  const [adds, takes] = [ADDS.test(note), TAKES.test(note)];
  if (adds === takes || REVISED.test(note)) return explainsAny(note);
  return side === "above" ? adds : takes;
}

function startsWithMark(note: string, mark: string): boolean {
  const bare = (text: string) => text.replace(/[()[\].\s]/g, "");
  const wanted = bare(mark);
  const head = /^\s*[([]?([*†‡§#]+|\d{1,2}|[a-z])[)\].:]?/i.exec(note)?.[1];
  return wanted !== "" && head !== undefined && bare(head) === wanted;
}
