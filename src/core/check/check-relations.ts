import type { CellRef } from "../expression/expression";
import { cellKey, distinctCells } from "../expression/expression-cells";
import type {
  Repair,
  Severity,
  Suspect,
  UnwordedFinding,
} from "../finding/finding";
import { findingCode } from "../finding/finding-code";
import { isUnsureReading } from "../finding/unsure-reading";
import type { ProductionTable } from "../production/production-table";
import { cellAt, readPrintedCells } from "../relation/printed-cells";
import type { CheckedRelation, Relation } from "../relation/relation";
import { relationCells } from "./balance/balance-relations";
import { checkRelation } from "./check-relation";
import { defaultSettings, type CheckSettings } from "./check-settings";
import { findRoots, type Root } from "./find-roots";
import { inflationOf } from "./inflate";
import { inflatePeriods, type PeriodInflation } from "./inflate-periods";
import { suggestRepair } from "./repair/suggest-repair";
import { weighSeverity } from "./weigh-severity";

/** Verdicts of all relations, and what is behind those that fail; the words come later, from `report`. */
export interface CheckedTables {
  readonly relations: readonly CheckedRelation[];
  readonly findings: readonly UnwordedFinding[];
  /** t* per period, where the period's column has relations of its own. */
  readonly inflation: readonly PeriodInflation[];
}

/** Holds every relation against the printed figures: verdicts, roots, suspects, repairs. */
export function checkRelations(
  tables: readonly ProductionTable[],
  relations: readonly Relation[],
  settings: CheckSettings = defaultSettings,
): CheckedTables {
  const printed = readPrintedCells(tables);
  const checked = relations.flatMap(
    (relation) => checkRelation(relation, printed, settings) ?? [],
  );
  const roots = inReadingOrder(findRoots(checked, printed));
  const relationsOf = relationsByCell(roots.length > 0 ? checked : []);
  const culprits = new Set(roots.flatMap(({ culprit }) => culprit ?? []));
  const rootFindings = roots.map((root): UnwordedFinding => {
    const inflation = inflationOf(root.main.relation, printed);
    const repair =
      root.culprit === null
        ? null
        : suggestRepair({
            tables,
            printed,
            main: root.main,
            suspects: inOwnTable(root),
            relationsOf,
            isOtherCulprit: (cell) =>
              cell !== root.culprit && culprits.has(cell),
          });
    return {
      ...findingAbout(root.main, tables),
      severity: restsOnUnsureReading(root.main, tables)
        ? "low"
        : weighSeverity(root.main, inflation, settings),
      role: "root",
      because: [],
      suspects: suspectsOf(root, repair),
      repair,
    };
  });
  return {
    relations: checked,
    findings: [
      ...rootFindings,
      ...propagated(checked, roots, rootFindings, tables),
    ],
    inflation: inflatePeriods(checked, printed),
  };
}

/** A relation is no surer than the least sure of the tables whose figures it compares. */
function restsOnUnsureReading(
  { relation }: CheckedRelation,
  tables: readonly ProductionTable[],
): boolean {
  return [relation.subject, ...distinctCells(relation.expression)].some(
    ({ table }) => isUnsureReading(tables[table]),
  );
}

/** A finding names cells by row and column of its own table; mines may stand in tables of their own. */
function inOwnTable({ main, suspects }: Root): Root["suspects"] {
  return suspects.filter(
    ({ cell }) => cell.table === main.relation.subject.table,
  );
}

/** The suspects as scored; a cell that a single slip would reconcile is no less likely than the first. */
function suspectsOf(root: Root, repair: Repair | null): readonly Suspect[] {
  const scored = inOwnTable(root).map(({ cell, score }) => ({
    row: cell.row,
    column: cell.column,
    score,
  }));
  const top = scored[0]?.score ?? 0;
  const isRepaired = ({ row, column }: Suspect) =>
    row === repair?.row && column === repair.column;
  return [
    ...(repair === null
      ? []
      : [{ row: repair.row, column: repair.column, score: top }]),
    ...scored.filter((suspect) => !isRepaired(suspect)),
  ];
}

function inReadingOrder(roots: readonly Root[]): readonly Root[] {
  const place = ({ main }: Root) => {
    const { table, row, column } = main.relation.subject;
    return cellKey({ table, row, column });
  };
  return [...roots].sort((a, b) => place(a) - place(b));
}

function findingAbout(
  checked: CheckedRelation,
  tables: readonly ProductionTable[],
): Omit<
  UnwordedFinding,
  "severity" | "role" | "because" | "suspects" | "repair"
> {
  const { relation, printed, printedInterval, rebuiltInterval } = checked;
  const { subject } = relation;
  const side = printedInterval.low > rebuiltInterval.high ? "above" : "below";
  return {
    code: findingCode(relation.identity, side),
    identity: relation.identity,
    relation: relation.id,
    table: subject.table,
    cell: { row: subject.row, column: subject.column },
    printed,
    rebuilt: checked.rebuilt,
    low: rebuiltInterval.low,
    high: rebuiltInterval.high,
    gap: checked.gap,
    span: cellAt(tables, subject)?.span ?? null,
  };
}

/** Failed relations that are no root of their own, each with the roots behind it. */
function propagated(
  checked: readonly CheckedRelation[],
  roots: readonly Root[],
  rootFindings: readonly UnwordedFinding[],
  tables: readonly ProductionTable[],
): readonly UnwordedFinding[] {
  const mains = new Set(roots.map(({ main }) => main));
  return checked.flatMap((each): readonly UnwordedFinding[] => {
    if (each.outcome !== "fails" || mains.has(each)) return [];
    const because = rootsBehind(each, roots);
    return [
      {
        ...findingAbout(each, tables),
        severity: worstOf(because.flatMap((at) => rootFindings[at] ?? [])),
        role: "propagated",
        because,
        suspects: [],
        repair: null,
      },
    ];
  });
}

function worstOf(findings: readonly UnwordedFinding[]): Severity {
  const severities = findings.map(({ severity }) => severity);
  if (severities.includes("high")) return "high";
  return severities.includes("medium") ? "medium" : "low";
}

/** Roots that explain the relation directly, and roots whose cell is summed into one of its figures. */
function rootsBehind(
  failed: CheckedRelation,
  roots: readonly Root[],
): readonly number[] {
  const direct = roots.flatMap((root, at) =>
    root.failed.includes(failed) ? [at] : [],
  );
  const cells = new Set(relationCells(failed.relation));
  const fed = roots.flatMap((root, at) => {
    const feeds = roots.some(
      ({ main }) =>
        cells.has(cellKey(main.relation.subject)) &&
        root.culprit !== null &&
        relationCells(main.relation).includes(root.culprit),
    );
    return feeds && !direct.includes(at) ? [at] : [];
  });
  return [...direct, ...fed];
}

/** Looks up the relations of the cells that a repair may change. */
function relationsByCell(
  checked: readonly CheckedRelation[],
): (cell: CellRef) => readonly CheckedRelation[] {
  const byCell = new Map<number, CheckedRelation[]>();
  for (const each of checked) {
    for (const key of relationCells(each.relation)) {
      const held = byCell.get(key) ?? [];
      held.push(each);
      byCell.set(key, held);
    }
  }
  return (cell) => byCell.get(cellKey(cell)) ?? [];
}
