import { saying, type Row } from "../phrase/saying";
import type { RawTable } from "../table/raw-table";
import { warn, type Warning } from "../text/warning";
import type { Correction } from "./correction";
import { correctColumns, dropColumns } from "./correct-columns";
import { correctRows, promoteHeaderRows } from "./correct-rows";
import type { DocumentWords } from "./meaning/document-words";
import { entityInTitle } from "./meaning/mine/entity-in-title";
import { frameTable, type TableFrame } from "./meaning/frame-table";
import { supposeHeadings } from "./meaning/heading/lost-headings";
import { nameRepeated, repeatedWarnings } from "./meaning/mine/name-repeated";
import { closeSections, nameTotals } from "./meaning/mine/name-totals";
import type { TypedRow } from "./meaning/type-row";
import { type AssumedHeadings, typeRows } from "./meaning/type-rows";
import { readPeriodInTitle } from "./period/heading/read-period";
import { resolvePeriods } from "./period/resolve-periods";
import { readBecause } from "./read-because";
import type { ProductionTable } from "./production-table";
import type { Readings } from "./readings";
import { stripFootnoteMarks } from "./words/footnote-marks";

/**
 * Gives one raw table its meaning: the reading its words have, or, where headings are lost, those that the words allow,
 * the likeliest first. Corrections are those of this table; they hold in every reading.
 */
export function typeTable(
  printed: RawTable,
  document: DocumentWords,
  corrections: readonly Correction[] = [],
): Readings {
  const first = frameTable(printed, document);
  const before = corrections.length === 0 ? [] : typeRows(first);
  const promoted = promoteHeaderRows(first.table, before, corrections);
  const frame =
    promoted === first.table ? first : frameTable(promoted, document);
  const corrected = correctRows(before, corrections);
  const typed = typeRows(frame, { corrected });
  const build = tableBuilder(frame, document, typed, corrections);
  const supposed = supposeHeadings(typed);
  if (supposed.length === 0) return [build(typed, [])];
  return supposed.map((assumed) => {
    const rows = typeRows(frame, { corrected, assumed });
    return build(supposedRows(typed, rows, assumed), [HEADINGS_LOST]);
  });
}

/** Everything of a typed table but its rows is the same in every reading. */
function tableBuilder(
  { table, columns, context, warnings }: TableFrame,
  document: DocumentWords,
  typed: readonly TypedRow[],
  corrections: readonly Correction[],
): (rows: readonly TypedRow[], more: readonly Warning[]) => ProductionTable {
  const dated = correctColumns(columns, corrections);
  const values = dated.map((_, column) =>
    typed.map(({ row }) => row.cells[column]?.value ?? null),
  );
  const { title } = context;
  const resolved = resolvePeriods(dated, values, {
    title: title === null ? null : readPeriodInTitle(title.label),
    yearEnd: document.yearEnd,
  });
  return (rows, more) => {
    const named = nameRepeated(
      closeSections(nameTotals(rows.map(({ row }) => row))),
    );
    return dropColumns(
      {
        title:
          table.title === null ? null : stripFootnoteMarks(table.title).text,
        entity: entityInTitle(table),
        layout: table.layout,
        periods: resolved.periods,
        rows: named,
        notes: table.notes,
        warnings: distinct([
          ...table.warnings,
          ...resolved.warnings,
          ...rows.flatMap((row) => row.warnings),
          ...more,
          ...repeatedWarnings(named),
          ...warnings,
        ]),
        span: table.span,
      },
      corrections,
    );
  };
}

const HEADINGS_LOST: Warning = warn(
  "headings-lost",
  saying("warning.headingsLost"),
);

/** The rows of a reading with supposed headings: their paths stay as printed, and their reasons say what was supposed. */
function supposedRows(
  printed: readonly TypedRow[],
  typed: readonly TypedRow[],
  headings: AssumedHeadings,
): readonly TypedRow[] {
  return typed.map((row, index) => {
    const supposed = headings.get(index);
    if (supposed === undefined) return row;
    const names: Row = {
      items: supposed.map(({ label }) =>
        saying("read.quoted", { name: label }),
      ),
      joint: "list.plain",
    };
    return {
      ...row,
      row: {
        ...row.row,
        path: printed[index]?.row.path ?? [],
        ...readBecause([saying("read.supposed", { headings: names })]),
      },
    };
  });
}

function distinct(warnings: readonly Warning[]): readonly Warning[] {
  const seen = new Set<string>();
  return warnings.filter(({ code, message }) => {
    const key = `${code} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
