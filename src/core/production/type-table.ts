import type { RawTable } from "../table/raw-table";
import type { Warning } from "../text/warning";
import { findColumnRoles } from "./meaning/column-roles";
import { groupColumns } from "./meaning/column-groups";
import type { DocumentWords } from "./meaning/document-words";
import { entityInTitle } from "./meaning/entity-in-title";
import { nameTotals } from "./meaning/name-totals";
import { rowLabels, typeRows } from "./meaning/type-rows";
import { unstackPeriods } from "./meaning/unstack-periods";
import { voteNumberStyle } from "./number/number-style";
import { readColumn } from "./period/read-columns";
import { readPeriod } from "./period/read-period";
import { resolvePeriods } from "./period/resolve-periods";
import type { ProductionTable } from "./production-table";
import { stripFootnoteMarks } from "./words/footnote-marks";
import { type LabelWords, readLabel } from "./words/read-label";

/** Gives one raw table its meaning as its words have it. */
export function typeTable(
  printed: RawTable,
  document: DocumentWords,
): ProductionTable {
  const table = unstackPeriods(printed);
  const style = styleOf(table, document);
  const roles = findColumnRoles(table, style.style);
  const title = titleWords(table);
  const columns = roles.values.map((column) => readColumn(table, column));
  const labels = rowLabels(table, roles).map(readLabel);
  const grouped = groupColumns(columns, labels);
  const typed = typeRows(table, {
    roles,
    groups: grouped.groups,
    rowsAreMines: grouped.rowsAreMines,
    style: style.style,
    title,
    onlyMetal: onlyMetal(labels),
    assumedMetal: document.mainMetal,
    ton: document.ton,
    hasWaste: labels.some(({ quantities }) => quantities.has("waste")),
  });
  const rows = nameTotals(typed.map(({ row }) => row));
  const values = grouped.periods.map((_, column) =>
    rows.map(({ cells }) => cells[column]?.value ?? null),
  );
  const resolved = resolvePeriods(grouped.periods, values, {
    title: title === null ? null : readPeriod(title.label),
    yearEnd: document.yearEnd,
  });
  const warnings = [
    ...table.warnings,
    ...resolved.warnings,
    ...typed.flatMap((row) => row.warnings),
    ...style.warnings,
  ];
  return {
    title: table.title === null ? null : stripFootnoteMarks(table.title).text,
    entity: entityInTitle(table),
    layout: table.layout,
    periods: resolved.periods,
    rows,
    notes: table.notes,
    warnings: distinct(warnings),
    span: table.span,
  };
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
