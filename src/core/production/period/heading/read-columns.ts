import type { RawTable } from "../../../table/raw-table";
import { UNIT_HEAD } from "../../meaning/column/column-roles";
import { foldText } from "../../words/fold-text";
import { stripFootnoteMarks } from "../../words/footnote-marks";
import { type LabelWords, readLabel } from "../../words/read-label";
import { MONTH_NAME } from "../calendar-words";
import type { PeriodWords } from "../period-words";
import { readPeriod } from "./read-period";
import { splitPeriodAndName } from "./split-heading";

/** What the header says about one value column. */
export interface ColumnWords {
  /** Place in the raw table. */
  readonly column: number;
  /** The words of its period as printed, header rows joined. */
  readonly label: string;
  readonly period: PeriodWords | null;
  /** A name that is no period: a mine. */
  readonly entity: string | null;
  /** What it measures, where columns are metrics or metals. */
  readonly measured: LabelWords | null;
}

// Parts of a header that say nothing by themselves but belong to a period.
const FRAGMENT = new RegExp(
  `^(?:(?:ended|ending|as at|as of|months?|period|the|restated|unaudited|audited|actuals?|in|of|${MONTH_NAME}\\.?|\\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|reported|preliminary|quarter|-|to|and|for)[\\s,.:()/*]*)+$`,
);

/** Reads the header of a value column from the top down. */
export function readColumn(table: RawTable, column: number): ColumnWords {
  const parts = headerParts(table, column);
  const isTime = parts.map(
    (part) => readPeriod(part) !== null || FRAGMENT.test(foldText(part)),
  );
  const timeParts = parts.filter((_, index) => isTime[index]);
  const others = parts.filter((_, index) => !isTime[index]);
  const measured = [...others, ...timeParts.flatMap(unitInBrackets)]
    .map(readLabel)
    .filter(isMeasured);
  const names = others.filter(isName);
  const label = timeParts.join(" ");
  return {
    column,
    label: label === "" ? parts.join(" ") : label,
    period: readPeriod(label) ?? readPeriod(parts.join(" ")),
    entity: names.length === 0 ? null : names.join(" "),
    measured:
      measured.length === 0
        ? null
        : readLabel(measured.map((words) => words.label).join(" ")),
  };
}

// "Unit  Dec-22 Qtr": in aligned text the heading of the units runs into the first period.
const UNIT_HEADING = /^(?:units?|uom)\s+(?=\S)/i;

function headerParts(table: RawTable, column: number): readonly string[] {
  const texts = table.header.flatMap((row) => {
    const { text } = stripFootnoteMarks(row[column]?.text ?? "");
    return splitPeriodAndName(text.replace(UNIT_HEADING, ""));
  });
  return texts.filter(
    (text, index) => text !== "" && texts[index - 1] !== text,
  );
}

/** Neither a measure nor the head of a column of units that ran into the next. */
function isName(part: string): boolean {
  return !isMeasured(readLabel(part)) && !UNIT_HEAD.test(foldText(part));
}

/** "Q4 2011 (tonnes)" names a unit beside its period. */
function unitInBrackets(part: string): readonly string[] {
  const inside = /\(([^()]*)\)/.exec(part)?.[1] ?? "";
  const { unit } = readLabel(inside).unit;
  return unit === null || unit === "%" ? [] : [inside];
}

function isMeasured(words: LabelWords): boolean {
  return (
    words.quantity !== null ||
    words.metals.length > 0 ||
    words.isConcentrate ||
    words.unit.unit !== null ||
    words.unit.scale !== null
  );
}
