import type { CellRef } from "../../../expression/expression";
import type { ProductionCell } from "../../../production/production-table";
import { rangeAddress, sheetPrefix } from "../../cell-address";
import {
  blankCell,
  formulaCell,
  numberCell,
  textCell,
} from "../../cell/cell-plan";
import { printedFormat } from "../../cell/number-format";
import { type PlanContext, sheetNames } from "../../plan-context";
import { safeText } from "../../text-content";
import type { CellPlan } from "../../workbook-plan";
import { findingPlace, findingsOf } from "../findings/finding-place";
import { linesOfRow } from "../rebuilt/rebuilt-layout";
import { firstPeriodColumn, type TablePlace } from "./reported-layout";

/** Where a figure belongs: row and column of its table, and row of the sheet. */
export interface FigurePlace {
  readonly row: number;
  readonly column: number;
  readonly at: number;
}

/** A figure as printed, with its note, and the count of its checks that differ. */
export function figureCells(
  context: PlanContext,
  place: TablePlace,
  cell: ProductionCell,
  { row, column, at }: FigurePlace,
): readonly CellPlan[] {
  const where = { row: at, column: firstPeriodColumn + column };
  if (cell.value === null) {
    return cell.text === "" ? [] : [textCell(where, cell.text, "reportedText")];
  }
  const note = noteOf(context, { table: place.table, row, column }, cell);
  const figure: CellPlan = context.isTemplate
    ? { ...blankCell(where, "entry"), format: printedFormat(cell) }
    : numberCell(where, cell.value, printedFormat(cell), "reported");
  return [
    note === null ? figure : { ...figure, note },
    ...markCells(context, { table: place.table, row, column }, at),
  ];
}

/** More than these would make the note longer than a screen. */
const MOST_MESSAGES = 4;

/** A note only where there is something to say: the finding, and the line of the source that the figure stands in. */
function noteOf(
  context: PlanContext,
  ref: CellRef,
  cell: ProductionCell,
): string | null {
  const found = findingsOf(context, ref);
  if (found.length === 0) return null;
  const line = context.places.lineOf(cell.span);
  const place = context.places.placeOf(cell.span);
  const source =
    place === null
      ? []
      : [line === null ? `Source: ${place}` : `Source, ${place}: ${line}`];
  const messages = found.slice(0, MOST_MESSAGES).map(({ message }) => message);
  return safeText([...messages, ...source].join("\n\n"));
}

/** How many checks of a figure differ: a native count over the verdicts of its lines on Rebuilt. */
function markCells(
  context: PlanContext,
  ref: CellRef,
  at: number,
): readonly CellPlan[] {
  const lines = linesOfRow(context.rebuilt, ref.table, ref.row);
  const checked = lines.flatMap((line) => line.relations[ref.column] ?? []);
  const [first] = lines;
  const lastLine = lines[lines.length - 1];
  if (checked.length === 0 || !first || !lastLine) return [];
  const column = context.rebuilt.verdictColumn + ref.column;
  const range = rangeAddress({
    top: first.row,
    left: column,
    bottom: lastLine.row,
    right: column,
  });
  const verdicts = `${sheetPrefix(sheetNames.rebuilt)}${range}`;
  const count = `COUNTIF(${verdicts},"differs")`;
  const result = checked.filter(({ outcome }) => outcome === "fails").length;
  const link = findingPlace(context, ref);
  const mark = formulaCell(
    { row: at, column: context.reported.markColumn + ref.column },
    context.isTemplate
      ? {
          text: `IF(COUNTIF(${verdicts},"no figure")=${checked.length},"",${count})`,
          result: "",
        }
      : { text: count, result },
    '"▲ "0;;"✓"',
    "mark",
  );
  return [link === null ? mark : { ...mark, link }];
}
