// Types only: these presets add their members to Univer's sheets and ranges.
import type {} from "@univerjs/preset-sheets-conditional-formatting";
import type {} from "@univerjs/preset-sheets-note";
import type { Area } from "../emulator/grid/area";
import type { Highlight } from "../emulator/grid/grid";
import {
  sheetOf,
  type GridDecorations,
  type UniverBook,
  type UniverSheet,
} from "../emulator/grid/univer-parts";

const rangeOf = (sheet: UniverSheet, area: Area) =>
  sheet.getRange(area.row, area.column, area.rows, area.columns);

const addRule = (sheet: UniverSheet, highlight: Highlight): void => {
  const { formula, areas, fill, fontColor } = highlight;
  if (formula === "") return; // not told yet when it applies
  const builder = sheet
    .newConditionalFormattingRule()
    .whenFormulaSatisfied(formula)
    .setRanges(areas.map((area) => rangeOf(sheet, area).getRange()));
  if (fill !== null) builder.setBackground(fill);
  if (fontColor !== null) builder.setFontColor(fontColor);
  sheet.addConditionalFormattingRule(builder.build());
};

const showHighlights = (
  book: UniverBook,
  highlights: readonly Highlight[],
): void => {
  for (const sheet of book.getSheets()) {
    for (const rule of sheet.getConditionalFormattingRules())
      sheet.deleteConditionalFormattingRule(rule.cfId);
    for (const highlight of highlights)
      if (highlight.sheetId === sheet.getSheetId()) addRule(sheet, highlight);
  }
};

/** Size of a note's bubble, in pixels. */
const noteSize = { width: 220, height: 90 };

/** Rules by formula and notes, drawn by Univer. */
export const decorationsOf = (book: UniverBook): GridDecorations => ({
  showHighlights: (highlights) => showHighlights(book, highlights),
  showNote: (sheetId, row, column, text) => {
    const range = sheetOf(book, sheetId).getRange(row, column);
    if (text === null) range.deleteNote();
    else
      range.createOrUpdateNote({
        id: `${sheetId}-${row}-${column}`,
        row,
        col: column,
        note: text,
        show: false,
        ...noteSize,
      });
  },
});
