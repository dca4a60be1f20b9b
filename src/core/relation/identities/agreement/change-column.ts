import { saying } from "../../../phrase/saying";
import { isChange } from "../../period/actual-period";
import {
  cellOf,
  constantOf,
  productOf,
  quotientOf,
} from "../../../expression/build-expression";
import type { Expression } from "../../../expression/expression";
import type { ProductionTable } from "../../../production/production-table";
import {
  countPossible,
  declareRelation,
  isPossible,
  mergeDeclared,
  nothing,
  type Declared,
  related,
  assuming,
} from "../../declare-relation";
import { leftOpen } from "../../left-open";
import type { Relation } from "../../relation";
import type { TableIndex } from "../../table-index";

/**
 * A change column says how a figure moved against its base: 100 × (figure ÷ base − 1), or the difference. On ratio rows
 * the print may mean percent or points; each row is read the way that is possible.
 */
export function changeColumn(index: TableIndex): Declared {
  return mergeDeclared(
    index.tables.flatMap((table, at) =>
      table.periods.map((period, column) =>
        period.of === null || !isChange(period)
          ? nothing
          : changesIn(index, { table, at, column, of: period.of }),
      ),
    ),
  );
}

interface ChangeColumn {
  readonly table: ProductionTable;
  readonly at: number;
  readonly column: number;
  readonly of: readonly [number, number];
}

/** The column as announced, or with figure and base exchanged; neither where most rows contradict both. */
function changesIn(index: TableIndex, change: ChangeColumn): Declared {
  const [figure, base] = change.of;
  const asPrinted = changesOver(index, change);
  const turned = changesOver(index, { ...change, of: [base, figure] });
  const possible = countPossible(asPrinted, index.printed);
  const possibleTurned = countPossible(turned, index.printed);
  const relations = possibleTurned > possible ? turned : asPrinted;
  const most = Math.max(possible, possibleTurned);
  if (relations.length >= 2 && most * 2 <= relations.length) {
    return leftOpen(
      relations.slice(0, 1),
      saying("unchecked.otherColumns", {
        column: change.table.periods[change.column]?.label ?? "",
      }),
    );
  }
  return related(relations);
}

function changesOver(
  index: TableIndex,
  { table, at, column, of: [figure, base] }: ChangeColumn,
): readonly Relation[] {
  return table.rows.flatMap((row, which) => {
    // Of costs and the like, some print a rise as a minus: as worse.
    if (row.metric === null) return [];
    const ref = (of: number) => ({ table: at, row: which, column: of });
    const { valueOf } = index.printed;
    const before = valueOf(ref(base));
    if (valueOf(ref(column)) === null || valueOf(ref(figure)) === null) {
      return [];
    }
    if (before === null || before <= 0) return [];
    const subject = ref(column);
    const isAbsolute = table.periods[column]?.kind === "change-abs";
    const percent = declareRelation(
      "change",
      subject,
      percentChange(ref(figure), ref(base)),
    );
    const points = declareRelation("change", subject, {
      op: "difference",
      minuend: cellOf(ref(figure)),
      subtrahend: cellOf(ref(base)),
    });
    if (isAbsolute) return [points];
    const isRatio = row.unit === "%" || row.unit === "ratio";
    const isPoints =
      isRatio &&
      !isPossible(percent, index.printed) &&
      isPossible(points, index.printed);
    return [
      isPoints ? { ...points, ...assuming(saying("basis.points")) } : percent,
    ];
  });
}

/** 100 × figure ÷ base − 100, so that each figure is mentioned once. */
function percentChange(
  figure: Relation["subject"],
  base: Relation["subject"],
): Expression {
  return {
    op: "difference",
    minuend: productOf([
      quotientOf(cellOf(figure), cellOf(base)),
      constantOf(100),
    ]),
    subtrahend: constantOf(100),
  };
}
