import { constantOf, productOf } from "../../expression/build-expression";
import type { CellRef, Expression } from "../../expression/expression";
import { saying } from "../../phrase/saying";
import { declareRelation, isPossible, nothing } from "../declare-relation";
import type { Declared } from "../declare-relation";
import { figureAt } from "../figure-in";
import { cellIn } from "../placed-row";
import type { PrintedCells } from "../printed-cells";
import type { Relation } from "../relation";
import { keptWhereProven } from "../standing/standing-apart";
import { rowFor, type TableIndex } from "../table-index";
import { overStandingRows } from "../walk-rows";

/**
 * Metal attributable to a share = the share × all metal produced, where a row prints its one share and another row the
 * whole: "Copper attributable (75%)". What the last printed digit of the share explains is not related.
 */
export function attributableShare(index: TableIndex): Declared {
  return overStandingRows(index, (scope, row) => {
    const metric = /^(produced\.[\w.]+)\.attributable$/.exec(
      row.data.metric ?? "",
    )?.[1];
    const [share, another] = sharesIn(row.data.label);
    if (metric === undefined || !share || another) return nothing;
    const relations = scope.columns.flatMap(({ column }) => {
      const subject = cellIn(row, column);
      const isPrinted = index.printed.valueOf(subject) !== null;
      const of = rowFor(index, scope, metric, [column]);
      const isWhole = of !== null && sharesIn(of.data.label).length === 0;
      const whole = isWhole ? figureAt(of, column, row.data.unit) : null;
      return whole && isPrinted
        ? shareOf(subject, share, whole, index.printed)
        : [];
    });
    return keptWhereProven(relations, index.printed, {
      moves: "either",
      why: saying("unchecked.otherShare"),
    });
  });
}

interface Share {
  readonly percent: number;
  /** Half of one unit of its last digit, in percent. */
  readonly halfUnit: number;
}

/** The shares that a label prints; the whole is none. */
function sharesIn(label: string): readonly Share[] {
  return [...label.matchAll(/(\d{1,3})(?:[.,](\d+))?\s?%/g)]
    .map(([, whole = "", decimals = ""]) => ({
      percent: Number(`${whole}.${decimals}`),
      halfUnit: 0.5 * 10 ** -decimals.length,
    }))
    .filter(({ percent }) => percent > 0 && percent < 100);
}

function shareOf(
  subject: CellRef,
  { percent, halfUnit }: Share,
  whole: Expression,
  printed: PrintedCells,
): readonly Relation[] {
  const at = (share: number, compare: Relation["compare"]) =>
    declareRelation(
      "attributable-share",
      subject,
      productOf([constantOf(share / 100, "the share"), whole]),
      { compare },
    );
  const exact = at(percent, "equal");
  const isWithinDigits =
    isPossible(at(percent - halfUnit, "at-least"), printed) &&
    isPossible(at(percent + halfUnit, "at-most"), printed);
  return isPossible(exact, printed) || !isWithinDigits ? [exact] : [];
}
