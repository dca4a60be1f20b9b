import type { RawRow, RawTable } from "../../table/raw-table";
import type { Warning } from "../../text/warning";
import { readNumber } from "../number/read-number";
import type { NumberStyle } from "../number/number-style";
import type { ProductionCell, ProductionRow } from "../production-table";
import { stripFootnoteMarks } from "../words/footnote-marks";
import { type LabelWords, readLabel } from "../words/read-label";
import type { ColumnRoles } from "./column-roles";
import { type OpenHeading, openHeading, pushHeading } from "./heading-stack";
import { isName, nameMetric } from "./name-metric";
import { nameUnit, type TonBasis } from "./name-unit";
import { foldText } from "../words/fold-text";
import { readUnit, type UnitWords } from "../words/read-unit";

/** What rows are typed with. */
export interface RowContext {
  readonly roles: ColumnRoles;
  readonly style: NumberStyle;
  readonly title: LabelWords | null;
  readonly onlyMetal: string | null;
  readonly ton: TonBasis;
}

/** A typed row with what a reader should confirm about it. */
export interface TypedRow {
  readonly row: ProductionRow;
  readonly warnings: readonly Warning[];
}

/** Types the rows of a table; headings are not rows, they live on in the paths of the rows under them. */
export function typeRows(
  table: RawTable,
  context: RowContext,
): readonly TypedRow[] {
  const typed: TypedRow[] = [];
  let stack: readonly OpenHeading[] = [];
  let followsHeading = false;
  for (const [index, raw] of table.rows.entries()) {
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
    typed.push(typeRow(raw, stack, context));
  }
  return typed;
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

function typeRow(
  raw: RawRow,
  stack: readonly OpenHeading[],
  context: RowContext,
): TypedRow {
  const { label, marks, lead } = labelOf(raw, context.roles);
  const own = readLabel(label);
  const cells = context.roles.values.map((column) =>
    readCell(raw, column, context.style),
  );
  const isPercent = cells.some((cell) => /%/.test(cell?.text ?? ""));
  const column = unitOf(raw, context.roles);
  const leading = lead === null ? [] : [readLabel(lead)];
  const headings = [
    ...leading,
    ...[...stack].reverse().map(({ words }) => words),
  ];
  const named = nameMetric({
    own,
    headings,
    title: context.title,
    unitColumn: column?.unit ?? null,
    onlyMetal: context.onlyMetal,
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
  const entity = entityOf(own, named.isNamedByHeadings, stack, leading);
  const path = [
    ...stack.map((heading) => heading.label),
    ...(lead === null ? [] : [lead]),
  ];
  const reason = [named.reason, unit.reason]
    .filter((part) => part !== "")
    .join("; ");
  return {
    row: {
      label,
      path,
      entity,
      metric: named.metric,
      unit: unit.unit,
      cells,
      reason,
      footnotes: marks,
    },
    warnings: unit.warning && named.metric !== null ? [unit.warning] : [],
  };
}

function entityOf(
  own: LabelWords,
  isNamedByHeadings: boolean,
  stack: readonly OpenHeading[],
  leading: readonly LabelWords[],
): string | null {
  if (isNamedByHeadings && own.label !== "") return own.label;
  const lead = leading.find(isName);
  if (lead) return lead.label;
  return (
    [...stack]
      .reverse()
      .find(({ isEntity }) => isEntity)
      ?.label.replace(/:$/, "") ?? null
  );
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
