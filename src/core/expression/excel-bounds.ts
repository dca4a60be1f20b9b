import { cellRun } from "./excel-range";
import { excelNumber } from "./excel-formula";
import type { CellRef, Expression, WeightedMean } from "./expression";

/** The least or the greatest of what a figure may stand for. */
export type End = "low" | "high";

/** The address of the least or the greatest value that a cell may stand for. */
type EndOf = (cell: CellRef, end: End) => string;

/**
 * The native formula of the least or greatest value that an expression can come to, on a sheet that keeps both ends of
 * every figure in cells of their own. Products and ratios stand at their corner, which is exact for figures that are not
 * negative and mentioned once; weighted means take the extreme over their parts, without LET or LAMBDA. Known to
 * Excel 2019 and LibreOffice 7.4.
 * Shape: both blocks of ends lie in the order of the figures
 */
export function excelBound(
  expression: Expression,
  end: End,
  endOf: EndOf,
): string {
  const of = (part: Expression, inner: End) => excelBound(part, inner, endOf);
  switch (expression.op) {
    case "cell":
      return endOf(expression.cell, end);
    case "constant":
      return excelNumber(expression.value, Infinity);
    case "sum":
      return `(${expression.terms.map((term) => of(term, end)).join("+")})`;
    case "difference":
      return `(${of(expression.minuend, end)}-${of(expression.subtrahend, other(end))})`;
    case "product":
      return productEnd(expression.factors, end, endOf);
    case "quotient":
      return `${of(expression.dividend, end)}/${divisorText(of(expression.divisor, other(end)))}`;
    case "weighted-mean":
      return meanEnd(expression, end, endOf);
  }
}

/** A negative constant turns the other factors' ends around. */
function productEnd(
  factors: readonly Expression[],
  end: End,
  endOf: EndOf,
): string {
  const isTurned =
    factors.filter((factor) => factor.op === "constant" && factor.value < 0)
      .length %
      2 ===
    1;
  return factors
    .map((factor) => excelBound(factor, isTurned ? other(end) : end, endOf))
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
function meanEnd(mean: WeightedMean, end: End, endOf: EndOf): string {
  const [only] = mean.parts;
  if (only && mean.parts.length === 1)
    return excelBound(only.value, end, endOf);
  const ranged = rangedMean(mean, end, endOf);
  const candidates = mean.parts.map((part) => {
    const threshold = excelBound(part.value, end, endOf);
    return ranged
      ? ranged(threshold)
      : spelledMean(mean, end, endOf, threshold);
  });
  return `${end === "high" ? "MAX" : "MIN"}(${candidates.join(",")})`;
}

/** For parts that stand side by side in the sheet: one SUMPRODUCT over the other. */
function rangedMean(
  mean: WeightedMean,
  end: End,
  endOf: EndOf,
): ((threshold: string) => string) | null {
  const value = rangeEnd(
    mean.parts.map((part) => part.value),
    end,
    endOf,
  );
  const weights = mean.parts.map((part) => part.weight);
  const low = rangeEnd(weights, "low", endOf);
  const high = rangeEnd(weights, "high", endOf);
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
  endOf: EndOf,
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
      endOf,
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
  endOf: EndOf,
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
  return cellRun(cells.map((cell) => endOf(cell, end)));
}

/** The same mean where the parts stand apart, term by term. */
function spelledMean(
  mean: WeightedMean,
  end: End,
  endOf: EndOf,
  threshold: string,
): string {
  const into = end === "high" ? ">=" : "<=";
  const parts = mean.parts.map((part) => {
    const value = excelBound(part.value, end, endOf);
    const low = excelBound(part.weight, "low", endOf);
    const high = excelBound(part.weight, "high", endOf);
    return { value, weight: `IF(${value}${into}${threshold},${high},${low})` };
  });
  const dividend = parts.map((part) => `${part.weight}*${part.value}`);
  const divisor = parts.map((part) => part.weight);
  return `(${dividend.join("+")})/(${divisor.join("+")})`;
}
