import type { ProductionRow } from "../../../production/production-table";
import { bandGaps, textCell } from "../../cell/cell-plan";
import { labelStyle } from "../../cell/heading-style";
import { periodReading } from "../../cell/period-reading";
import { printFit } from "../../cell/print-fit";
import { columnHeading } from "../../figure-names";
import { type PlanContext, sheetNames } from "../../plan-context";
import type { CellPlan, SheetPlan } from "../../workbook-plan";
import { bareSheet, frozenHead } from "../bare-sheet";
import { tableNames } from "../table-names";
import { markRules } from "./mark-rules";
import { figureCells } from "./reported-figure";
import {
  firstPeriodColumn,
  headingPath,
  keyColumn,
  labelColumn,
  type TablePlace,
  unitColumn,
} from "./reported-layout";
import { legendRows, reportedLegend } from "./reported-legend";
import { reportedTop } from "./reported-top";
import { reportedWidths } from "./reported-widths";

/** The table as printed: order, headings, labels, decimals; units and periods in cells of their own; a source per row. */
export function planReported(context: PlanContext): SheetPlan {
  const { reported } = context;
  const last = reported.legendRow + legendRows - 1;
  return {
    ...bareSheet,
    role: "reported",
    name: sheetNames.reported,
    cells: [
      ...reportedTop(context, reportedWidths(context)),
      ...reported.tables.flatMap((place) => tableCells(context, place)),
      ...reportedLegend(context),
    ],
    widths: reportedWidths(context),
    hiddenRows: reported.tables.map((place) => place.keyRow),
    freeze: frozenHead(
      reported.tables.map(({ keyRow }) => keyRow + 1),
      firstPeriodColumn,
    ),
    rules: reported.tables.flatMap((place) => markRules(context, place)),
    names: reported.tables.flatMap((place) => figuresName(context, place)),
    print: {
      ...printFit(
        {
          top: 0,
          left: labelColumn,
          bottom: last,
          right: reported.sourceColumn,
        },
        reportedWidths(context),
      ),
      titleRows: null,
    },
  };
}

function tableCells(
  context: PlanContext,
  place: TablePlace,
): readonly CellPlan[] {
  const table = context.input.tables[place.table];
  if (!table) return [];
  return [
    ...tableNames(table, place),
    ...banded(context, place, headerCells(context, place)),
    ...table.rows.flatMap((row, index) => rowCells(context, place, row, index)),
    ...table.notes.map((note, index) =>
      textCell(
        { row: place.firstNoteRow + index, column: labelColumn },
        note,
        "small",
      ),
    ),
  ];
}

/** Header and readings as two bands across the sheet. */
function banded(
  { reported }: PlanContext,
  { headerRow, periodRow }: TablePlace,
  cells: readonly CellPlan[],
): readonly CellPlan[] {
  const across = { left: labelColumn, right: reported.sourceColumn };
  return [
    ...cells,
    ...bandGaps(cells, { ...across, row: headerRow }, "header"),
    ...bandGaps(cells, { ...across, row: periodRow }, "period"),
  ];
}

function headerCells(
  context: PlanContext,
  place: TablePlace,
): readonly CellPlan[] {
  const { markColumn, sourceColumn } = context.reported;
  const periods = context.input.tables[place.table]?.periods ?? [];
  const header = place.headerRow;
  const typed = place.periodRow;
  return [
    textCell({ row: header, column: labelColumn }, "As printed", "headerLeft"),
    textCell({ row: header, column: unitColumn }, "Unit", "headerLeft"),
    textCell({ row: typed, column: labelColumn }, "Read as", "periodLeft"),
    textCell(
      { row: place.keyRow, column: keyColumn },
      `columns ${place.table}`,
      "key",
    ),
    ...periods.flatMap((period, index) => {
      const column = firstPeriodColumn + index;
      const mark = markColumn + index;
      return [
        textCell({ row: header, column }, period.label, "header"),
        textCell({ row: typed, column }, periodReading(period), "period"),
        textCell({ row: place.keyRow, column }, `column ${index}`, "key"),
        textCell(
          { row: header, column: mark },
          columnHeading(period),
          "header",
        ),
      ];
    }),
    textCell(
      { row: place.titleRow, column: markColumn },
      "Checks that differ",
      "heading0",
    ),
    textCell({ row: header, column: sourceColumn }, "Source", "headerLeft"),
  ];
}

function rowCells(
  context: PlanContext,
  place: TablePlace,
  row: ProductionRow,
  index: number,
): readonly CellPlan[] {
  const at = place.rows[index] ?? 0;
  const depth = headingPath(row).length;
  const spans = row.cells.flatMap((cell) => (cell?.span ? [cell.span] : []));
  const source = context.places.placeOf(spans[0] ?? null) ?? "";
  const marks = row.footnotes.map((mark) => ` [${mark}]`).join("");
  return [
    textCell(
      { row: at, column: keyColumn },
      `row ${place.table}/${index}`,
      "key",
    ),
    textCell(
      { row: at, column: labelColumn },
      `${row.label}${marks}`,
      labelStyle(depth),
    ),
    textCell({ row: at, column: unitColumn }, row.unit ?? "", "unit"),
    ...row.cells.flatMap((cell, column) =>
      cell ? figureCells(context, place, cell, { row: index, column, at }) : [],
    ),
    textCell(
      { row: at, column: context.reported.sourceColumn },
      source,
      "small",
    ),
  ];
}

/** "Figures": the printed figures of a table, for a reader's own formulas. */
function figuresName(
  context: PlanContext,
  place: TablePlace,
): SheetPlan["names"] {
  const periods = context.input.tables[place.table]?.periods.length ?? 0;
  const top = place.keyRow + 1;
  if (periods === 0 || place.firstNoteRow <= top) return [];
  return [
    {
      name: place.table === 0 ? "Figures" : `Figures_${place.table + 1}`,
      range: {
        top,
        left: firstPeriodColumn,
        bottom: place.firstNoteRow - 1,
        right: firstPeriodColumn + periods - 1,
      },
    },
  ];
}
