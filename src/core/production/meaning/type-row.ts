import type { RawRow } from "../../table/raw-table";
import type { Warning } from "../../text/warning";
import type { NumberStyle } from "../number/number-style";
import { readNumber } from "../number/read-number";
import type { ProductionCell, ProductionRow } from "../production-table";
import { foldText } from "../words/fold-text";
import { type LabelWords, readLabel } from "../words/read-label";
import { readUnit, type UnitWords } from "../words/read-unit";
import type { ColumnGroup } from "./column-groups";
import type { ColumnRoles } from "./column-roles";
import type { OpenHeading } from "./heading-stack";
import { labelOf } from "./label-cells";
import { isName, type NamedMetric, nameMetric } from "./name-metric";
import { nameUnit, type TonBasis } from "./name-unit";

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
  readonly own: LabelWords;
  /** The print leaves open what the row measures: a heading is missing. */
  readonly isOpen: boolean;
}

/** Types one row in one group of columns, under the headings that are open, outermost first. */
export function typeRow(
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
    own,
    isOpen: named.isOpen,
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
