import { ruleStyles, tabColors } from "../../../core/plan/cell-styles";
import {
  absoluteAddress,
  cellAddress,
  rangeAddress,
} from "../../../core/plan/cell-address";
import type { SheetPlan } from "../../../core/plan/workbook-plan";
import { passing } from "./passing";
import { writeLooks } from "./write-looks";

/** Everything of a sheet but its cells: looks, widths, rules, tables, charts, print set-up. Queues, never syncs. */
export function dressSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = false;
  sheet.tabColor = `#${tabColors[plan.role]}`;
  writeLooks(sheet, plan);
  setRules(sheet, plan);
  setTables(sheet, plan);
  setChoices(sheet, plan);
  setCharts(sheet, plan);
  setNames(sheet, plan);
  setFrozen(sheet, plan);
  setPrint(sheet, plan);
}

function setRules(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const rule of plan.rules) {
    const { fill, color } = ruleStyles[rule.style];
    const range = passing(sheet.getRange(rangeAddress(rule.range)));
    const format = range.conditionalFormats.add("Custom").custom;
    format.rule.formula = `=${rule.formula}`;
    if (fill !== null) format.format.fill.color = `#${fill}`;
    format.format.font.color = `#${color}`;
  }
}

function setTables(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { name, range } of plan.tables) {
    const table = sheet.tables.add(rangeAddress(range), true);
    table.name = name;
    table.style = "TableStyleLight1";
  }
}

function setChoices(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { range, words } of plan.choices) {
    passing(sheet.getRange(rangeAddress(range))).dataValidation.rule = {
      list: { inCellDropDown: true, source: words.join(",") },
    };
  }
}

function setCharts(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { title, valueTitle, valueFormat, data, place } of plan.charts) {
    const source = passing(sheet.getRange(rangeAddress(data)));
    const chart = sheet.charts.add("ColumnClustered", source, "Columns");
    chart.title.text = title;
    chart.legend.position = "Bottom";
    chart.axes.valueAxis.title.text = valueTitle;
    chart.axes.valueAxis.numberFormat = valueFormat;
    chart.setPosition(
      cellAddress(place.top, place.left),
      cellAddress(place.bottom, place.right),
    );
  }
}

function setNames(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { name, range } of plan.names) {
    sheet.names.add(name, passing(sheet.getRange(rangeAddress(range))));
  }
}

function setFrozen(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { rows, columns } = plan.freeze;
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(
      passing(sheet.getRange(`A1:${cellAddress(rows - 1, columns - 1)}`)),
    );
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function setPrint(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { orientation, area, titleRows, isOnePage } = plan.print;
  const layout = sheet.pageLayout;
  layout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  layout.zoom = {
    horizontalFitToPages: 1,
    ...(isOnePage ? { verticalFitToPages: 1 } : {}),
  };
  layout.setPrintArea(absoluteAddress(area));
  if (titleRows) {
    layout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  }
}
