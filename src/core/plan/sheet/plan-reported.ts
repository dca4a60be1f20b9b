import type {
  ProductionCell,
  ProductionRow,
} from "../../production/production-table";
import { cellAddress, rangeAddress, sheetPrefix } from "../cell-address";
import {
  blankCell,
  formulaCell,
  numberCell,
  textCell,
} from "../cell/cell-plan";
import { headingStyle, labelStyle } from "../cell/heading-style";
import { printedFormat } from "../cell/number-format";
import { periodReading } from "../cell/period-reading";
import { figureName, type PlanContext, sheetNames } from "../plan-context";
import { linesOfRow } from "./rebuilt-layout";
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
import { printFit } from "../cell/print-fit";
import { tableTitle } from "./table-title";
import type { CellPlan, RulePlan, SheetPlan } from "../workbook-plan";
import { textWidth } from "../cell/column-width";

/** The table as printed: order, headings, labels, decimals; units and periods in cells of their own; a source per row. */
export function planReported(context: PlanContext): SheetPlan {
  const { reported } = context;
  const last = reported.legendRow + legendRows - 1;
  return {
    role: "reported",
    name: sheetNames.reported,
    cells: [
      ...reportedTop(context, widths(context)),
      ...reported.tables.flatMap((place) => tableCells(context, place)),
      ...reportedLegend(context),
    ],
    widths: widths(context),
    hiddenRows: reported.tables.map((place) => place.keyRow),
    heights: [],
    freeze: freezeOf(reported.tables),
    rules: reported.tables.flatMap((place) => markRules(context, place)),
    tables: [],
    charts: [],
    choices: [],
    names: reported.tables.flatMap((place) => figuresName(context, place)),
    print: {
      ...printFit(
        {
          top: 0,
          left: labelColumn,
          bottom: last,
          right: reported.sourceColumn,
        },
        widths(context),
      ),
      titleRows: null,
    },
  };
}

/** A long table keeps its periods in sight; of several tables only the columns stay. */
function freezeOf(tables: readonly TablePlace[]): SheetPlan["freeze"] {
  const [only] = tables;
  const rows = only && tables.length === 1 ? only.keyRow + 1 : 0;
  return { rows, columns: firstPeriodColumn };
}

function tableCells(
  context: PlanContext,
  place: TablePlace,
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
    blankCell({ row: typed, column: unitColumn }, "periodLeft"),
    textCell(
      { row: place.keyRow, column: keyColumn },
      `${place.table}/columns`,
      "key",
    ),
    ...periods.flatMap((period, index) => {
      const column = firstPeriodColumn + index;
      const mark = markColumn + index;
      return [
        textCell({ row: header, column }, period.label, "header"),
        textCell({ row: typed, column }, periodReading(period), "period"),
        textCell({ row: place.keyRow, column }, `${index}`, "key"),
        textCell({ row: header, column: mark }, period.label, "header"),
        blankCell({ row: typed, column: mark }, "period"),
      ];
    }),
    textCell(
      { row: place.titleRow, column: markColumn },
      "Checks that differ",
      "heading0",
    ),
    textCell({ row: header, column: sourceColumn }, "Source", "headerLeft"),
    blankCell({ row: typed, column: sourceColumn }, "periodLeft"),
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
    textCell({ row: at, column: keyColumn }, `${place.table}/${index}`, "key"),
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

interface FigurePlace {
  readonly row: number;
  readonly column: number;
  readonly at: number;
}

function figureCells(
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

/** A note only where there is something to say: the finding, and the line of the source that the figure stands in. */
function noteOf(
  context: PlanContext,
  ref: {
    readonly table: number;
    readonly row: number;
    readonly column: number;
  },
  cell: ProductionCell,
): string | null {
  const found = context.input.findings.filter(
    (finding) =>
      finding.table === ref.table &&
      finding.cell.row === ref.row &&
      finding.cell.column === ref.column,
  );
  if (found.length === 0) return null;
  const line = context.places.lineOf(cell.span);
  const place = context.places.placeOf(cell.span);
  const source =
    place === null
      ? []
      : [line === null ? `Source: ${place}` : `Source, ${place}: ${line}`];
  return [
    `${figureName(context, ref)}: printed ${cell.text}`,
    ...found.slice(0, 4).map((finding) => finding.message),
    ...source,
  ].join("\n\n");
}

/** How many checks of a figure differ: a native count over the verdicts of its lines on Rebuilt. */
function markCells(
  context: PlanContext,
  ref: {
    readonly table: number;
    readonly row: number;
    readonly column: number;
  },
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
  return [
    formulaCell(
      { row: at, column: context.reported.markColumn + ref.column },
      context.isTemplate
        ? {
            text: `IF(COUNTIF(${verdicts},"no figure")=${checked.length},"",${count})`,
            result: "",
          }
        : { text: count, result },
      '"▲ "0;;"✓"',
      "mark",
    ),
  ];
}

/** The mark's colour on the figure and on the count beside it. */
function markRules(
  context: PlanContext,
  place: TablePlace,
): readonly RulePlan[] {
  const top = place.keyRow + 1;
  const { markColumn, width } = context.reported;
  const mark = cellAddress(top, markColumn);
  const bottom = Math.max(top, place.firstNoteRow - 1);
  const formula = `AND(ISNUMBER(${mark}),${mark}>0)`;
  const over = (left: number) => ({
    top,
    left,
    bottom,
    right: left + width - 1,
  });
  return [firstPeriodColumn, markColumn].map((left) => ({
    range: over(left),
    formula,
    style: "mark",
  }));
}

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

function widths(context: PlanContext): readonly number[] {
  const { tables } = context.input;
  const labels = tables.flatMap((table) =>
    table.rows.map((row) => row.label.length + 2 * headingPath(row).length),
  );
  const figures = tables.flatMap((table) =>
    table.rows.flatMap((row) => row.cells.map((cell) => cell?.text ?? "")),
  );
  const heads = tables.flatMap((table) =>
    table.periods.flatMap((period) => [
      longestWord(period.label),
      periodReading(period),
    ]),
  );
  const figure = textWidth([...figures, ...heads], 9, 18);
  const { width } = context.reported;
  return [
    0,
    Math.min(46, Math.max(26, ...labels) + 2),
    7,
    ...Array.from({ length: width }, () => figure),
    1.5,
    ...Array.from({ length: width }, () => figure),
    1.5,
    14,
  ];
}

function longestWord(text: string): string {
  return text
    .split(/[\s-]+/)
    .reduce((held, word) => (word.length > held.length ? word : held), "");
}
