import { saying } from "../../phrase/saying";
import {
  constantOf,
  productOf,
  quotientOf,
  sumOf,
} from "../../expression/build-expression";
import type { Expression } from "../../expression/expression";
import type { UnitId } from "../../unit/unit";
import { massFactor, scale } from "../convert-units";
import {
  declareRelation,
  likeliestBasis,
  nothing,
  type Declared,
} from "../declare-relation";
import { figureIn } from "../figure-in";
import { rowLeftOpen } from "../left-open";
import { printedPrice, statedPrice, type MetalPrice } from "../metal-prices";
import { cellIn, type PlacedRow } from "../placed-row";
import type { Relation } from "../relation";
import { keptWhereProven } from "../standing/standing-apart";
import { statedPrices, statedRatios } from "../stated-prices";
import type { Scope, TableIndex } from "../table-index";
import { overStandingRows } from "../walk-rows";

/**
 * Equivalent metal is the metal itself and the others at their prices: Σ metal × price ÷ price of the main metal, at the
 * prices that the table prints or a sentence states, or at the ratio of silver to gold that one states. Companies change
 * prices and count recoveries in, so a reading has to reproduce most periods before the others are held against it.
 */
export function metalEquivalent(index: TableIndex): Declared {
  return overStandingRows(index, (scope, row) => {
    const main = /^produced\.([a-z]+)_eq$/.exec(row.data.metric ?? "")?.[1];
    return main === undefined
      ? nothing
      : equivalentOfRow({ index, scope, row, main });
  });
}

/** A row of equivalent metal, the metal that it counts in, and where it stands. */
interface EquivalentRow {
  readonly index: TableIndex;
  readonly scope: Scope;
  readonly row: PlacedRow;
  readonly main: string;
}

function equivalentOfRow(of: EquivalentRow): Declared {
  const { index, scope, row } = of;
  const readings = [
    overColumns(of, (column) =>
      atPrices(of, column, (metal) =>
        printedPrice(index, scope, metal, column),
      ),
    ),
    ...index.statements
      .map((sentence) => statedPrices(sentence))
      .filter((prices) => prices.length > 1)
      .map((prices) =>
        overColumns(of, (column) =>
          atPrices(of, column, (metal) => statedPrice(prices, metal)),
        ),
      ),
    ...statedRatios(index.statements).map((ratio) =>
      overColumns(of, (column) => atRatio(of, column, ratio)),
    ),
  ].filter((relations) => relations.length > 0);
  return readings.length > 0
    ? keptWhereProven(likeliestBasis(readings, index.printed), index.printed, {
        moves: "either",
        why: saying("unchecked.otherPrices"),
      })
    : rowLeftOpen(index, scope, row, {
        identity: "metal-equivalent",
        why: saying("unchecked.noPrices"),
      });
}

function overColumns(
  { index, scope, row }: EquivalentRow,
  build: (column: number) => Expression | null,
): readonly Relation[] {
  return scope.columns.flatMap(({ column }) => {
    const subject = cellIn(row, column);
    const expression = build(column);
    const isPrinted = index.printed.valueOf(subject) !== null;
    return expression && isPrinted
      ? [declareRelation("metal-equivalent", subject, expression)]
      : [];
  });
}

/** main + Σ other × its price ÷ the main price, every metal counted that is printed and has a price. */
function atPrices(
  of: EquivalentRow,
  column: number,
  priceOf: (metal: string) => MetalPrice | null,
): Expression | null {
  const { unit } = of.row.data;
  const own = producedIn(of, of.main, unit, column);
  const mainPrice = priceOf(of.main);
  if (own === null || mainPrice === null) return null;
  const worth = otherMetals(of).flatMap((metal) => {
    const price = priceOf(metal);
    const amount = price && producedIn(of, metal, price.perUnit, column);
    return price && amount ? [productOf([amount, price.price])] : [];
  });
  const factor = massFactor(mainPrice.perUnit, unit);
  if (worth.length === 0 || factor === null) return null;
  const others = scale(quotientOf(sumOf(worth), mainPrice.price), factor);
  return sumOf([own, others]);
}

/** The metals whose production has a row, without the main one. */
function otherMetals({ scope, main }: EquivalentRow): readonly string[] {
  return [...scope.byMetric.keys()].flatMap((metric) => {
    const metal = /^produced\.([a-z]+)$/.exec(metric)?.[1];
    return metal === undefined || metal === main ? [] : [metal];
  });
}

function producedIn(
  { index, scope }: EquivalentRow,
  metal: string,
  unit: UnitId | null,
  column: number,
): Expression | null {
  return figureIn(index, scope, { metric: `produced.${metal}`, column, unit });
}

/** Silver and gold at so many ounces of the one to one of the other; nothing where further metals are produced. */
function atRatio(
  of: EquivalentRow,
  column: number,
  ratio: number,
): Expression | null {
  const { unit } = of.row.data;
  const silver = producedIn(of, "silver", unit, column);
  const gold = producedIn(of, "gold", unit, column);
  if (!silver || !gold || otherMetals(of).length > 1) return null;
  const factor = constantOf(ratio, "ounces of silver per ounce of gold");
  if (of.main === "silver") return sumOf([silver, productOf([gold, factor])]);
  return of.main === "gold" ? sumOf([gold, quotientOf(silver, factor)]) : null;
}
