import { saying } from "../../phrase/saying";
import type { RawTable } from "../../table/raw-table";
import { warn, type Warning } from "../../text/warning";
import { voteNumberStyle } from "../number/number-style";
import { type ColumnWords, readColumn } from "../period/heading/read-columns";
import { carrySpans } from "../period/heading/carry-spans";
import { spreadHeader } from "../period/heading/spread-header";
import { stripFootnoteMarks } from "../words/footnote-marks";
import { PRECIOUS } from "../words/metal-words";
import { type LabelWords, readLabel } from "../words/read-label";
import { groupColumns } from "./column/column-groups";
import { findColumnRoles } from "./column/column-roles";
import type { DocumentWords } from "./document-words";
import { isNamedAfterMetal } from "./heading/heading-stack";
import { joinUnitRow } from "./column/join-unit-row";
import { rowLabels } from "./column/label-cells";
import { asMine, minesAfterMetals } from "./mine/mines-after-metals";
import { GRADE_UNITS, isMetalUnit, MASS_UNITS } from "./metric/row-words";
import type { RowContext } from "./type-row";
import { unstackPeriods } from "./column/unstack-periods";

/** A raw table with its periods as columns and what its header, title and document say of all its rows. */
export interface TableFrame {
  readonly table: RawTable;
  readonly context: RowContext;
  /** One per period of the typed table. */
  readonly columns: readonly ColumnWords[];
  readonly warnings: readonly Warning[];
}

/** Reads everything about a table but its rows. */
export function frameTable(
  printed: RawTable,
  document: DocumentWords,
): TableFrame {
  const unstacked = joinUnitRow(unstackPeriods(printed));
  const { style, warnings } = styleOf(unstacked, document);
  const roles = findColumnRoles(unstacked, style);
  const table = spreadHeader(unstacked, roles.values);
  const columns = carrySpans(
    roles.values.map((column) => readColumn(table, column)),
  );
  const printedLabels = rowLabels(table, roles).map(readLabel);
  const mines = minesAfterMetals(printedLabels);
  const labels = printedLabels.map((words) =>
    mines.has(words.label) ? asMine(words) : words,
  );
  const grouped = groupColumns(columns, labels);
  const context: RowContext = {
    roles,
    groups: grouped.groups,
    rowsAreMines: grouped.rowsAreMines,
    mines,
    style,
    title: titleWords(table),
    onlyMetal: onlyMetal(labels),
    onlyBaseMetal: onlyBaseMetal(labels),
    onlyGradeMetal: onlyMetal(
      labels.filter(({ quantity }) => quantity === "grade"),
    ),
    assumedMetal: document.mainMetal,
    ton: document.ton,
    hasWaste: hasWaste(labels),
  };
  return { table, context, columns: grouped.periods, warnings };
}

/** The words over a table: its title and the corner of its header, where units stand. */
function titleWords(table: RawTable): LabelWords | null {
  const corner = table.header.map((row) => row[0]?.text ?? "");
  const title = withoutAmounts(
    withoutMine(table.title ?? table.context.at(-1) ?? ""),
  );
  const text = stripFootnoteMarks(
    [title, ...corner].filter((part) => part !== "").join(" "),
  ).text;
  if (text === "") return null;
  const said = cornerWords(corner.join(" "));
  if (said !== null) return { ...said, label: text };
  const words = readLabel(text);
  if (words.quantity !== "none") return words;
  return {
    ...words,
    quantity: words.quantities.has("produced") ? "produced" : null,
  };
}

/** "Silver (oz)" in the corner of the header says in full what every mine below it states; null where it says less. */
function cornerWords(corner: string): LabelWords | null {
  const words = readLabel(stripFootnoteMarks(corner).text);
  const { unit } = words.unit;
  if (words.metals.length !== 1 || unit === null) return null;
  if (words.quantity !== null) return words;
  if (GRADE_UNITS.has(unit)) return { ...words, quantity: "grade" };
  const isWeighed = isMetalUnit(unit) || MASS_UNITS.has(unit);
  return isWeighed ? { ...words, quantity: "produced" } : null;
}

/** "2.9 Million Ounces", "116.4 koz", "$88.4 million": the scale of an amount is not that of the figures below. */
function withoutAmounts(title: string): string {
  return title.replace(
    /[$€£]?\d[\d.,]*\s?(?:millions?|billions?|thousands?|mn|bn|[km](?:oz|lbs?|t)?)(?![\p{L}\d])/giu,
    " ",
  );
}

/** "Operating performance – Platinum Reef" is about a mine of that name, not about platinum. */
function withoutMine(title: string): string {
  const [first = "", ...rest] = title.split(/(?=\s[-–—|]\s)/);
  const kept = rest.filter(
    (part) => !isNamedAfterMetal(readLabel(part.replace(/^\s\S\s/, ""))),
  );
  return [first, ...kept].join("");
}

/** Whether what is mined in all is more than ore: waste is stated, or the ore beside a total in one row of its own. */
function hasWaste(labels: readonly LabelWords[]): boolean {
  const ores = labels.filter(
    ({ quantity, folded }) =>
      quantity === "mined" && /\bore\b/.test(folded) && !/^total/.test(folded),
  );
  const isStated = labels.some(
    ({ quantities }) => quantities.has("waste") || quantities.has("strip"),
  );
  return isStated || new Set(ores.map(({ folded }) => folded)).size === 1;
}

/** The one metal that all rows speak of, or null. */
function onlyMetal(labels: readonly LabelWords[]): string | null {
  const metals = metalsOf(labels);
  return metals.size === 1 ? ([...metals][0] ?? null) : null;
}

/** The one metal among those the rows speak of that is sold as a concentrate of its name, or null. */
function onlyBaseMetal(labels: readonly LabelWords[]): string | null {
  const metals = [...metalsOf(labels)].filter((metal) => !PRECIOUS.has(metal));
  return metals.length === 1 ? (metals[0] ?? null) : null;
}

function metalsOf(labels: readonly LabelWords[]): ReadonlySet<string> {
  const metals = new Set<string>();
  for (const words of labels) {
    if (words.quantity === "none") continue;
    for (const metal of words.metals)
      if (!metal.endsWith("_eq")) metals.add(metal);
    if (words.product !== null) metals.add(words.product);
  }
  return metals;
}

function styleOf(
  table: RawTable,
  { numbers }: DocumentWords,
): {
  readonly style: "point" | "comma";
  readonly warnings: readonly Warning[];
} {
  const own = voteNumberStyle(
    table.rows.flatMap(({ cells }) => cells.slice(1).map(({ text }) => text)),
  );
  const vote = own.weight > 0 ? own : numbers;
  if (own.isSure || vote.isSure) return { style: vote.style, warnings: [] };
  return {
    style: vote.style,
    warnings: [
      warn("decimal-mark-unknown", saying(`warning.${vote.style}Taken`)),
    ],
  };
}
