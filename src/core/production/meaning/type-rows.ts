import type { RawRow, RawTable } from "../../table/raw-table";
import type { Warning } from "../../text/warning";
import { readNumber } from "../number/read-number";
import type { NumberStyle } from "../number/number-style";
import type { ProductionCell, ProductionRow } from "../production-table";
import { stripFootnoteMarks } from "../words/footnote-marks";
import { type LabelWords, readLabel } from "../words/read-label";
import type { ColumnGroup } from "./column-groups";
import type { ColumnRoles } from "./column-roles";
import { type OpenHeading, openHeading, pushHeading } from "./heading-stack";
import { isName, type NamedMetric, nameMetric } from "./name-metric";
import { nameUnit, type TonBasis } from "./name-unit";
import { foldText } from "../words/fold-text";
import { readUnit, type UnitWords } from "../words/read-unit";

/** What rows are typed with. */
export interface RowContext {
  readonly roles: ColumnRoles;
  /** What the columns measure; one group where they are periods only. */
  readonly groups: readonly ColumnGroup[];
  readonly rowsAreMines: boolean;
  readonly style: NumberStyle;
  readonly title: LabelWords | null;
  readonly onlyMetal: string | null;
  readonly assumedMetal: string | null;
  readonly ton: TonBasis;
  readonly hasWaste: boolean;
}

/** A typed row with what a reader should confirm about it. */
export interface TypedRow {
  readonly row: ProductionRow;
  readonly warnings: readonly Warning[];
}

/** The labels of the value rows, as printed without footnote marks. */
export function rowLabels(
  table: RawTable,
  roles: ColumnRoles,
): readonly string[] {
  return table.rows
    .filter((row) => !isHeadingRow(row, roles))
    .map((row) => labelOf(row, roles).label);
}

/** Types the rows of a table; headings are not rows, they live on in the paths of the rows under them. */
export function typeRows(
  table: RawTable,
  context: RowContext,
): readonly TypedRow[] {
  const typed: TypedRow[] = [];
  let stack: readonly OpenHeading[] = [];
  let followsHeading = false;
  for (const [index, raw] of fillDown(table.rows, context.roles).entries()) {
    if (isHeadingRow(raw, context.roles)) {
      const words = readLabel(labelOf(raw, context.roles).label);
      if (words.label === "") continue;
      const heading = openHeading(
        words,
        namesFollow(table, index, context.roles),
      );
      stack = pushHeading(stack, heading, followsHeading);
      followsHeading = true;
      continue;
    }
    followsHeading = false;
    for (const group of context.groups) {
      const row = typeRow(raw, stack, group, context);
      if (context.groups.length === 1 || row.row.cells.some(isFilled))
        typed.push(row);
    }
  }
  return typed;
}

/** With words in several columns, a blank first cell repeats the one above ("Huaron | Silver", " | Zinc"). */
function fillDown(
  rows: readonly RawRow[],
  { words }: ColumnRoles,
): readonly RawRow[] {
  if (words.length === 0) return rows;
  let above: RawRow["cells"][number] | undefined;
  return rows.map((row) => {
    const first = row.cells[0];
    if (first && first.text !== "") above = first;
    const isMerged =
      first?.text === "" &&
      words.some((column) => (row.cells[column]?.text ?? "") !== "");
    return isMerged && above
      ? { ...row, cells: [above, ...row.cells.slice(1)] }
      : row;
  });
}

/** Whether a row has a label and nothing else. */
function isHeadingRow(row: RawRow, { values, unit }: ColumnRoles): boolean {
  const filled = (column: number) => (row.cells[column]?.text ?? "") !== "";
  return !values.some(filled) && !(unit !== null && filled(unit));
}

/** Whether the rows under a heading name mines and nothing that is measured. */
function namesFollow(
  table: RawTable,
  heading: number,
  roles: ColumnRoles,
): boolean {
  const below: LabelWords[] = [];
  for (const row of table.rows.slice(heading + 1)) {
    if (isHeadingRow(row, roles)) {
      if (below.length > 0) break;
      continue;
    }
    below.push(readLabel(labelOf(row, roles).label));
  }
  return below.length > 0 && below.every(isName);
}

