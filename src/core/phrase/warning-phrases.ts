import type { Phrase } from "./phrase";

/** What a reader should confirm of a reading, in English. */
export const warningPhrases = {
  "warning.headless":
    "A table whose cells ran together in copying was found, but not its column headings. It is not read: open the release as HTML or PDF instead, or paste the table from there.",
  "warning.parted":
    "The cells of this table ran together in copying; they were parted where only one way fits. Compare with the release, or open it as HTML or PDF instead.",
  "warning.partedSome": {
    one: "The cells of this table ran together in copying; they were parted where only one way fits. {count} row could be read in more than one way and is left blank. Compare with the release, or open it as HTML or PDF instead.",
    other:
      "The cells of this table ran together in copying; they were parted where only one way fits. {count} rows could be read in more than one way and are left blank. Compare with the release, or open it as HTML or PDF instead.",
  },
  "warning.headingsContinued":
    "This table prints no column headings; those of the table above were taken. Confirm its periods.",
  "warning.columnsUncounted":
    "A table whose cells are parted by single blanks was found, but not how many columns it has. It is not read: open the release as HTML or PDF instead, or paste the table from there.",
  "warning.cellsUnclear":
    "The cells of “{row}” cannot be told apart: a blank cell was lost in copying, or blanks stand inside its figures. The row is left blank; open the release as HTML or PDF instead.",
  "warning.commasUnclear":
    "The commas of this table part cells and group digits, so its figures cannot be told apart. Save it with semicolons, tabs or quoted cells, or open the release itself.",
  "warning.rowsUnclear":
    "Some rows of this table use its separator within a cell, so their figures could not be placed and were left out. Put such cells in quotes, or enter these rows by hand.",
  "warning.columnByColumn":
    "A table was found whose cells were copied column by column: which value belongs to which row cannot be told. It is not read: open the PDF or the web page itself instead, or copy the table from there.",
  "warning.blankLost":
    "“{row}” has fewer values than the table has columns: a blank cell was lost in copying, so it is not known which column each value belongs to. The row is left blank; open the release as HTML or PDF instead.",
  "warning.blankMoved":
    "“{row}” has fewer values than the table has columns, and the copy moved its blank cells to the end: it is not known which column each value belongs to. The row is left blank; open the release as HTML or PDF instead.",
  "warning.headingsUnclear":
    "Some columns of this table have no heading of their own, or the same one as another: it is not sure which period they state. Compare the headings with the release.",
  "warning.headingsMissing":
    "No column headings were found over this table. Name its periods, or copy the table again with its headings.",
  "warning.columnsClose":
    "Some figures of this table stand so close together that their columns could not be told apart. Compare them with the release.",
  "warning.headingsBeside":
    "Some column headings of this table stand over no figures and some figures under no heading: they may belong to other columns. Compare the headings with the release.",
  "warning.headingsLost":
    "Headings that tell grades, recoveries and concentrates apart are missing. The rows were read in the usual order and as their figures agree; confirm what they measure.",
  "warning.commaTaken":
    "The table does not show whether point or comma marks decimals; it was read with 12.345 as twelve thousand. Confirm one figure.",
  "warning.pointTaken":
    "The table does not show whether point or comma marks decimals; it was read with 12.345 as twelve. Confirm one figure.",
  "warning.metalAssumed":
    "Some rows name no metal and were read as {metal}, which the release is about. Confirm their metric.",
  "warning.metricRepeated":
    "Several rows were read as the same figure: {rows}. Confirm what they measure.",
  "warning.scaleUnknown":
    "A row is printed in {unit} at a scale that has no unit here. Choose its unit.",
  "warning.tonOfGrade":
    "Grades are printed in ounces per ton, and the release does not say whether a ton is short or metric. Confirm the unit of these rows.",
  "warning.tonsMetric":
    '"Tons" are taken for tonnes; the release does not say which. Confirm the unit of these rows.',
  "warning.tonsShort":
    '"Tons" are taken for short tons; the release does not say which. Confirm the unit of these rows.',
  "warning.unitMissing":
    "Some rows print no unit, in their label, their headings or the title. Confirm or choose their unit.",
  "warning.periodsAbove":
    "The table has no header; its periods were taken from a line above it. Confirm them.",
  "warning.periodUnknown": {
    one: "The period of one column cannot be read from the header. Choose it before comparing columns.",
    other:
      "The period of {count} columns cannot be read from the header. Choose it before comparing columns.",
  },
  "warning.yearUnknown":
    "The header names quarters or months without a year. Choose the year.",
  "warning.periodRepeated":
    "All columns were read as the same period. Choose the period of each.",
  "warning.pagesPictures":
    "{pages} of {all} pages hold no text, only pictures; their tables are not read. Run the PDF through text recognition (OCR), or take the release as HTML or text.",
  "warning.pagesUnmapped":
    "The text of {pages} of {all} pages cannot be told: their fonts do not say which characters they print. Their tables are not read; take the release as HTML or text.",
  "warning.pagesDamaged":
    "{pages} of {all} pages are damaged and were not read. Download the PDF again, or open it in a viewer and paste the table.",
  "warning.pagesLeft":
    "Only the first {pages} of {all} pages were read. Save the pages with the production table as a PDF of their own.",
} as const satisfies Record<string, Phrase>;

/** The same in another language. */
export type WarningPhrases = Readonly<
  Record<keyof typeof warningPhrases, Phrase>
>;
