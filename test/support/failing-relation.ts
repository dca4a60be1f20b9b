import type { CellRef } from "../../src/core/expression/expression";
import type { CheckedRelation } from "../../src/core/relation/relation";

/** A relation that the cell's print does not satisfy, as the engine hands it over. */
export function failing(
  subject: CellRef,
  printed: number,
  rebuilt: number,
  [low, high]: readonly [number, number],
  route: string | null = "from concentrates",
): CheckedRelation {
  const id = `contained-metal/${subject.table}/${subject.row}/${subject.column}/${route ?? ""}`;
  const gap = printed > high ? printed - 0.5 - high : low - printed - 0.5;
  return {
    relation: {
      id,
      identity: "contained-metal",
      subject,
      expression: { op: "constant", value: rebuilt, name: null },
      compare: "equal",
      route,
      basis: null,
      assumed: null,
    },
    outcome: "fails",
    printed,
    printedInterval: closed(printed - 0.5, printed + 0.5),
    rebuilt,
    rebuiltInterval: closed(low, high),
    gap,
    margin: gap / 0.5,
  };
}

function closed(low: number, high: number) {
  return { low, high, lowOpen: false, highOpen: false };
}
