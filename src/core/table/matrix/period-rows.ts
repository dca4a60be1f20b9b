import { BLANK_CELL, type MatrixCell, type MatrixRow } from "./cell-matrix";
import { isPeriodLabel } from "../period-label";
import { isSumLabel } from "../total-label";
import { valueTexts } from "./row-roles";

/** Rows that each state one period, in the sections that headings make of them. */
export interface PeriodRows {
  /** The cells that name each period, one level for each leading column. */
  readonly periods: readonly (readonly MatrixCell[])[];
  readonly sections: readonly PeriodSection[];
}

/** The rows under a heading or several: one for each period of the table, null where the section lacks it. */
export interface PeriodSection {
  readonly headings: readonly MatrixRow[];
  readonly rows: readonly (MatrixRow | null)[];
}

/**
 * The rows of a table by periods and sections, if a leading column holds nothing but periods:
 *   Alpha                      headings, once or over each block
 *   Q1 2020   81,200   211
 *   Q2 2020   84,900   205
 * Null where the rows are something else.
 */
export function periodRows(
  rows: readonly MatrixRow[],
  leading: number,
): PeriodRows | null {
  const sections = splitSections(rows);
  const data = sections.flatMap((section) => section.rows);
  const columns = Array.from({ length: leading }, (_, column) => column);
  if (!columns.some((column) => holdsPeriods(data, column))) return null;
  const keyed = sections.map((section) => keyRows(section.rows, columns));
  const first = new Map<string, MatrixRow>();
  for (const [key, row] of keyed.flatMap((section) => [...section])) {
    if (!first.has(key)) first.set(key, row);
  }
  const named = [...first.values()];
  return {
    periods: columns.map((column) =>
      named.map((row) => ({
        ...(row.cells[column] ?? BLANK_CELL),
        isAcross: false,
      })),
    ),
    sections: sections.map(({ headings }, index) => ({
      headings,
      rows: [...first.keys()].map((key) => keyed[index]?.get(key) ?? null),
    })),
  };
}

interface Section {
  readonly headings: MatrixRow[];
  readonly rows: MatrixRow[];
}

/** Cuts before each heading, headings that follow one another together. */
function splitSections(rows: readonly MatrixRow[]): readonly Section[] {
  const sections: Section[] = [{ headings: [], rows: [] }];
  for (const row of rows) {
    const open = sections.at(-1);
    if (valueTexts(row).length > 0) open?.rows.push(row);
    else if (open?.rows.length === 0) open.headings.push(row);
    else sections.push({ headings: [row], rows: [] });
  }
  return sections;
}

/** Every row names its period there, or goes on with the one above; a total of them may follow. */
function holdsPeriods(rows: readonly MatrixRow[], column: number): boolean {
  const labels = rows.map((row) => row.cells[column]?.text ?? "");
  return (
    labels.some(isPeriodLabel) &&
    labels.every((label, index) => {
      const before = labels[index - 1] ?? "";
      return (
        isPeriodLabel(label) ||
        ((label === "" || isSumLabel(label)) && isPeriodLabel(before))
      );
    })
  );
}

/** Rows by the words that name them, counted where they recur. */
function keyRows(
  rows: readonly MatrixRow[],
  columns: readonly number[],
): ReadonlyMap<string, MatrixRow> {
  const counts = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const name = columns
        .map((column) => row.cells[column]?.text ?? "")
        .join("|");
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [`${name}|${count}`, row];
    }),
  );
}
