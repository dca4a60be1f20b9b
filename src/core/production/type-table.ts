import type { RawTable } from "../table/raw-table";
import type { Warning } from "../text/warning";
import { findColumnRoles } from "./meaning/column-roles";
import { groupColumns } from "./meaning/column-groups";
import type { DocumentWords } from "./meaning/document-words";
import { entityInTitle } from "./meaning/entity-in-title";
import { rowLabels } from "./meaning/label-cells";
import { nameTotals } from "./meaning/name-totals";
import { supposeHeadings } from "./meaning/lost-headings";
import type { RowContext, TypedRow } from "./meaning/type-row";
import { type AssumedHeadings, typeRows } from "./meaning/type-rows";
import { unstackPeriods } from "./meaning/unstack-periods";
import { voteNumberStyle } from "./number/number-style";
import { readColumn } from "./period/read-columns";
import { readPeriod } from "./period/read-period";
import { resolvePeriods } from "./period/resolve-periods";
import type { Readings } from "./readings";
import { stripFootnoteMarks } from "./words/footnote-marks";
import { type LabelWords, readLabel } from "./words/read-label";

/**
 * Gives one raw table its meaning: the reading its words have, or, where headings are lost, those that the words allow,
 * the likeliest first.
 */
export function typeTable(
  printed: RawTable,
  document: DocumentWords,
): Readings {
  const table = unstackPeriods(printed);
  const style = styleOf(table, document);
  const roles = findColumnRoles(table, style.style);
  const columns = roles.values.map((column) => readColumn(table, column));
  const labels = rowLabels(table, roles).map(readLabel);
  const grouped = groupColumns(columns, labels);
  const title = titleWords(table);
  const context: RowContext = {
    roles,
    groups: grouped.groups,
    rowsAreMines: grouped.rowsAreMines,
    style: style.style,
    title,
    onlyMetal: onlyMetal(labels),
    assumedMetal: document.mainMetal,
    ton: document.ton,
    hasWaste: labels.some(({ quantities }) => quantities.has("waste")),
  };
  const typed = typeRows(table, context);
  const values = grouped.periods.map((_, column) =>
    typed.map(({ row }) => row.cells[column]?.value ?? null),
  );
  const resolved = resolvePeriods(grouped.periods, values, {
    title: title === null ? null : readPeriod(title.label),
    yearEnd: document.yearEnd,
  });
  const build = (rows: readonly TypedRow[], lost: readonly Warning[]) => ({
    title: table.title === null ? null : stripFootnoteMarks(table.title).text,
    entity: entityInTitle(table),
    layout: table.layout,
    periods: resolved.periods,
    rows: nameTotals(rows.map(({ row }) => row)),
    notes: table.notes,
    warnings: distinct([
      ...table.warnings,
      ...resolved.warnings,
      ...rows.flatMap((row) => row.warnings),
      ...lost,
      ...style.warnings,
    ]),
    span: table.span,
  });
  const supposed = supposeHeadings(typed);
  if (supposed.length === 0) return [build(typed, [])];
  return supposed.map((headings) =>
    build(supposedRows(typed, typeRows(table, context, headings), headings), [
      HEADINGS_LOST,
    ]),
  );
}

const HEADINGS_LOST: Warning = {
  code: "headings-lost",
  message:
    "Headings that tell grades, recoveries and concentrates apart are missing. The rows were read in the usual order and as their figures agree; confirm what they measure.",
};

/** The rows of a reading with supposed headings: their paths stay as printed, and their reasons say what was supposed. */
function supposedRows(
  printed: readonly TypedRow[],
  typed: readonly TypedRow[],
  headings: AssumedHeadings,
): readonly TypedRow[] {
  return typed.map((row, index) => {
    const supposed = headings.get(index);
    if (supposed === undefined) return row;
    const names = supposed.map(({ label }) => `"${label}"`).join(", ");
    return {
      ...row,
      row: {
        ...row.row,
        path: printed[index]?.row.path ?? [],
        reason: `no heading is printed; read as if under ${names}`,
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

/** The words over a table: its title and the corner of its header, where units stand. */
function titleWords(table: RawTable): LabelWords | null {
  const corner = table.header.map((row) => row[0]?.text ?? "");
  const title = table.title ?? table.context.at(-1) ?? "";
  const text = stripFootnoteMarks(
    [title, ...corner].filter((part) => part !== "").join(" "),
  ).text;
  if (text === "") return null;
  const words = readLabel(text);
  if (words.quantity !== "none") return words;
  return {
    ...words,
    quantity: words.quantities.has("produced") ? "produced" : null,
  };
}

/** The one metal that all rows speak of, or null. */
function onlyMetal(labels: readonly LabelWords[]): string | null {
  const metals = new Set<string>();
  for (const words of labels) {
    if (words.quantity === "none") continue;
    for (const metal of words.metals)
      if (!metal.endsWith("_eq")) metals.add(metal);
    if (words.product !== null) metals.add(words.product);
  }
  return metals.size === 1 ? ([...metals][0] ?? null) : null;
}

function styleOf(
  table: RawTable,
  { numbers }: DocumentWords,
): {
  readonly style: "point" | "comma";
  readonly warnings: readonly Warning[];
} {
  const own = voteNumberStyle(
    table.rows.flatMap(({ cells }) => cells.slice(1).map(({ text }) => text)),
  );
  const vote = own.weight > 0 ? own : numbers;
  if (own.isSure || vote.isSure) return { style: vote.style, warnings: [] };
  const example =
    vote.style === "comma" ? "12.345 as twelve thousand" : "12.345 as twelve";
  return {
    style: vote.style,
    warnings: [
      {
        code: "decimal-mark-unknown",
        message: `The table does not show whether point or comma marks decimals; it was read with ${example}. Confirm one figure.`,
      },
    ],
  };
}
