/** A cell of a typed table, by indexes into `tables`, its rows and its periods. */
export interface CellRef {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Arithmetic over cells, as data. Its number, its exact rounding interval, its derivatives, its Excel formula and its
 * working in words are all derived from this one value; cells count in their printed unit and scale.
 */
export type Expression =
  | CellExpression
  | {
      readonly op: "constant";
      readonly value: number;
      readonly name: string | null;
    }
  | { readonly op: "sum"; readonly terms: readonly Expression[] }
  | {
      readonly op: "difference";
      readonly minuend: Expression;
      readonly subtrahend: Expression;
    }
  | { readonly op: "product"; readonly factors: readonly Expression[] }
  | {
      readonly op: "quotient";
      readonly dividend: Expression;
      readonly divisor: Expression;
    }
  | WeightedMean;

/** A printed figure. */
export interface CellExpression {
  readonly op: "cell";
  readonly cell: CellRef;
}

/** Σ weight × value ÷ Σ weight; weights are positive masses. */
export interface WeightedMean {
  readonly op: "weighted-mean";
  readonly parts: readonly {
    readonly weight: Expression;
    readonly value: Expression;
  }[];
}
