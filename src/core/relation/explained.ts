import { saying } from "../phrase/saying";
import type { ProductionTable } from "../production/production-table";
import { cannotCheck, isPossible, type Declared } from "./declare-relation";
import type { PrintedCells } from "./printed-cells";
import type { Relation } from "./relation";

const EXPLAINS =
  /includ|exclud|inventor|stockpile|in-process|in process|adjust|restat|reclassif|settle|payable|attributable|ounces poured|timing|einschlie|ohne |incluy|excluy|inclus|exclus|comprend|escluso|incluso/i;

/** Takes out relations that fail where a footnote of the figure says that it counts more, less or other things. */
export function withoutExplained(
  { relations, uncheckable }: Declared,
  tables: readonly ProductionTable[],
  printed: PrintedCells,
): Declared {
  const explained = new Map<Relation, string>();
  for (const relation of relations) {
    const note = explainingNote(relation, tables);
    if (note !== null && !isPossible(relation, printed)) {
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
): string | null {
  const table = tables[subject.table];
  const marks = table?.rows[subject.row]?.footnotes ?? [];
  if (!table || marks.length === 0) return null;
  const note = table.notes.find(
    (text) =>
      EXPLAINS.test(text) && marks.some((mark) => startsWithMark(text, mark)),
  );
  return note?.trim() ?? null;
}

function startsWithMark(note: string, mark: string): boolean {
  const bare = (text: string) => text.replace(/[()[\].\s]/g, "");
  const wanted = bare(mark);
  const head = /^\s*[([]?([*†‡§#]+|\d{1,2}|[a-z])[)\].:]?/i.exec(note)?.[1];
  return wanted !== "" && head !== undefined && bare(head) === wanted;
}
