import { saying } from "../../phrase/saying";
import {
  cellOf,
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
  cannotCheck,
} from "../declare-relation";
import type { Relation } from "../relation";
import { keptWhereProven } from "../standing/standing-apart";
import { statedPrices, type StatedPrice } from "../stated-prices";
import { figureIn } from "../figure-in";
import { cellIn, type PlacedRow } from "../placed-row";
import { rowFor, type Scope, type TableIndex } from "../table-index";
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
      : equivalentOfRow(index, scope, row, main);
  });
}

function equivalentOfRow(
  index: TableIndex,
  scope: Scope,
  row: PlacedRow,
  main: string,
): Declared {
  const over = (build: (column: number) => Expression | null) =>
    scope.columns.flatMap(({ column }) =>
      relation(index, row, column, build(column)),
    );
  const stated = index.statements
    .map((sentence) => statedPrices(sentence))
    .filter((prices) => prices.length > 1);
  const readings = [
    over((column) =>
      atPrices(index, scope, main, row, column, (metal) =>
        priceIn(index, scope, metal, column),
      ),
    ),
    ...stated.map((prices) =>
      over((column) =>
        atPrices(index, scope, main, row, column, (metal) =>
          priceSaid(prices, metal),
        ),
      ),
    ),
    ...statedRatios(index).map((ratio) =>
      over((column) => atRatio(index, scope, main, row, column, ratio)),
    ),
  ].filter((relations) => relations.length > 0);
  return readings.length > 0
    ? keptWhereProven(likeliestBasis(readings, index.printed), index.printed, {
        moves: "either",
        why: saying("unchecked.otherPrices"),
      })
    : notStated(index, scope, row);
}

function relation(
  index: TableIndex,
  row: PlacedRow,
  column: number,
  expression: Expression | null,
): readonly Relation[] {
  const subject = cellIn(row, column);
  const isPrinted = index.printed.valueOf(subject) !== null;
  return expression && isPrinted
    ? [declareRelation("metal-equivalent", subject, expression)]
    : [];
}

interface Price {
  readonly price: Expression;
  readonly perUnit: UnitId;
}

/** main + Σ other × its price ÷ the main price, every metal counted that is printed and has a price. */
function atPrices(
  index: TableIndex,
  scope: Scope,
  main: string,
  row: PlacedRow,
  column: number,
  priceOf: (metal: string) => Price | null,
): Expression | null {
  const own = producedIn(index, scope, main, row.data.unit, column);
  const mainPrice = priceOf(main);
  if (own === null || mainPrice === null) return null;
  const worth = metalsOf(scope, main).flatMap((metal) => {
    const price = priceOf(metal);
    const amount =
      price && producedIn(index, scope, metal, price.perUnit, column);
    return price && amount ? [productOf([amount, price.price])] : [];
  });
  const factor = massFactor(mainPrice.perUnit, row.data.unit);
  if (worth.length === 0 || factor === null) return null;
  const others = scale(quotientOf(sumOf(worth), mainPrice.price), factor);
  return sumOf([own, others]);
}

/** The metals whose production has a row, without the main one. */
function metalsOf(scope: Scope, main: string): readonly string[] {
  return [...scope.byMetric.keys()].flatMap((metric) => {
    const metal = /^produced\.([a-z]+)$/.exec(metric)?.[1];
    return metal === undefined || metal === main ? [] : [metal];
  });
}

function producedIn(
  index: TableIndex,
  scope: Scope,
  metal: string,
  unit: UnitId | null,
  column: number,
): Expression | null {
  return figureIn(index, scope, { metric: `produced.${metal}`, column, unit });
}

const PRICED: Partial<Record<UnitId, UnitId>> = {
  "usd/oz": "oz",
  "usd/lb": "lb",
  "usd/t": "t",
};

function priceIn(
  index: TableIndex,
  scope: Scope,
  metal: string,
  column: number,
): Price | null {
  const row = rowFor(index, scope, `price.${metal}`, [column]);
  const perUnit = row?.data.unit ? PRICED[row.data.unit] : undefined;
  return row && perUnit
    ? { price: cellOf(cellIn(row, column)), perUnit }
    : null;
}

function priceSaid(
  prices: readonly StatedPrice[],
  metal: string,
): Price | null {
  const said = prices.find((price) => price.metal === metal);
  return said
    ? { price: constantOf(said.value, said.name), perUnit: said.per }
    : null;
}

/** Ratios such as "70:1" or "85 to 1" in footnotes and sentences. */
function statedRatios({ statements }: TableIndex): readonly number[] {
  return [
    ...new Set(
      statements.flatMap((text) =>
        [...text.matchAll(/(\d{2,3}(?:\.\d+)?)\s*(?::|to)\s*1\b/gi)].map(
          (match) => Number(match[1]),
        ),
      ),
    ),
  ];
}

function atRatio(
  index: TableIndex,
  scope: Scope,
  main: string,
  row: PlacedRow,
  column: number,
  ratio: number,
): Expression | null {
  const silver = producedIn(index, scope, "silver", row.data.unit, column);
  const gold = producedIn(index, scope, "gold", row.data.unit, column);
  const hasOthers = metalsOf(scope, main).length > 1;
  if (!silver || !gold || hasOthers) return null;
  const factor = constantOf(ratio, "ounces of silver per ounce of gold");
  if (main === "silver") return sumOf([silver, productOf([gold, factor])]);
  return main === "gold" ? sumOf([gold, quotientOf(silver, factor)]) : null;
}

function notStated(index: TableIndex, scope: Scope, row: PlacedRow): Declared {
  const first = scope.columns
    .map(({ column }) => cellIn(row, column))
    .find((cell) => index.printed.valueOf(cell) !== null);
  return first
    ? {
        relations: [],
        uncheckable: [
          cannotCheck(
            { identity: "metal-equivalent", subject: first },
            saying("unchecked.noPrices"),
          ),
        ],
      }
    : nothing;
}
