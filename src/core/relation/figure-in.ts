import { cellOf } from "../expression/build-expression";
import type { Expression } from "../expression/expression";
import type { UnitId } from "../unit/unit";
import { massFactor, scale } from "./convert-units";
import { cellIn, type PlacedRow } from "./placed-row";
import { rowFor, type Scope, type TableIndex } from "./table-index";

/** A figure by what it measures and where it stands, and the unit it is wanted in. */
export interface WantedFigure {
  readonly metric: string;
  readonly column: number;
  readonly unit: UnitId | null;
}

/**
 * The printed figure of a mine's metric in a column, in the unit wanted.
 * Errors: null where it is not printed, or its unit does not convert
 */
export function figureIn(
  index: TableIndex,
  scope: Scope,
  { metric, column, unit }: WantedFigure,
): Expression | null {
  const row = rowFor(index, scope, metric, [column]);
  return row && figureAt(row, column, unit);
}

/**
 * A row's figure in a column, in the unit wanted.
 * Errors: null where its unit does not convert
 */
export function figureAt(
  row: PlacedRow,
  column: number,
  unit: UnitId | null,
): Expression | null {
  const factor = massFactor(row.data.unit, unit);
  return factor && scale(cellOf(cellIn(row, column)), factor);
}
