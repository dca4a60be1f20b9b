import { writeXlsx } from "hucre/xlsx";
import {
  absoluteAddress,
  cellAddress,
  rangeAddress,
  sheetPrefix,
} from "../../core/plan/cell-address";
import {
  baseFont,
  type CellStyle,
  cellStyles,
  ruleStyles,
  tabColors,
} from "../../core/plan/cell-styles";
import type {
  CellPlan,
  ChartPlan,
  SheetPlan,
  WorkbookPlan,
} from "../../core/plan/workbook-plan";

type FileOptions = Parameters<typeof writeXlsx>[0];
type FileSheet = FileOptions["sheets"][number];
type FileCells = NonNullable<FileSheet["cells"]>;
type FileCell = FileCells extends Map<string, infer Cell> ? Cell : never;
type FileStyle = NonNullable<FileCell["style"]>;
type FileChart = NonNullable<FileSheet["charts"]>[number];

/** A file says when it was made; one plan gives one file, so this says when files like it were made possible. */
const writtenAt = new Date("2000-01-01T00:00:00Z");

/** The plan in the words of the one library that writes packages; nothing else of the project knows it. */
export function hucreFile(plan: WorkbookPlan): Promise<Uint8Array> {
  return writeXlsx({
    sheets: plan.sheets.map((sheet) => fileSheet(sheet, plan)),
    namedRanges: plan.sheets.flatMap((sheet) =>
      sheet.names.map(({ name, range }) => ({
        name,
        range: `${sheetPrefix(sheet.name)}${absoluteAddress(range)}`,
        scope: sheet.name,
      })),
    ),
    defaultFont: {
      name: baseFont.name,
      size: baseFont.size,
      color: { rgb: baseFont.color },
    },
    properties: {
      title: plan.properties.title,
      subject: `Source: ${plan.properties.source}`,
      creator: plan.properties.application,
      created: writtenAt,
      modified: writtenAt,
      custom: {
        Source: plan.properties.source,
        Application: plan.properties.application,
        Import: plan.id,
      },
    },
  });
}

function fileSheet(sheet: SheetPlan, plan: WorkbookPlan): FileSheet {
  const { freeze } = sheet;
  return {
    name: sheet.name,
    cells: fileCells(sheet, plan),
    columns: sheet.widths.map((width) =>
      width === 0 ? { width: 8, hidden: true } : { width },
    ),
    rowDefs: fileRows(sheet),
    ...(freeze.rows + freeze.columns > 0 ? { freezePane: { ...freeze } } : {}),
    conditionalRules: sheet.rules.map((rule, index) => ({
      type: "expression",
      priority: index + 1,
      formula: rule.formula,
      range: rangeAddress(rule.range),
      style: ruleStyle(rule.style),
    })),
    tables: sheet.tables.map(({ name, range, columns }) => ({
      name,
      displayName: name,
      range: rangeAddress(range),
      columns: columns.map((column) => ({ name: column })),
      style: "TableStyleLight1",
    })),
    dataValidations: sheet.choices.map(({ range, words }) => ({
      type: "list",
      values: [...words],
      range: rangeAddress(range),
      allowBlank: true,
    })),
    charts: sheet.charts.map((chart) => fileChart(sheet, chart)),
    pageSetup: pageSetup(sheet),
    headerFooter: { oddFooter: "&L&A&RPage &P of &N" },
    view: {
      showGridLines: false,
      tabColor: { rgb: tabColors[sheet.role] },
    },
  };
}

function fileRows(sheet: SheetPlan): NonNullable<FileSheet["rowDefs"]> {
  const rows: NonNullable<FileSheet["rowDefs"]> = new Map();
  for (const { row, points } of sheet.heights)
    rows.set(row, { height: points });
  for (const row of sheet.hiddenRows) rows.set(row, { hidden: true });
  return rows;
}

function fileCells(sheet: SheetPlan, plan: WorkbookPlan): FileCells {
  return new Map(
    sheet.cells.map((cell) => [
      `${cell.row},${cell.column}`,
      fileCell(cell, plan),
    ]),
  );
}