function labelOf(
  row: RawRow,
  roles: ColumnRoles,
): {
  readonly label: string;
  readonly marks: readonly string[];
  readonly lead: string | null;
} {
  const texts = [0, ...roles.words].map(
    (column) => row.cells[column]?.text ?? "",
  );
  const filled = texts.filter((text) => text !== "");
  const { text, marks } = stripFootnoteMarks(filled.at(-1) ?? "");
  const lead =
    filled.length > 1
      ? stripFootnoteMarks(filled.slice(0, -1).join(" ")).text
      : null;
  return { label: text, marks, lead };
}

const isFilled = (cell: ProductionCell | null): boolean =>
  cell !== null && cell.kind !== "blank";

function typeRow(
  raw: RawRow,
  stack: readonly OpenHeading[],
  group: ColumnGroup,
  context: RowContext,
): TypedRow {
  const { label, marks, lead } = labelOf(raw, context.roles);
  const printed = readLabel(label);
  const { measured } = group;
  // A mine's row in a column of silver is the mine's silver.
  const isMineRow =
    measured !== null &&
    context.groups.length > 1 &&
    (context.rowsAreMines || isName(printed));
  const own = isMineRow ? measured : printed;
  const cells = group.columns.map((column) =>
    column === null ? null : readCell(raw, column, context.style),
  );
  const isPercent = cells.some((cell) => /%/.test(cell?.text ?? ""));
  const column = unitOf(raw, context.roles);
  const leading = lead === null ? [] : [readLabel(lead)];
  const headings = [
    ...(measured === null || isMineRow ? [] : [measured]),
    ...leading,
    ...[...stack].reverse().map(({ words }) => words),
  ];
  const named = nameMetric({
    own,
    headings,
    title: context.title,
    unitColumn: column?.unit ?? null,
    onlyMetal: context.onlyMetal,
    assumedMetal: context.assumedMetal,
    hasWaste: context.hasWaste,
    isPercent,
  });
  const unit = nameUnit(named.metric, {
    column,
    own: own.unit,
    headings: headings.map((words) => words.unit),
    title: context.title?.unit ?? null,
    isPercent,
    ton: context.ton,
  });
  const over = [
    ...stack.map((heading) => heading.label),
    ...(lead === null ? [] : [lead]),
  ];
  const side =
    measured === null || isMineRow || context.groups.length === 1
      ? []
      : [measured.label];
  return {
    row: {
      label: own.label,
      path: [...over, ...side],
      entity: isMineRow ? label : entityOf(own, named, stack, leading),
      metric: named.metric,
      unit: unit.unit,
      cells,
      reason: [named.reason, unit.reason]
        .filter((part) => part !== "")
        .join("; "),
      footnotes: marks,
    },
    warnings:
      named.metric === null
        ? []
        : [
            ...(unit.warning ? [unit.warning] : []),
            ...(named.isMetalAssumed
              ? [metalAssumed(context.assumedMetal ?? "")]
              : []),
          ],
  };
}

function metalAssumed(metal: string): Warning {
  return {
    code: "metal-assumed",
    message: `Some rows name no metal and were read as ${metal}, which the release is about. Confirm their metric.`,
  };
}

function entityOf(
  own: LabelWords,
  named: NamedMetric,
  stack: readonly OpenHeading[],
  leading: readonly LabelWords[],
): string | null {
  if (named.isNamedByHeadings) return own.label;
  const lead = leading.find(isName);
  if (lead) return lead.label;
  const heading = [...stack].reverse().find(({ isEntity }) => isEntity);
  return heading?.label.replace(/:$/, "") ?? null;
}

function unitOf(raw: RawRow, { unit }: ColumnRoles): UnitWords | null {
  if (unit === null) return null;
  const text = raw.cells[unit]?.text ?? "";
  return text === "" ? null : readUnit(foldText(text));
}

function readCell(
  raw: RawRow,
  column: number,
  style: NumberStyle,
): ProductionCell | null {
  const cell = raw.cells[column];
  if (!cell) return null;
  const { text, kind, value, decimals } = readNumber(cell.text, style);
  return { text, kind, value, decimals, span: cell.span };
}
