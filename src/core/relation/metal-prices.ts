import { cellOf, constantOf } from "../expression/build-expression";
import type { Expression } from "../expression/expression";
import type { UnitId } from "../unit/unit";
import { cellIn } from "./placed-row";
import type { StatedPrice } from "./stated-prices";
import { rowFor, type Scope, type TableIndex } from "./table-index";

/** What a metal is worth, and by which unit of it. */
export interface MetalPrice {
  readonly price: Expression;
  readonly perUnit: UnitId;
}

const PRICED: Partial<Record<UnitId, UnitId>> = {
  "usd/oz": "oz",
  "usd/lb": "lb",
  "usd/t": "t",
};

/** The price that a row prints for a column; null where none does, or not in dollars. */
export function printedPrice(
  index: TableIndex,
  scope: Scope,
  metal: string,
  column: number,
): MetalPrice | null {
  const row = rowFor(index, scope, `price.${metal}`, [column]);
  const perUnit = row?.data.unit ? PRICED[row.data.unit] : undefined;
  return row && perUnit
    ? { price: cellOf(cellIn(row, column)), perUnit }
    : null;
}

/** The price among those that a sentence states; null where it leaves the metal out. */
export function statedPrice(
  prices: readonly StatedPrice[],
  metal: string,
): MetalPrice | null {
  const said = prices.find((price) => price.metal === metal);
  return said
    ? { price: constantOf(said.value, said.name), perUnit: said.per }
    : null;
}
