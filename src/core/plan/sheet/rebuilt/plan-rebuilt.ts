import {
  bandGaps,
  blankCell,
  formulaCell,
  textCell,
} from "../../cell/cell-plan";
import { labelStyle } from "../../cell/heading-style";
import { printedFormat } from "../../cell/number-format";
import { printFit } from "../../cell/print-fit";
import {
  type PlanContext,
  printedCell,
  reportedAddress,
  sheetNames,
  shownFormula,
} from "../../plan-context";
import type { CellPlan, SheetPlan } from "../../workbook-plan";
import { headingPath, labelColumn } from "../reported/reported-layout";
import { bareSheet, frozenHead } from "../bare-sheet";
import { periodHeaders } from "../period-headers";
import { sheetTop } from "../sheet-top";
import { tableNames } from "../table-names";
import { printedEnds } from "./printed-ends";
import { checkCells } from "./rebuilt-check";
import {
  firstRebuiltColumn,
  type RebuiltLine,
  type RebuiltTable,
  rebuiltUnitColumn,
  routeColumn,
} from "./rebuilt-layout";
import { rebuiltRules } from "./rebuilt-rules";
import { rebuiltWidths } from "./rebuilt-widths";
import { uncheckableCells } from "./uncheckable-cells";

/**
 * The same table rebuilt: one line per row and independent route, plain formulas on Reported, the rest taken over.
 * Beside it the difference, the verdict, and the ends that the verdict weighs: of the rebuilt and of the printed figure.
 */
export function planRebuilt(context: PlanContext): SheetPlan {
  const { rebuilt } = context;
  const uncheckable = uncheckableCells(context);
  const last = uncheckable.reduce(
    (held, { row }) => Math.max(held, row),
    rebuilt.end,
  );
  return {
    ...bareSheet,
    role: "rebuilt",
    name: sheetNames.rebuilt,
    cells: [
      ...sheetTop(
        context,
        "rebuilt",
        "Rebuilt from the printed figures",
        "Every figure that others determine, by formula on Reported; one line for each independent way.",
      ),
      ...rebuilt.tables.flatMap((place) => tableCells(context, place)),
      ...uncheckable,
    ],
    widths: rebuiltWidths(context),
    freeze: frozenHead(
      rebuilt.tables.map(({ firstRow }) => firstRow),
      firstRebuiltColumn,
    ),
    rules: rebuilt.tables.flatMap((place) => rebuiltRules(context, place)),
    print: {
      ...printFit(
        {
          top: 0,
          left: labelColumn,
          bottom: last,
          right: rebuilt.verdictColumn + rebuilt.width - 1,
        },
        rebuiltWidths(context),
      ),
      titleRows: null,
    },
  };
}

function tableCells(
  context: PlanContext,
  place: RebuiltTable,
): readonly CellPlan[] {
  const table = context.input.tables[place.table];
  if (!table) return [];
  return [
    ...tableNames(table, place),
    ...headerCells(context, place),
    ...place.lines.flatMap((line) => lineCells(context, place, line)),
  ];
}

function blocks({
  rebuilt,
}: PlanContext): readonly (readonly [column: number, title: string])[] {
  return [
    [firstRebuiltColumn, "Rebuilt"],
    [rebuilt.differenceColumn, "Printed less rebuilt"],
    [rebuilt.verdictColumn, "Verdict"],
    [rebuilt.lowColumn, "Rebuilt, at least"],
    [rebuilt.highColumn, "Rebuilt, at most"],
    [rebuilt.printedLowColumn, "Printed, at least"],
    [rebuilt.printedHighColumn, "Printed, at most"],
  ];
}

function headerCells(
  context: PlanContext,
  place: RebuiltTable,
): readonly CellPlan[] {
  const periods = context.input.tables[place.table]?.periods ?? [];
  const row = place.headerRow;
  const cells = [
    textCell({ row, column: labelColumn }, "Figure", "headerLeft"),
    textCell({ row, column: routeColumn }, "Rebuilt how", "headerLeft"),
    textCell({ row, column: rebuiltUnitColumn }, "Unit", "headerLeft"),
    ...blocks(context).flatMap(([column, title]) => [
      textCell({ row: row - 1, column }, title, "heading0"),
      ...periodHeaders(periods, { row, column }),
    ]),
  ];
  const { printedHighColumn, width } = context.rebuilt;
  const right = printedHighColumn + width - 1;
  return [
    ...cells,
    ...bandGaps(cells, { row, left: labelColumn, right }, "header"),
  ];
}

function lineCells(
  context: PlanContext,
  place: RebuiltTable,
  line: RebuiltLine,
): readonly CellPlan[] {
  const row = context.input.tables[place.table]?.rows[line.tableRow];
  if (!row) return [];
  const at = line.row;
  const style = labelStyle(headingPath(row).length);
  return [
    line.isFirst
      ? textCell({ row: at, column: labelColumn }, row.label, style)
      : blankCell({ row: at, column: labelColumn }, style),
    textCell(
      { row: at, column: routeColumn },
      line.route ?? "as printed",
      line.route === null ? "unit" : "label0",
    ),
    textCell({ row: at, column: rebuiltUnitColumn }, row.unit ?? "", "unit"),
    ...row.cells.flatMap((_, column) => {
      const checked = line.relations[column];
      if (checked) return checkCells(context, line, checked);
      return line.isFirst ? takenOver(context, place.table, line, column) : [];
    }),
    ...printedEnds(context, place.table, line),
  ];
}

/** A figure that this line does not rebuild: the printed one, by a link, so that the table keeps its shape. */
function takenOver(
  context: PlanContext,
  table: number,
  line: RebuiltLine,
  column: number,
): readonly CellPlan[] {
  const ref = { table, row: line.tableRow, column };
  const cell = printedCell(context, ref);
  if (cell === null || cell.text === "") return [];
  const text = reportedAddress(context, ref);
  return [
    formulaCell(
      { row: line.row, column: firstRebuiltColumn + column },
      shownFormula(context, { text, result: cell.value ?? cell.text }, [text]),
      cell.value === null ? "General" : printedFormat(cell),
      "linked",
    ),
  ];
}
