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
} from "../declare-relation";
import type { Relation } from "../relation";
import { standingApart } from "../standing-apart";
import { cellIn, type PlacedRow } from "../placed-row";
import { rowFor, type Scope, type TableIndex } from "../table-index";
import { overStandingRows } from "../walk-rows";

/**
 * Equivalent metal is the metal itself and the others at their prices: Σ metal × price ÷ price of the main metal, where
 * the table prints the prices, or at the ratio of silver to gold that a footnote states.
 */
export function metalEquivalent(index: TableIndex): Declared {
  return overStandingRows(index, (scope, row) =>
    equivalentOfRow(index, scope, row),
  );
}

function equivalentOfRow(
  index: TableIndex,
  scope: Scope,
  row: PlacedRow,
): Declared {
  const main = /^produced\.([a-z]+)_eq$/.exec(row.data.metric ?? "")?.[1];
  if (main === undefined) return nothing;
  const atPrices = scope.columns.flatMap(({ column }) =>
    relation(
      index,
      row,
      column,
      atPrintedPrices(index, scope, main, row, column),
    ),
  );
  const atRatios = statedRatios(index, scope).map((ratio) =>
    scope.columns.flatMap(({ column }) =>
      relation(
        index,
        row,
        column,
        atRatio(index, scope, main, row, column, ratio),
      ),
    ),
  );
  const chosen = likeliestBasis([atPrices, ...atRatios], index.printed);
  const checked = standingApart(chosen, index.printed);
  return chosen.length > 0 ? checked : notStated(index, scope, row);
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

const OTHERS = ["silver", "gold", "lead", "zinc", "copper", "nickel"] as const;

/** main + Σ other × its price ÷ the main price, every metal with a price row counted. */
function atPrintedPrices(
  index: TableIndex,
  scope: Scope,
  main: string,
  row: PlacedRow,
  column: number,
): Expression | null {
  const own = producedIn(index, scope, main, row.data.unit, column);
  const mainPrice = priceIn(index, scope, main, column);
  if (own === null || mainPrice === null) return null;
  const worth = OTHERS.filter((metal) => metal !== main).flatMap((metal) => {
    const price = priceIn(index, scope, metal, column);
    const unit = price?.perUnit ?? null;
    const amount = producedIn(index, scope, metal, unit, column);
    return price && amount ? [productOf([amount, price.cell])] : [];
  });
  if (worth.length === 0) return null;
  const factor = massFactor(mainPrice.perUnit, row.data.unit);
  if (factor === null) return null;
  const others = scale(quotientOf(sumOf(worth), mainPrice.cell), factor);
  return sumOf([own, others]);
}

function producedIn(
  index: TableIndex,
  scope: Scope,
  metal: string,
  unit: UnitId | null,
  column: number,
): Expression | null {
  const row = rowFor(index, scope, `produced.${metal}`, [column]);
  const factor = row && massFactor(row.data.unit, unit);
  return row && factor ? scale(cellOf(cellIn(row, column)), factor) : null;
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
): { readonly cell: Expression; readonly perUnit: UnitId } | null {
  const row = rowFor(index, scope, `price.${metal}`, [column]);
  const perUnit = row?.data.unit ? PRICED[row.data.unit] : undefined;
  return row && perUnit ? { cell: cellOf(cellIn(row, column)), perUnit } : null;
}

/** Ratios such as "70:1" or "85 to 1" in the footnotes of the table. */
function statedRatios(index: TableIndex, scope: Scope): readonly number[] {
  const notes = index.tables[scope.table]?.notes ?? [];
  return notes.flatMap((note) =>
    [...note.matchAll(/(\d{2,3}(?:\.\d+)?)\s*(?::|to)\s*1\b/gi)].map((match) =>
      Number(match[1]),
    ),
  );
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
  const hasOthers = ["lead", "zinc", "copper"].some((metal) =>
    scope.byMetric.has(`produced.${metal}`),
  );
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
          {
            identity: "metal-equivalent",
            subject: first,
            reason:
              "The prices or ratios that turn the other metals into equivalents are not printed with the table.",
          },
        ],
      }
    : nothing;
}
