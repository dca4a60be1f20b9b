import type { CellRef } from "../expression/expression";
import type { ProductionCell } from "../production/production-table";
import { cellKey, distinctCells } from "../expression/expression-cells";
import { type PrintedCells, readPrintedCells } from "../relation/printed-cells";
import { cellAddress, sheetPrefix } from "./cell-address";
import { guardedFormula, type ResultFormula } from "./formula/guarded-formula";
import type { PlanInput, PlanOptions } from "./plan-input";
import {
  firstLineRow,
  layOutRebuilt,
  type RebuiltLayout,
} from "./sheet/rebuilt/rebuilt-layout";
import {
  layOutReported,
  placeOfCell,
  type ReportedLayout,
} from "./sheet/reported/reported-layout";
import { type SourcePlaces, sourcePlaces } from "./cell/source-place";
import type { SheetRole } from "./workbook-plan";

/** What every sheet's planner looks at: the input and where everything will stand. */
export interface PlanContext {
  readonly id: string;
  readonly input: PlanInput;
  readonly options: PlanOptions;
  readonly reported: ReportedLayout;
  readonly rebuilt: RebuiltLayout;
  readonly places: SourcePlaces;
  readonly printed: PrintedCells;
  /** The places in the list of the findings about a figure, by its `cellKey`. */
  readonly findings: ReadonlyMap<number, readonly number[]>;
  /** The figures, by `cellKey`, that some check looks at. */
  readonly checked: ReadonlySet<number>;
  /** The table is yet to be filled in: its figures only stand for their decimals and places. */
  readonly isTemplate: boolean;
}

/** The names that the sheets of a plan have before a workbook asks for others. */
export const sheetNames: Readonly<Record<SheetRole, string>> = {
  reported: "Reported",
  rebuilt: "Rebuilt",
  findings: "Findings",
  claims: "Claims",
  charts: "Charts",
  precision: "Precision",
};

/** Decides where everything stands. */
export function planContext(
  id: string,
  input: PlanInput,
  options: PlanOptions,
): PlanContext {
  return {
    id,
    input,
    options,
    reported: layOutReported(input.tables),
    rebuilt: layOutRebuilt(input.tables, input.relations),
    places: sourcePlaces(options.text ?? null),
    printed: readPrintedCells(input.tables),
    findings: findingsByFigure(input),
    checked: checkedCells(input),
    isTemplate: false,
  };
}

function findingsByFigure({
  findings,
}: PlanInput): ReadonlyMap<number, readonly number[]> {
  const byFigure = new Map<number, number[]>();
  for (const [at, { table, cell }] of findings.entries()) {
    const key = cellKey({ table, ...cell });
    const held = byFigure.get(key) ?? [];
    held.push(at);
    byFigure.set(key, held);
  }
  return byFigure;
}

function checkedCells({ relations }: PlanInput): ReadonlySet<number> {
  const keys = relations.flatMap(({ relation: { subject, expression } }) =>
    [subject, ...distinctCells(expression)].map(cellKey),
  );
  return new Set(keys);
}

/** Address of a printed figure, with its sheet. Example: "Reported!E30" */
export function reportedAddress(context: PlanContext, cell: CellRef): string {
  const { row, column } = placeOfCell(context.reported, cell);
  return `${sheetPrefix(sheetNames.reported)}${cellAddress(row, column)}`;
}

/** The row of Precision that says from which width on a check decides nothing; its column is the first period's. */
export const bluntRow = 2;

/** How far the rebuilt range may reach, as a share of the figure, before a check that ties is undecided. */
export const defaultBluntHalfWidth = 0.25;

/** Address of that share. */
export const bluntAddress = `${sheetPrefix(sheetNames.precision)}$D$${bluntRow + 1}`;

/** Address of a printed figure's half-unit, with its sheet. Example: "Precision!E30" */
export function halfUnitAddress(context: PlanContext, cell: CellRef): string {
  const { row, column } = placeOfCell(context.reported, cell);
  return `${sheetPrefix(sheetNames.precision)}${cellAddress(row, column)}`;
}

/** Address on Rebuilt of the least or greatest value that a printed figure may stand for. Example: "AK30" */
export function endAddress(
  { rebuilt }: PlanContext,
  cell: CellRef,
  end: "low" | "high",
): string {
  const first =
    end === "low" ? rebuilt.printedLowColumn : rebuilt.printedHighColumn;
  const row = firstLineRow(rebuilt, cell);
  return cellAddress(row, first + cell.column);
}

/** The printed figure behind a reference, or null where the table has none. */
export function printedCell(
  context: PlanContext,
  cell: CellRef,
): ProductionCell | null {
  return (
    context.input.tables[cell.table]?.rows[cell.row]?.cells[cell.column] ?? null
  );
}

/** A formula as it stands in a read table, or in one that is yet to be filled in. */
export function shownFormula(
  context: PlanContext,
  formula: ResultFormula,
  cells: readonly string[],
): ResultFormula {
  return context.isTemplate ? guardedFormula(formula, cells) : formula;
}