function fileCell(cell: CellPlan, plan: WorkbookPlan): FileCell {
  const { note, link } = cell;
  const target = plan.sheets.find(({ role }) => role === link?.sheet);
  const location =
    link && target
      ? `${sheetPrefix(target.name)}${cellAddress(link.row, link.column)}`
      : null;
  return {
    ...fileContent(cell),
    style: fileStyle(cell),
    ...(note === undefined ? {} : { comment: { author: "Assay", text: note } }),
    ...(location === null ? {} : { hyperlink: { target: "", location } }),
  };
}

function fileContent({ content }: CellPlan): FileCell {
  switch (content.kind) {
    case "blank":
      return { value: null, type: "empty" };
    case "text":
      return { value: content.text, type: "string" };
    case "number":
      return { value: content.value, type: "number" };
    case "formula": {
      const { formula, result } = content;
      const isShown = typeof result === "string" || Number.isFinite(result);
      return {
        value: isShown ? result : null,
        type: "formula",
        formula,
        ...(isShown ? { formulaResult: result } : {}),
      };
    }
  }
}

function fileStyle(cell: CellPlan): FileStyle {
  const style: CellStyle = cellStyles[cell.style];
  const { horizontal, vertical, indent, wrap } = style;
  const line = style.lineBelow;
  return {
    font: {
      name: baseFont.name,
      size: style.size ?? baseFont.size,
      color: { rgb: style.color ?? baseFont.color },
      ...(style.bold === true ? { bold: true } : {}),
      ...(style.italic === true ? { italic: true } : {}),
      ...(style.underline === true ? { underline: true } : {}),
    },
    ...(style.fill === undefined ? {} : { fill: solidFill(style.fill) }),
    ...(line === undefined
      ? {}
      : { border: { bottom: { style: "thin", color: { rgb: line } } } }),
    alignment: {
      ...(horizontal === undefined ? {} : { horizontal }),
      ...(vertical === undefined ? {} : { vertical }),
      ...(indent === undefined
        ? {}
        : { horizontal: horizontal ?? "left", indent }),
      ...(wrap === undefined ? {} : { wrapText: wrap }),
    },
    ...(cell.format === "General" ? {} : { numFmt: cell.format }),
  };
}

function ruleStyle(name: keyof typeof ruleStyles): FileStyle {
  const { fill, color } = ruleStyles[name];
  return {
    font: { color: { rgb: color } },
    ...(fill === null ? {} : { fill: solidFill(fill) }),
  };
}

function solidFill(color: string): NonNullable<FileStyle["fill"]> {
  return {
    type: "pattern",
    pattern: "solid",
    fgColor: { rgb: color },
    bgColor: { rgb: color },
  };
}

function fileChart(sheet: SheetPlan, chart: ChartPlan): FileChart {
  const { data, place } = chart;
  const prefix = sheetPrefix(sheet.name);
  const body = (column: number) =>
    `${prefix}${absoluteAddress({
      top: data.top + 1,
      left: column,
      bottom: data.bottom,
      right: column,
    })}`;
  const names = sheet.cells.filter(
    ({ row, column }) =>
      row === data.top && column > data.left && column <= data.right,
  );
  return {
    type: "column",
    title: chart.title,
    titleFontSize: 12,
    altText: chart.title,
    series: names.map(({ column, content }, index) => ({
      name: content.kind === "text" ? content.text : "",
      values: body(column),
      categories: body(data.left),
      color: index === 0 ? "4472C4" : "1F3A4D",
    })),
    legend: "bottom",
    axes: {
      y: {
        title: chart.valueTitle,
        numberFormat: { formatCode: chart.valueFormat },
        gridlines: { major: true },
      },
    },
    anchor: {
      from: { row: place.top, col: place.left },
      to: { row: place.bottom + 1, col: place.right + 1 },
    },
  };
}

function pageSetup(sheet: SheetPlan): NonNullable<FileSheet["pageSetup"]> {
  const { orientation, area, titleRows, isOnePage } = sheet.print;
  return {
    orientation,
    paperSize: "a4",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: isOnePage ? 1 : 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6 },
    printArea: absoluteAddress(area),
    ...(titleRows
      ? { printTitlesRow: `$${titleRows.first + 1}:$${titleRows.last + 1}` }
      : {}),
  };
}
