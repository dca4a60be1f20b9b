import fc from "fast-check";
import type {
  CellRef,
  Expression,
} from "../../../src/core/expression/expression";
import {
  closedInterval,
  type Interval,
} from "../../../src/core/number/interval";

/** The cell of column `column` in the only row of the only table. */
export function cell(column: number): Expression {
  return { op: "cell", cell: { table: 0, row: 0, column } };
}

/** Looks a cell up by its column. */
export function lookUp<T>(values: readonly T[]): (ref: CellRef) => T {
  return (ref) => {
    const value = values[ref.column];
    if (value === undefined) throw new Error(`expected a value, got none`);
    return value;
  };
}

/** Positive figures with the interval each may stand for. */
export const boxes: fc.Arbitrary<readonly Interval[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 2, max: 9999 }), fc.constantFrom(0.5, 0.05, 1.5))
    .map(([value, half]) => closedInterval(value - half, value + half)),
  { minLength: 6, maxLength: 6 },
);

/** The shapes that relations have, over six cells. */
export const shapes: readonly (readonly [string, Expression])[] = [
  ["sum", { op: "sum", terms: [cell(0), cell(1), cell(2)] }],
  ["product", { op: "product", factors: [cell(0), cell(1), cell(2)] }],
  [
    "ratio of products",
    {
      op: "quotient",
      dividend: {
        op: "sum",
        terms: [
          { op: "product", factors: [cell(0), cell(1)] },
          { op: "product", factors: [cell(2), cell(3)] },
        ],
      },
      divisor: { op: "product", factors: [cell(4), cell(5)] },
    },
  ],
  [
    "weighted mean",
    {
      op: "weighted-mean",
      parts: [
        { weight: cell(0), value: cell(1) },
        { weight: cell(2), value: cell(3) },
        { weight: cell(4), value: cell(5) },
      ],
    },
  ],
  [
    "mean weighted by products",
    {
      op: "weighted-mean",
      parts: [
        {
          weight: { op: "product", factors: [cell(0), cell(1)] },
          value: cell(2),
        },
        {
          weight: { op: "product", factors: [cell(3), cell(4)] },
          value: cell(5),
        },
      ],
    },
  ],
  [
    "a cell that is used twice",
    {
      op: "quotient",
      dividend: { op: "difference", minuend: cell(0), subtrahend: cell(1) },
      divisor: cell(1),
    },
  ],
];
