import { writeXlsx } from "hucre/xlsx";
import {
  absoluteAddress,
  rangeAddress,
  sheetPrefix,
} from "../../core/plan/cell-address";
import { baseFont, tabColors } from "../../core/plan/cell-styles";
import type { SheetPlan, WorkbookPlan } from "../../core/plan/workbook-plan";
import { fileCells } from "./file-cells";
import { fileChart } from "./file-chart";
import { ruleStyle } from "./file-style";
import type { FileSheet } from "./hucre-types";

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
      keywords: `Import ${plan.id}`,
      creator: plan.properties.application,
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
