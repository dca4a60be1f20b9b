import { cellOf, productOf } from "../../../expression/build-expression";
import type { Expression } from "../../../expression/expression";
import type { UnitId } from "../../../unit/unit";
import { cellIn } from "../../placed-row";
import { gradeUnitOf, type GradeUnit } from "../../ton-basis";
import { rowFor, type Scope, type TableIndex } from "../../table-index";

/** Tonnes × grade of the ore that went to the mill in one column, with the units it was printed in. */
export interface FeedMetal {
  /** tonnes × grade, in the product of their printed units. */
  readonly product: Expression;
  readonly materialUnit: UnitId | null;
  readonly gradeUnit: GradeUnit | null;
}

/** The feed metal of one column, or null where tonnes or grade are not printed. */
export function feedMetalIn(
  index: TableIndex,
  scope: Scope,
  metal: string,
  columns: readonly number[],
): readonly FeedMetal[] | null {
  const tonnes = rowFor(index, scope, "ore.processed.tonnes", columns);
  const grade = rowFor(index, scope, `ore.processed.grade.${metal}`, columns);
  if (tonnes === null || grade === null) return null;
  return columns.map((column) => ({
    product: productOf([
      cellOf(cellIn(tonnes, column)),
      cellOf(cellIn(grade, column)),
    ]),
    materialUnit: tonnes.data.unit,
    gradeUnit: gradeUnitOf(grade.data.unit, index.ton),
  }));
}
