import type { Examination } from "../../../core/examination";
import type { CellRef } from "../../../core/expression/expression";
import type { LabelledTable } from "../../../core/report/labelled-table";
import type {
  CheckedRelation,
  Relation,
} from "../../../core/relation/relation";
import type { Finding, Severity } from "../../../core/finding/finding";
import { findingId } from "../../../core/plan/finding-id";
import {
  readPrintedCells,
  type PrintedCells,
} from "../../../core/relation/printed-cells";
import { headingWords } from "../heading-words";

/** A finding with what its words are made from in any language. */
export interface Wordable {
  readonly finding: Finding;
  /** null where it is not at hand: the finding then keeps its own words. */
  readonly relation: Relation | null;
  readonly tables: readonly LabelledTable[];
}

/** A root finding as the list shows it, with the propagated ones that hang under it. */
export interface FindingItem extends Wordable {
  /** Stable between runs on one release. */
  readonly key: string;
  readonly cell: CellRef;
  readonly title: CellTitle;
  /** As printed, to be searched for; what is shown is in the user's number format. */
  readonly printedText: string;
  /** Bounds of the printed figure within its rounding. */
  readonly printedBounds: readonly [low: number, high: number];
  readonly cause: readonly CellTitle[];
  readonly follows: readonly Wordable[];
}

/** A cell in words: its row, the headings it needs to be told from others, its period. */
export interface CellTitle {
  readonly label: string;
  readonly path: string;
  readonly period: string;
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly items: readonly FindingItem[];
}

const severities: readonly Severity[] = ["high", "medium", "low"];

/** The root findings by severity, the largest first as the examination ordered them; empty groups are left out. */
export function groupFindings(
  items: readonly FindingItem[],
): readonly FindingGroup[] {
  return severities
    .map((severity) => ({
      severity,
      items: items.filter(({ finding }) => finding.severity === severity),
    }))
    .filter((group) => group.items.length > 0);
}

/** Every root finding as an item of the list. */
export function findingItems(examination: Examination): readonly FindingItem[] {
  const printed = readPrintedCells(examination.tables);
  return examination.findings.flatMap((finding, index) =>
    finding.role === "root"
      ? [toItem(examination, printed, finding, index)]
      : [],
  );
}

/** A cell's row and period in words. */
export function cellTitle({ tables }: Examination, cell: CellRef): CellTitle {
  const table = tables[cell.table];
  const row = table?.rows[cell.row];
  return {
    label: row?.label ?? "",
    path: headingWords([row?.entity ?? null, ...(row?.path ?? [])]),
    period: table?.periods[cell.column]?.label ?? "",
  };
}

function toItem(
  examination: Examination,
  printedCells: PrintedCells,
  finding: Finding,
  index: number,
): FindingItem {
  const cell = { table: finding.table, ...finding.cell };
  const printed =
    examination.tables[cell.table]?.rows[cell.row]?.cells[cell.column];
  const halfUnit = printedCells.halfUnitOf(cell);
  const bounds = checkOf(examination, finding)?.printedInterval;
  return {
    ...wordable(examination, finding),
    key: findingId(finding),
    cell,
    title: cellTitle(examination, cell),
    printedText: printed?.text ?? String(finding.printed),
    printedBounds: bounds
      ? [bounds.low, bounds.high]
      : [finding.printed - halfUnit, finding.printed + halfUnit],
    cause: likeliest(finding).map(({ row, column }) =>
      cellTitle(examination, { table: finding.table, row, column }),
    ),
    follows: examination.findings
      .filter(({ because }) => because.includes(index))
      .map((follower) => wordable(examination, follower)),
  };
}

function checkOf(
  { relations }: Examination,
  finding: Finding,
): CheckedRelation | undefined {
  return relations.find(({ relation }) => relation.id === finding.relation);
}

function wordable(examination: Examination, finding: Finding): Wordable {
  const relation = checkOf(examination, finding)?.relation ?? null;
  return { finding, relation, tables: examination.tables };
}

/** The suspects that cannot be told apart from the first. */
function likeliest({ suspects }: Finding): Finding["suspects"] {
  const [first] = suspects;
  if (first === undefined) return [];
  return suspects.filter(({ score }) => score >= first.score * (1 - 1e-6));
}
