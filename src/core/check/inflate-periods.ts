import type { PrintedCells } from "../relation/printed-cells";
import type { CheckedRelation, Relation } from "../relation/relation";
import { distinctCells } from "../expression/expression-cells";
import { balanceOf } from "./balance/balance";
import {
  independentRelations,
  relationCells,
} from "./balance/balance-relations";
import { jointInflation } from "./balance/joint-inflation";

/** How consistent the figures of one period are with each other. */
export interface PeriodInflation {
  readonly table: number;
  readonly column: number;
  /**
   * The smallest factor by which all printed half-units of the period would have to grow for its relations to hold at
   * once: at most 1 where rounding explains everything, 144 where it plainly does not.
   */
  readonly factor: number;
}

const MOST_EQUATIONS = 40;
const FEW_EQUATIONS = 12;

/**
 * t* of every period, from the relations within its column. Groups of relations that share no cell are taken apart, and
 * large ones in which nothing fails are passed over.
 */
export function inflatePeriods(
  checked: readonly CheckedRelation[],
  printed: PrintedCells,
): readonly PeriodInflation[] {
  const failed = new Set(
    checked
      .filter(({ outcome }) => outcome === "fails")
      .map(({ relation }) => relation),
  );
  const columns = new Map<string, Relation[]>();
  for (const relation of independentRelations(checked)) {
    const { table, column } = relation.subject;
    const isWithin = distinctCells(relation.expression).every(
      (cell) => cell.table === table && cell.column === column,
    );
    const held = columns.get(`${table}/${column}`) ?? [];
    if (isWithin) held.push(relation);
    columns.set(`${table}/${column}`, held);
  }
  return [...columns.values()].flatMap((relations) => {
    const [first] = relations;
    const factors = connected(relations)
      .filter((group) => isWorthwhile(group, failed))
      .flatMap((group) => jointInflation(balanceOf(group, printed)) ?? []);
    if (!first || factors.length === 0) return [];
    const { table, column } = first.subject;
    return [{ table, column, factor: Math.max(...factors) }];
  });
}

function isWorthwhile(
  group: readonly Relation[],
  failed: ReadonlySet<Relation>,
): boolean {
  const fails = group.some((relation) => failed.has(relation));
  return group.length <= (fails ? MOST_EQUATIONS : FEW_EQUATIONS);
}

/** Relations grouped by the cells they share, directly or through others. */
function connected(
  relations: readonly Relation[],
): readonly (readonly Relation[])[] {
  let groups: { cells: Set<number>; relations: Relation[] }[] = [];
  for (const relation of relations) {
    const cells = relationCells(relation);
    const touched = groups.filter((group) =>
      cells.some((cell) => group.cells.has(cell)),
    );
    const merged = {
      cells: new Set([
        ...touched.flatMap((group) => [...group.cells]),
        ...cells,
      ]),
      relations: [...touched.flatMap((group) => group.relations), relation],
    };
    groups = [...groups.filter((group) => !touched.includes(group)), merged];
  }
  return groups.map((group) => group.relations);
}
