import { cellRun } from "./excel-range";
import { excelNumber } from "./excel-formula";
import type { CellRef, Expression, WeightedMean } from "./expression";

type TextOf = (cell: CellRef) => string;
export type End = "low" | "high";

/** How the least and greatest value of a cell, and of cells side by side, are written. */
interface Places {
  readonly endOf: (cell: CellRef, end: End) => string;
  readonly runOf: (cells: readonly CellRef[], end: End) => string | null;
}

/**
 * The native formula of the least value an expression can come to while each cell stays within half a printed unit.
 * Products and ratios stand at their corner, which is exact for figures that are not negative and mentioned once;
 * weighted means take the least over their parts, without LET or LAMBDA. Known to Excel 2019 and LibreOffice 7.4.
 * Units: `halfUnitOf` gives an address or a number
 */
export function excelLow(
  expression: Expression,
  addressOf: TextOf,
  halfUnitOf: TextOf,
): string {
  return bound(expression, "low", aroundPrinted(addressOf, halfUnitOf));
}

/** The same as `excelLow` for the greatest value. */
export function excelHigh(
  expression: Expression,
  addressOf: TextOf,
  halfUnitOf: TextOf,
): string {
  return bound(expression, "high", aroundPrinted(addressOf, halfUnitOf));
}

/**
 * The same where the sheet keeps the least and the greatest value of every figure in cells of their own: much shorter.
 * `addressOf` gives the address of either; both blocks lie in the order of the figures.
 */
export function excelBound(
  expression: Expression,
  end: End,
  addressOf: (cell: CellRef, end: End) => string,
): string {
  return bound(expression, end, {
    endOf: addressOf,
    runOf: (cells, inner) =>
      cellRun(cells.map((cell) => addressOf(cell, inner))),
  });
}

function aroundPrinted(addressOf: TextOf, halfUnitOf: TextOf): Places {
  const sign = (end: End) => (end === "low" ? "-" : "+");
  return {
    endOf: (cell, end) => `(${addressOf(cell)}${sign(end)}${halfUnitOf(cell)})`,
    runOf: (cells, end) => {
      const values = cellRun(cells.map(addressOf));
      const halves = cellRun(cells.map(halfUnitOf));
      if (values === null || halves === null) return null;
      return `(${values}${sign(end)}${halves})`;
    },
  };
}

function bound(expression: Expression, end: End, places: Places): string {
  const of = (part: Expression, inner: End) => bound(part, inner, places);
  switch (expression.op) {
    case "cell":
      return places.endOf(expression.cell, end);
    case "constant":
      return excelNumber(expression.value, Infinity);
    case "sum":
      return `(${expression.terms.map((term) => of(term, end)).join("+")})`;
    case "difference":
      return `(${of(expression.minuend, end)}-${of(expression.subtrahend, other(end))})`;
    case "product":
      return productEnd(expression.factors, end, places);
    case "quotient":
      return `${of(expression.dividend, end)}/${divisorText(of(expression.divisor, other(end)))}`;
    case "weighted-mean":
      return meanEnd(expression, end, places);
  }
}

/** A negative constant turns the other factors' ends around. */
function productEnd(
  factors: readonly Expression[],
  end: End,
  places: Places,
): string {
  const isTurned =
    factors.filter((factor) => factor.op === "constant" && factor.value < 0)
      .length %
      2 ===
    1;
  return factors
    .map((factor) => bound(factor, isTurned ? other(end) : end, places))
    .join("*");
}

function divisorText(text: string): string {
  const isOneAtom = /^\([^()]*\)$|^[^()*/+-]+$/.test(text);
  return isOneAtom ? text : `(${text})`;
}

function other(end: End): End {
  return end === "low" ? "high" : "low";
}

/**
 * The greatest mean is the greatest, over the parts i, of the mean that gives the high weight to parts whose value is
 * at least that of i and the low weight to the rest; the least mean likewise, the other way round.
 */
function meanEnd(mean: WeightedMean, end: End, places: Places): string {
  const [only] = mean.parts;
  if (only && mean.parts.length === 1) return bound(only.value, end, places);
  const ranged = rangedMean(mean, end, places);
  const candidates = mean.parts.map((part) => {
    const threshold = bound(part.value, end, places);
    return ranged
      ? ranged(threshold)
      : spelledMean(mean, end, places, threshold);
  });
  return `${end === "high" ? "MAX" : "MIN"}(${candidates.join(",")})`;
}

/** For parts that stand side by side in the sheet: one SUMPRODUCT over the other. */
function rangedMean(
  mean: WeightedMean,
  end: End,
  places: Places,
): ((threshold: string) => string) | null {
  const value = rangeEnd(
    mean.parts.map((part) => part.value),
    end,
    places,
  );
  const weights = mean.parts.map((part) => part.weight);
  const low = rangeEnd(weights, "low", places);
  const high = rangeEnd(weights, "high", places);
  if (value === null || low === null || high === null) return null;
  const into = end === "high" ? ">=" : "<=";
  return (threshold) => {
    const weight = `${low}+(${value}${into}${threshold})*(${high}-${low})`;
    return `SUMPRODUCT((${weight})*${value})/SUMPRODUCT(${weight})`;
  };
}

/** The end of several like expressions as one array expression, or null where their cells do not stand side by side. */
function rangeEnd(
  parts: readonly Expression[],
  end: End,
  places: Places,
): string | null {
  const cells = parts.map((part) =>
    part.op === "product" ? part.factors : [part],
  );
  const width = cells[0]?.length ?? 0;
  const ranges: string[] = [];
  for (let at = 0; at < width; at += 1) {
    const run = factorRun(
      cells.map((factors) => factors[at]),
      end,
      places,
    );
    if (run === null || cells.some((factors) => factors.length !== width)) {
      return null;
    }
    ranges.push(run);
  }
  return ranges.join("*");
}

function factorRun(
  factors: readonly (Expression | undefined)[],
  end: End,
  places: Places,
): string | null {
  const [first] = factors;
  if (first?.op === "constant") {
    const isShared = factors.every(
      (factor) => factor?.op === "constant" && factor.value === first.value,
    );
    return isShared && first.value >= 0 ? excelNumber(first.value) : null;
  }
  const cells = factors.flatMap((factor) =>
    factor?.op === "cell" ? [factor.cell] : [],
  );
  if (cells.length !== factors.length) return null;
  return places.runOf(cells, end);
}

/** The same mean where the parts stand apart, term by term. */
function spelledMean(
  mean: WeightedMean,
  end: End,
  places: Places,
  threshold: string,
): string {
  const into = end === "high" ? ">=" : "<=";
  const parts = mean.parts.map((part) => {
    const value = bound(part.value, end, places);
    const low = bound(part.weight, "low", places);
    const high = bound(part.weight, "high", places);
    return { value, weight: `IF(${value}${into}${threshold},${high},${low})` };
  });
  const dividend = parts.map((part) => `${part.weight}*${part.value}`);
  const divisor = parts.map((part) => part.weight);
  return `(${dividend.join("+")})/(${divisor.join("+")})`;
}
