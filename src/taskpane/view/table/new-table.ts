import type { TemplateSpec } from "../../../core/plan/template/template-table";
import { findMetal } from "../../../core/unit/metal";

/** Which columns a new table has. */
export type NewColumns = "year-and-quarters" | "year-and-months" | "quarters";

/** A new table as its form holds it; the year as typed. */
export interface NewTable {
  readonly mine: string;
  readonly metals: readonly string[];
  readonly concentrates: readonly string[];
  readonly year: string;
  readonly columns: NewColumns;
}

export const newColumns: readonly NewColumns[] = [
  "year-and-quarters",
  "year-and-months",
  "quarters",
];

/** The metals that a new table can hold. */
export const newMetals: readonly string[] = [
  "silver",
  "gold",
  "lead",
  "zinc",
  "copper",
  "nickel",
  "antimony",
];

/** The shape of the Bellekeno release, for a year. */
export function usualTable(year: number): NewTable {
  return {
    mine: "",
    metals: ["silver", "lead", "zinc"],
    concentrates: ["lead", "zinc"],
    year: String(year),
    columns: "year-and-quarters",
  };
}

/** Whether a metal leaves in a concentrate of its own; precious metals go into all of them. */
export function hasConcentrate(metal: string): boolean {
  return findMetal(metal)?.basis === "pound";
}

/** The table with a metal in or out; a base metal brings and takes its concentrate. */
export function chooseMetal(
  table: NewTable,
  metal: string,
  isChosen: boolean,
): NewTable {
  const withMetal = (names: readonly string[]) =>
    newMetals.filter((name) =>
      name === metal ? isChosen : names.includes(name),
    );
  return {
    ...table,
    metals: withMetal(table.metals),
    concentrates: hasConcentrate(metal)
      ? withMetal(table.concentrates)
      : table.concentrates,
  };
}

/** The table with a concentrate of one of its metals in or out. */
export function chooseConcentrate(
  table: NewTable,
  metal: string,
  isChosen: boolean,
): NewTable {
  const concentrates = table.metals.filter((name) =>
    name === metal ? isChosen : table.concentrates.includes(name),
  );
  return { ...table, concentrates };
}

/** A year as a table can be headed with, or null. */
export function newYear({ year }: NewTable): number | null {
  const typed = Number(year);
  return Number.isInteger(typed) && typed >= 1900 && typed <= 2100
    ? typed
    : null;
}

/** The table as core plans it; null where its year or its metals are yet to be chosen. */
export function templateSpec(
  table: NewTable,
  unnamed: string,
): TemplateSpec | null {
  const year = newYear(table);
  if (year === null || table.metals.length === 0) return null;
  return {
    mine: table.mine.trim() === "" ? unnamed : table.mine.trim(),
    metals: table.metals,
    concentrates: table.concentrates,
    periods: columnHeadings(table.columns, year),
  };
}

/** The newest first, the year before its parts, as releases print them. */
function columnHeadings(columns: NewColumns, year: number): readonly string[] {
  const quarters = [4, 3, 2, 1].map((index) => `Q${index} ${year}`);
  switch (columns) {
    case "year-and-quarters":
      return [`Total ${year}`, ...quarters];
    case "year-and-months":
      return [
        `Total ${year}`,
        ...Array.from(
          { length: 12 },
          (_, at) => `${monthName(11 - at)} ${year}`,
        ),
      ];
    case "quarters":
      return quarters;
  }
}

/** In English, as the sheets are. */
function monthName(month: number): string {
  const first = new Date(Date.UTC(2000, month));
  return first.toLocaleDateString("en", { month: "short", timeZone: "UTC" });
}
