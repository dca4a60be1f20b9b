import { excelBound } from "../../expression/excel-bounds";
import { excelFormula } from "../../expression/excel-formula";
import { distinctCells } from "../../expression/expression-cells";
import type { CellRef } from "../../expression/expression";
import type { CheckedRelation, Relation } from "../../relation/relation";
import { cellAddress } from "../cell-address";
import { blankCell, formulaCell, textCell } from "../cell/cell-plan";
import { functionFormula } from "../cell/function-formula";
import { headingStyle, labelStyle } from "../cell/heading-style";
import {
  differenceFormat,
  printedFormat,
  rebuiltFormat,
} from "../cell/number-format";
import {
  bluntAddress,
  endAddress,
  type PlanContext,
  printedCell,
  reportedAddress,
  sheetNames,
  shownFormula,
} from "../plan-context";
import { uncheckableCells } from "./plan-uncheckable";
import {
  firstRebuiltColumn,
  type RebuiltLine,
  type RebuiltTable,
  rebuiltUnitColumn,
  routeColumn,
} from "./rebuilt-layout";
import { headingPath, keyColumn, labelColumn } from "./reported-layout";
import { textWidth } from "../cell/column-width";
import { verdictFormula, verdictWord } from "../cell/verdict-formula";
import { printFit } from "../cell/print-fit";
import { tableTitle } from "./table-title";
import type { CellPlan, RulePlan, SheetPlan } from "../workbook-plan";

/**
 * The same table rebuilt: one line per row and independent route, plain formulas on Reported, the rest taken over.
 * Beside it the difference, the verdict, and the least and greatest value that the printed inputs allow.
 */
export function planRebuilt(context: PlanContext): SheetPlan {
  const { rebuilt } = context;
  const [only] = rebuilt.tables;
  const uncheckable = uncheckableCells(context);
  const last = uncheckable.reduce(
    (held, { row }) => Math.max(held, row),
    rebuilt.end,
  );
  return {
    role: "rebuilt",
    name: sheetNames.rebuilt,
    cells: [
      ...topCells(context),
      ...rebuilt.tables.flatMap((place) => tableCells(context, place)),
      ...uncheckable,
    ],
    widths: widths(context),
    hiddenRows: [],
    heights: [],
    freeze: {
      rows: only && rebuilt.tables.length === 1 ? only.firstRow : 0,
      columns: firstRebuiltColumn,
    },
    rules: rebuilt.tables.flatMap((place) => rules(context, place)),
    tables: [],
    charts: [],
    choices: [],
    names: [],
    print: {
      ...printFit(
        {
          top: 0,
          left: labelColumn,
          bottom: last,
          right: rebuilt.verdictColumn + rebuilt.width - 1,
        },
        widths(context),
      ),
      titleRows: null,
    },
  };
}

function topCells(context: PlanContext): readonly CellPlan[] {
  return [
    textCell(
      { row: 0, column: keyColumn },
      `assay:${context.id}:rebuilt`,
      "key",
    ),
    textCell(
      { row: 0, column: labelColumn },
      "Rebuilt from the printed figures",
      "title",
    ),
    textCell(
      { row: 1, column: labelColumn },
      "Every figure that others determine, by formula on Reported; one line for each independent way.",
      "subtitle",
    ),
  ];
}

function tableCells(
  context: PlanContext,
  place: RebuiltTable,
): readonly CellPlan[] {
  const table = context.input.tables[place.table];
  if (!table) return [];
  const title = tableTitle(table, place.table);
  return [
    textCell({ row: place.titleRow, column: labelColumn }, title, "section"),
    ...headerCells(context, place),
    ...place.headings.map(({ row, depth, text }) =>
      textCell({ row, column: labelColumn }, text, headingStyle(depth)),
    ),
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
    [rebuilt.lowColumn, "Least the printed inputs allow"],
    [rebuilt.highColumn, "Greatest the printed inputs allow"],
  ];
}

