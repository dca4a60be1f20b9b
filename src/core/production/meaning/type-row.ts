import { metalSaid } from "../../phrase/metal-said";
import { saying, type Saying } from "../../phrase/saying";
import type { RawRow } from "../../table/raw-table";
import { warn, type Warning } from "../../text/warning";
import type { NumberStyle } from "../number/number-style";
import { readNumber } from "../number/read-number";
import { readBecause } from "../read-because";
import type { ProductionCell, ProductionRow } from "../production-table";
import { type LabelWords, readLabel } from "../words/read-label";
import { readUnit, type UnitWords } from "../words/read-unit";
import type { ColumnGroup } from "./column/column-groups";
import type { UnitId } from "../../unit/unit";
import type { ColumnRoles } from "./column/column-roles";
import type { OpenHeading } from "./heading/heading-stack";
import { labelOf } from "./column/label-cells";
import { asMine } from "./mine/mines-after-metals";
import { type NamedMetric, nameMetric } from "./metric/name-metric";
import { isName } from "./metric/row-words";
import { nameUnit } from "./metric/name-unit";
import type { TonBasis } from "./metric/ton-basis";

/** What rows are typed with. */
export interface RowContext {
  readonly roles: ColumnRoles;
  /** What the columns measure; one group where they are periods only. */
  readonly groups: readonly ColumnGroup[];
  readonly rowsAreMines: boolean;
  /** Row labels that name mines although a metal is in them. */
  readonly mines: ReadonlySet<string>;
  readonly style: NumberStyle;
  readonly title: LabelWords | null;
  readonly onlyMetal: string | null;
  readonly onlyBaseMetal: string | null;
  readonly onlyGradeMetal: string | null;
  readonly assumedMetal: string | null;
  readonly ton: TonBasis;
  readonly hasWaste: boolean;
}

/** Which ore the rows above last stated the tonnage of: grades that do not say are of that ore. */
export type OreStated = "placed" | "processed" | null;

/** A typed row with what a reader should confirm about it. */
export interface TypedRow {
  readonly row: ProductionRow;
  readonly warnings: readonly Warning[];
  /** The words that say what it measures: its label's, or its column's where the label names a mine. */
  readonly own: LabelWords;
  /** The print leaves open what the row measures: a heading is missing. */
  readonly isOpen: boolean;
  /** No unit is printed for it; what stands there is a guess or nothing. */
  readonly isUnitAssumed: boolean;
  /** Place in the raw table, and of the group of columns it was read from. */
  readonly source: number;
  readonly group: number;
}

/** Where a row was read from. */
export interface RowPlace {
  readonly source: number;
  readonly group: number;
  readonly ore: OreStated;
}

/** What a reader said of a row. */
export interface CorrectedRow {
  readonly metric?: string | null;
  readonly unit?: UnitId | null;
  readonly isSkipped?: boolean;
}

/** Types one row in one group of columns, under the headings that are open, outermost first; what a reader said of it holds. */
export function typeRow(
  raw: RawRow,
  place: RowPlace,
  stack: readonly OpenHeading[],
  context: RowContext,
  said: CorrectedRow = {},
): TypedRow {
  const group = context.groups[place.group];
  const measured = group?.measured ?? null;
  const { label, marks, lead } = labelOf(raw, context.roles);
  const words = readLabel(label);
  const printed = context.mines.has(label) ? asMine(words) : words;
  // A mine's row in a column of silver is the mine's silver.
  const isMineRow =
    measured !== null &&
    context.groups.length > 1 &&
    (context.rowsAreMines || isName(printed));
  const own = isMineRow ? measured : printed;
  const besides = measured === null || isMineRow ? [] : [measured];
  const leading = lead === null ? [] : [readLabel(lead)];
  const over = [...stack].reverse().map(({ words }) => words);
  const headings = [...besides, ...leading, ...over];
  const cells = (group?.columns ?? []).map((column) =>
    column === null ? null : readCell(raw, column, context.style),
  );
  const parts = { own, headings, cells, raw, context, said, ore: place.ore };
  const meaning = meaningOf(parts);
  const side = context.groups.length === 1 ? [] : besides;
  const path = [...stack, ...leading, ...side].map((words) => words.label);
  const { named } = meaning;
  return {
    row: {
      label: own.label,
      path,
      entity: isMineRow ? label : entityOf(own, named, stack, leading),
      metric: named.metric,
      unit: meaning.unit,
      cells,
      ...readBecause(meaning.reasons),
      footnotes: marks,
    },
    own,
    isOpen: named.isOpen,
    isUnitAssumed: meaning.isUnitAssumed,
    warnings: meaning.warnings,
    source: place.source,
    group: place.group,
  };
}

interface RowParts {
  readonly own: LabelWords;
  readonly headings: readonly LabelWords[];
  readonly cells: readonly (ProductionCell | null)[];
  readonly raw: RawRow;
  readonly context: RowContext;
  readonly said: CorrectedRow;
  readonly ore: OreStated;
}

interface RowMeaning {
  readonly named: NamedMetric;
  readonly unit: UnitId | null;
  readonly isUnitAssumed: boolean;
  readonly reasons: readonly Saying[];
  readonly warnings: readonly Warning[];
}

/** Figures in percent; changes in percent stand behind the figures they compare. */
function arePercent(texts: readonly string[]): boolean {
  const figures = texts.filter((text) => /\d/.test(text));
  const percents = figures.filter((text) => text.includes("%")).length;
  return figures[0]?.includes("%") === true || percents * 2 > figures.length;
}

/** Metric and unit of a row, with the reasons for both. */
function meaningOf({
  own,
  headings,
  cells,
  raw,
  context,
  said,
  ore,
}: RowParts): RowMeaning {
  const isPercent = arePercent(cells.map((cell) => cell?.text ?? ""));
  const column = unitOf(raw, context.roles);
  const unitColumn = column?.unit ?? null;
  const words = { ...context, own, headings, unitColumn, isPercent, ore };
  const named =
    said.metric === undefined ? nameMetric(words) : saidMetric(said.metric);
  const printed = nameUnit(named.metric, {
    column,
    own: own.unit,
    headings: headings
      .filter((heading) => isAbout(heading, own))
      .map(({ unit }) => unit),
    title: context.title?.unit ?? null,
    isPercent,
    ton: context.ton,
  });
  const unit =
    said.unit === undefined
      ? printed
      : { ...NO_UNIT, unit: said.unit, reason: saying("unit.byReader") };
  const warnings = [
    ...(unit.warning ? [unit.warning] : []),
    ...(named.isMetalAssumed ? [metalAssumed(context.assumedMetal ?? "")] : []),
  ];
  return {
    named,
    unit: unit.unit,
    isUnitAssumed: unit.isAssumed,
    reasons:
      unit.reason === null ? [named.reason] : [named.reason, unit.reason],
    warnings: named.metric === null ? [] : warnings,
  };
}

/** A heading that names another metal says nothing of this one's unit. */
function isAbout({ metals }: LabelWords, own: LabelWords): boolean {
  const [metal] = own.metals;
  return metal === undefined || metals.length === 0 || metals.includes(metal);
}

const NO_UNIT = { warning: null, isAssumed: false } as const;

function saidMetric(metric: string | null): NamedMetric {
  return {
    metric,
    reason: saying("read.byReader"),
    isNamedByHeadings: false,
    isMetalAssumed: false,
    isOpen: false,
  };
}

function metalAssumed(metal: string): Warning {
  return warn(
    "metal-assumed",
    saying("warning.metalAssumed", { metal: metalSaid(metal) }),
  );
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
  return text === "" ? null : readUnit(text);
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
