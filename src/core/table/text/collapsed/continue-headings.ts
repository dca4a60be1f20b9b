import { saying } from "../../../phrase/saying";
import { warn, type Warning } from "../../../text/warning";
import type { TableGroup } from "../../matrix/found-table";
import type { ShapedTable } from "../../matrix/shaped-table";
import { isPeriodLabel } from "../../period-label";
import type { Piece } from "../text-line";

/**
 * Gives a table without headings those of the table before it, where it is as wide and nothing but a short caption stands
 * between: a table that prints its headings once over several blocks. A warning says so.
 */
export function continueHeadings(pieces: readonly Piece[]): readonly Piece[] {
  let above: ShapedTable | null = null;
  return pieces.map((piece) => {
    if (piece.kind === "lines") {
      if (!isCaption(piece)) above = null;
      return piece;
    }
    const group = above ? headedLike(piece.group, above) : piece.group;
    above = group.tables.at(-1) ?? null;
    return { kind: "tables", group };
  });
}

function isCaption(piece: Piece & { readonly kind: "lines" }): boolean {
  const said = piece.lines.filter(({ isBlank }) => !isBlank);
  return said.length <= 2 && said.every(({ text }) => isPlain(text.trim()));
}

/** A line that names no period of its own and ends no sentence. */
const isPlain = (text: string): boolean =>
  text.length <= 80 && !/[.;]$/.test(text) && !isPeriodLabel(text);

function headedLike(group: TableGroup, above: ShapedTable): TableGroup {
  const [table, ...others] = group.tables;
  if (!table || table.header.length > 0 || above.header.length === 0)
    return group;
  const width = (shaped: ShapedTable) => shaped.rows[0]?.cells.length ?? 0;
  if (width(table) !== width(above)) return group;
  const warnings = [...table.warnings, headingsContinued];
  const headed = { ...table, header: above.header, warnings };
  return { ...group, tables: [headed, ...others] };
}

const headingsContinued: Warning = warn(
  "headings-continued",
  saying("warning.headingsContinued"),
);
