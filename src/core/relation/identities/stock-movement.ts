import { saying } from "../../phrase/saying";
import { cellOf, sumOf } from "../../expression/build-expression";
import type { Expression } from "../../expression/expression";
import { figureAt } from "../figure-in";
import {
  declareRelation,
  isPossible,
  mergeDeclared,
  related,
  type Declared,
} from "../declare-relation";
import { leftOpen } from "../left-open";
import type { Relation } from "../relation";
import { cellIn } from "../placed-row";
import {
  rowFor,
  type ActualColumn,
  type Scope,
  type TableIndex,
} from "../table-index";

/**
 * A stockpile closes at its opening balance plus ore mined less ore milled. Surveys correct balances all the time, so a
 * movement that does not close is named as not checkable and never as a finding.
 */
export function stockMovement(index: TableIndex): Declared {
  return mergeDeclared(
    index.scopes.map((scope) => {
      const relations = scope.columns.flatMap((closing) => {
        const opening = scope.columns.find(
          ({ months, entity }) =>
            months !== null &&
            months[1] + 1 === closing.months?.[0] &&
            entity === closing.entity,
        );
        return opening ? movement(index, scope, opening, closing) : [];
      });
      const closed = relations.filter((relation) =>
        isPossible(relation, index.printed),
      );
      const open = relations.filter((relation) => !closed.includes(relation));
      return mergeDeclared([
        related(closed),
        leftOpen(open, saying("unchecked.stockSurveyed")),
      ]);
    }),
  );
}

function movement(
  index: TableIndex,
  scope: Scope,
  opening: ActualColumn,
  closing: ActualColumn,
): readonly Relation[] {
  const both = [opening.column, closing.column];
  const stock = rowFor(index, scope, "ore.stockpile.tonnes", both);
  const mined = rowFor(index, scope, "ore.mined.tonnes", [closing.column]);
  const milled = rowFor(index, scope, "ore.processed.tonnes", [closing.column]);
  if (!stock || !mined || !milled) return [];
  const added = figureAt(mined, closing.column, stock.data.unit);
  const taken = figureAt(milled, closing.column, stock.data.unit);
  if (!added || !taken) return [];
  const closed: Expression = {
    op: "difference",
    minuend: sumOf([cellOf(cellIn(stock, opening.column)), added]),
    subtrahend: taken,
  };
  return [
    declareRelation("stock-movement", cellIn(stock, closing.column), closed),
  ];
}
