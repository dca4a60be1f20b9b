import { baseFont, cellStyles, ruleStyles } from "../../core/plan/cell-styles";
import type { CellStyle, StyleName } from "../../core/plan/cell-styles";
import {
  absoluteAddress,
  cellAddress,
  columnLetters,
  rangeAddress,
  sheetPrefix,
} from "../../core/plan/cell-address";
import type {
  PlaceRef,
  SheetPlan,
  WorkbookPlan,
} from "../../core/plan/workbook-plan";
import { areaAddresses, coverCells, joinedAddresses } from "./range-areas";
import { usedRange } from "./sheet-matrix";

const tabColors: Readonly<Record<SheetPlan["role"], string>> = {
  reported: "#0000FF",
  rebuilt: "#1F3A4D",
  findings: "#C55A11",
  claims: "#C55A11",
  charts: "#5F6B73",
  precision: "#5F6B73",
};

/** Everything of a sheet but its cells: looks, widths, rules, tables, charts, links, print set-up. Queues, never syncs. */
export function dressSheet(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  workbook: WorkbookPlan,
): void {
  sheet.showGridlines = false;
  sheet.tabColor = tabColors[plan.role];
  setLinks(sheet, plan, workbook);
  setStyles(sheet, plan);
  setWidths(sheet, plan);
  setRules(sheet, plan);
  setTables(sheet, plan);
  setChoices(sheet, plan);
  setCharts(sheet, plan);
  setNames(sheet, plan);
  setFrozen(sheet, plan);
  setPrint(sheet, plan);
}

function setStyles(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const all = sheet.getRange(rangeAddress(usedRange(plan)));
  all.format.font.name = baseFont.name;
  all.format.font.size = baseFont.size;
  const byStyle = new Map<StyleName, { row: number; column: number }[]>();
  for (const { style, row, column } of plan.cells) {
    const held = byStyle.get(style);
    if (held) held.push({ row, column });
    else byStyle.set(style, [{ row, column }]);
  }
  for (const [style, cells] of byStyle) {
    for (const address of areaAddresses(coverCells(cells))) {
      applyStyle(sheet.getRanges(address).format, cellStyles[style]);
    }
  }
}

function applyStyle(format: Excel.RangeFormat, style: CellStyle): void {
  const { font } = format;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.size !== undefined) font.size = style.size;
  if (style.underline === true) font.underline = "Single";
  if (style.color !== undefined) font.color = `#${style.color}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.horizontal !== undefined) {
    format.horizontalAlignment = horizontal[style.horizontal];
  }
  if (style.vertical !== undefined) {
    format.verticalAlignment = style.vertical === "top" ? "Top" : "Center";
  }
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.lineBelow !== undefined) {
    const edge = format.borders.getItem("EdgeBottom");
    edge.style = "Continuous";
    edge.color = `#${style.lineBelow}`;
  }
}

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;

/** Widths in characters → points, at seven pixels a digit and five of padding; equal ones are set together. */
function setWidths(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const columns = plan.widths.map((width, column) => {
    const letters = columnLetters(column);
    return { value: width, address: `${letters}:${letters}` };
  });
  for (const [width, address] of addressesByValue(columns)) {
    if (width === 0) setHidden(sheet, address);
    else sheet.getRanges(address).format.columnWidth = (width * 7 + 5) * 0.75;
  }
  const heights = plan.heights.map(({ row, points }) => ({
    value: points,
    address: `${row + 1}:${row + 1}`,
  }));
  for (const [points, address] of addressesByValue(heights)) {
    sheet.getRanges(address).format.rowHeight = points;
  }
  for (const row of plan.hiddenRows) {
    sheet.getRange(`${row + 1}:${row + 1}`).rowHidden = true;
  }
}

function setHidden(sheet: Excel.Worksheet, address: string): void {
  for (const column of address.split(",")) {
    sheet.getRange(column).columnHidden = true;
  }
}

/** The addresses of each value, joined to addresses of several areas that are short enough for Excel. */
function addressesByValue(
  places: readonly { readonly value: number; readonly address: string }[],
): readonly (readonly [value: number, address: string])[] {
  const byValue = new Map<number, string[]>();
  for (const { value, address } of places) {
    byValue.set(value, [...(byValue.get(value) ?? []), address]);
  }
  return [...byValue].flatMap(([value, addresses]) =>
    joinedAddresses(addresses).map((address) => [value, address] as const),
  );
}

function setRules(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const rule of plan.rules) {
    const { fill, color, bold } = ruleStyles[rule.style];
    const format = sheet
      .getRange(rangeAddress(rule.range))
      .conditionalFormats.add("Custom").custom;
    format.rule.formula = `=${rule.formula}`;
    format.format.fill.color = `#${fill}`;
    format.format.font.color = `#${color}`;
    if (bold) format.format.font.bold = true;
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
    sheet.getRange(rangeAddress(range)).dataValidation.rule = {
      list: { inCellDropDown: true, source: words.join(",") },
    };
  }
}

function setLinks(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  workbook: WorkbookPlan,
): void {
  for (const { row, column, link } of plan.cells) {
    if (!link) continue;
    const documentReference = placeAddress(workbook, link);
    if (documentReference === null) continue;
    sheet.getRange(cellAddress(row, column)).hyperlink = {
      documentReference,
      screenTip: "Go to the figure",
    };
  }
}

function placeAddress(workbook: WorkbookPlan, place: PlaceRef): string | null {
  const sheet = workbook.sheets.find(({ role }) => role === place.sheet);
  return sheet
    ? `${sheetPrefix(sheet.name)}${cellAddress(place.row, place.column)}`
    : null;
}

function setCharts(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { title, valueTitle, valueFormat, data, place } of plan.charts) {
    const source = sheet.getRange(rangeAddress(data));
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
    sheet.names.add(name, sheet.getRange(rangeAddress(range)));
  }
}

function setFrozen(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { rows, columns } = plan.freeze;
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(
      sheet.getRange(`A1:${cellAddress(rows - 1, columns - 1)}`),
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