function headerCells(
  context: PlanContext,
  place: RebuiltTable,
): readonly CellPlan[] {
  const periods = context.input.tables[place.table]?.periods ?? [];
  const row = place.headerRow;
  return [
    textCell({ row, column: labelColumn }, "Figure", "headerLeft"),
    textCell({ row, column: routeColumn }, "Rebuilt how", "headerLeft"),
    textCell({ row, column: rebuiltUnitColumn }, "Unit", "headerLeft"),
    ...blocks(context).flatMap(([column, title]) => [
      textCell({ row: row - 1, column }, title, "heading0"),
      ...periods.map((period, index) =>
        textCell({ row, column: column + index }, period.label, "header"),
      ),
    ]),
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
    textCell(
      { row: at, column: keyColumn },
      `${place.table}/${line.tableRow}`,
      "key",
    ),
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

/** Rebuilt, difference, verdict, least and greatest of one relation, each a formula. */
function checkCells(
  context: PlanContext,
  line: RebuiltLine,
  checked: CheckedRelation,
): readonly CellPlan[] {
  const { expression, subject } = checked.relation;
  const { rebuilt } = context;
  const { column } = subject;
  const decimals = printedCell(context, subject)?.decimals ?? 0;
  const unit =
    context.input.tables[subject.table]?.rows[subject.row]?.unit ?? null;
  const format = rebuiltFormat(decimals, checked.rebuilt, unit);
  const addressOf = (cell: typeof subject) => reportedAddress(context, cell);
  const endOf = (cell: typeof subject, end: "low" | "high") =>
    endAddress(context, cell, end);
  const at = (first: number) => ({ row: line.row, column: first + column });
  const local = (first: number) => cellAddress(line.row, first + column);
  const difference = checked.printed - checked.rebuilt;
  const inputs = distinctCells(expression).map(addressOf);
  const shown = (text: string, result: number, cells: readonly string[]) =>
    shownFormula(context, { text, result }, cells);
  const called = calledFormula(context, checked.relation);
  const verdict = verdictFormula(checked.relation, {
    printed: addressOf(subject),
    printedLow: endOf(subject, "low"),
    printedHigh: endOf(subject, "high"),
    rebuilt: called === null ? local(firstRebuiltColumn) : null,
    blunt: bluntAddress,
    inputs,
    low: local(rebuilt.lowColumn),
    high: local(rebuilt.highColumn),
    decimals,
  });
  const bounds = checked.rebuiltInterval;
  return [
    formulaCell(
      at(firstRebuiltColumn),
      shown(
        called ?? excelFormula(expression, addressOf),
        checked.rebuilt,
        inputs,
      ),
      format,
      "formula",
    ),
    formulaCell(
      at(rebuilt.differenceColumn),
      shown(`${addressOf(subject)}-${local(firstRebuiltColumn)}`, difference, [
        addressOf(subject),
        local(firstRebuiltColumn),
      ]),
      differenceFormat(decimals, checked.printed),
      "formula",
    ),
    formulaCell(
      at(rebuilt.verdictColumn),
      {
        text: verdict,
        result: context.isTemplate ? "no figure" : verdictWord(checked.outcome),
      },
      "General",
      "verdict",
    ),
    formulaCell(
      at(rebuilt.lowColumn),
      shown(excelBound(expression, "low", endOf), bounds.low, inputs),
      format,
      "formula",
    ),
    formulaCell(
      at(rebuilt.highColumn),
      shown(excelBound(expression, "high", endOf), bounds.high, inputs),
      format,
      "formula",
    ),
  ];
}

/** The rebuilding formula with a worksheet function, where they are asked for and one fits; else null. */
function calledFormula(
  context: PlanContext,
  { subject, expression }: Relation,
): string | null {
  if (context.options.formulas !== "functions") return null;
  const rowOf = ({ table, row }: CellRef) =>
    context.input.tables[table]?.rows[row];
  return functionFormula(subject, expression, {
    addressOf: (cell) => reportedAddress(context, cell),
    metricOf: (cell) => rowOf(cell)?.metric ?? "",
    unitOf: (cell) => rowOf(cell)?.unit ?? null,
  });
}

/** The verdict's colour on the verdict itself, on the difference and on the rebuilt figure. */
function rules(context: PlanContext, place: RebuiltTable): readonly RulePlan[] {
  const { verdictColumn, differenceColumn, width } = context.rebuilt;
  const top = place.firstRow;
  const verdict = cellAddress(top, verdictColumn);
  const over = (left: number) => ({
    top,
    left,
    bottom: Math.max(top, place.end - 1),
    right: left + width - 1,
  });
  return [
    ...[firstRebuiltColumn, differenceColumn, verdictColumn].map(
      (left): RulePlan => ({
        range: over(left),
        formula: `${verdict}="differs"`,
        style: "mark",
      }),
    ),
    { range: over(verdictColumn), formula: `${verdict}="ties"`, style: "ties" },
    {
      range: over(verdictColumn),
      formula: `OR(${verdict}="undecided",${verdict}="no figure")`,
      style: "muted",
    },
  ];
}

function widths(context: PlanContext): readonly number[] {
  const { tables } = context.input;
  const { rebuilt } = context;
  const labels = tables.flatMap((table) =>
    table.rows.map((row) => row.label.length + 2 * headingPath(row).length),
  );
  const routes = rebuilt.tables.flatMap(({ lines }) =>
    lines.map((line) => line.route ?? ""),
  );
  const figures = tables.flatMap((table) =>
    table.rows.flatMap((row) => row.cells.map((cell) => `${cell?.text ?? ""}`)),
  );
  const heads = tables.flatMap((table) =>
    table.periods.flatMap((period) => period.label.split(/[\s-]+/)),
  );
  const figure = textWidth([...figures, ...heads], 9, 18);
  const block = (width: number) => [
    ...Array.from({ length: rebuilt.width }, () => width),
    1.5,
  ];
  return [
    0,
    Math.min(46, Math.max(24, ...labels) + 2),
    textWidth(routes, 14, 30),
    7,
    ...block(figure),
    ...block(figure),
    ...block(10),
    ...block(figure),
    ...block(figure),
  ];
}
