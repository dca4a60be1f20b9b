import { saying } from "../../../phrase/saying";
import { warn } from "../../../text/warning";
import type { RawCell, RawTable } from "../../../table/raw-table";
import { stripFootnoteMarks } from "../../words/footnote-marks";
import { readPeriod } from "./read-period";
import { spreadPeriods } from "./split-heading";

/**
 * The table with its periods over their columns, where a header row came as one text that fills all columns, or where the
 * header is lost and a line shortly before the table ends in as many periods as there are columns.
 */
export function spreadHeader(
  table: RawTable,
  values: readonly number[],
): RawTable {
  const isBare = !table.header.some((row) =>
    values.some((column) => (row[column]?.text ?? "") !== ""),
  );
  if (isBare) return headedByContext(table, values);
  const header = fillSpans(table.header, values).map((row) => {
    const texts = values.map((column) => row[column]?.text ?? "");
    const [first] = texts;
    if (first === undefined || texts.some((text) => text !== first)) return row;
    const parts = spreadPeriods(first.replace(/\s+/g, " "), values.length);
    if (parts === null) return row;
    return row.map((cell, column) => {
      const text = parts[values.indexOf(column)];
      return text === undefined ? cell : { ...cell, text };
    });
  });
  return { ...table, header };
}

/** "Three months ended March 31" printed once over "2024 | 2023 | Change" stands over all three. */
function fillSpans(
  header: RawTable["header"],
  values: readonly number[],
): RawTable["header"] {
  return header.map((row, depth) => {
    const below = header[depth + 1];
    if (below === undefined) return row;
    let open: RawCell | null = null;
    return row.map((cell, column) => {
      if (!values.includes(column)) return cell;
      if (cell.text !== "") {
        open = isUndated(cell.text) ? cell : null;
        return cell;
      }
      const under = readPeriod(
        stripFootnoteMarks(below[column]?.text ?? "").text,
      );
      const isPart = under?.kind === "year" || under?.kind.startsWith("change");
      return open !== null && isPart ? open : cell;
    });
  });
}

function isUndated(text: string): boolean {
  const period = readPeriod(stripFootnoteMarks(text).text);
  return (
    period !== null &&
    period.year === null &&
    !/^(?:change|other|guidance)/.test(period.kind)
  );
}

const LINES = 3;
const WORDS = 40;

function headedByContext(table: RawTable, values: readonly number[]): RawTable {
  for (const line of [...table.context].reverse()) {
    const parts = comparedPeriods(line, table, values);
    if (parts !== null) return withHeader(table, values, parts);
  }
  for (const line of [...table.context].reverse().slice(0, LINES)) {
    // "2025Actual": cells that ran together keep a capital.
    const loose = (line.split(":").at(-1) ?? "").replace(
      /(\d)(?=\p{Lu}\p{Ll})/gu,
      "$1 ",
    );
    const words = stripFootnoteMarks(loose).text.split(/\s+/).slice(-WORDS);
    for (const start of words.keys()) {
      const parts = spreadPeriods(words.slice(start).join(" "), values.length);
      if (parts !== null) return withHeader(table, values, parts);
    }
  }
  return table;
}

/** "Quarter ended June 30, 2020 compared with quarter ended …" names both columns; a third of percents is their change. */
function comparedPeriods(
  line: string,
  { rows }: RawTable,
  values: readonly number[],
): readonly string[] | null {
  const compared =
    /^(.{4,60}?),? (?:compared (?:with|to)|versus|vs\.?) (?:the )?(.{0,50}?\b(?:19|20)\d\d)(?=$|[.,;)]| \p{Lu})/u;
  const periods = compared.exec(line.trim())?.slice(1) ?? [];
  if (periods.length < 2 || !periods.every(isDatedSpan)) return null;
  if (values.length === 2) return periods;
  const changes = rows.flatMap(
    ({ cells }) => cells[values[2] ?? 0]?.text || [],
  );
  const areChanges = changes.every((text) => /%|^[-–—]$/.test(text));
  return values.length === 3 && areChanges ? [...periods, "% change"] : null;
}

function isDatedSpan(text: string): boolean {
  const period = readPeriod(text);
  return (
    period !== null &&
    period.year !== null &&
    !/^(?:change|other|guidance)/.test(period.kind)
  );
}

function withHeader(
  table: RawTable,
  values: readonly number[],
  parts: readonly string[],
): RawTable {
  const width = Math.max(...values) + 1;
  const row = Array.from({ length: width }, (_, column): RawCell => ({
    text: parts[values.indexOf(column)] ?? "",
    span: null,
  }));
  const warning = warn("periods-from-context", saying("warning.periodsAbove"));
  return {
    ...table,
    header: [row],
    warnings: [...table.warnings, warning],
  };
}
