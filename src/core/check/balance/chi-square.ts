/**
 * The value that a χ² variable with `degrees` of freedom stays below with the given probability.
 * Errors:  0 for no degrees of freedom
 * Source:  regularised incomplete gamma function by series, inverted by bisection
 * Example: (0.95, 4) → 9.487729
 */
export function chiSquareQuantile(
  probability: number,
  degrees: number,
): number {
  if (degrees <= 0) return 0;
  let low = 0;
  let high = degrees + 20 * Math.sqrt(2 * degrees) + 20;
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    if (chiSquareBelow(middle, degrees) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(χ² ≤ x) by the power series of the lower incomplete gamma function. */
function chiSquareBelow(x: number, degrees: number): number {
  const shape = degrees / 2;
  const half = x / 2;
  if (half <= 0) return 0;
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < 2000 && term > sum * 1e-16; n += 1) {
    term *= half / (shape + n);
    sum += term;
  }
  return sum * Math.exp(shape * Math.log(half) - half - logGamma(shape));
}

/** Lanczos' approximation, good to 15 digits. */
function logGamma(x: number): number {
  const series = LANCZOS.reduce(
    (sum, coefficient, at) => sum + (at === 0 ? 0 : coefficient / (x + at - 1)),
    LANCZOS[0] ?? 1,
  );
  const base = x + 6.5;
  return (
    0.5 * Math.log(2 * Math.PI) +
    (x - 0.5) * Math.log(base) -
    base +
    Math.log(series)
  );
}

const LANCZOS: readonly number[] = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028,
  771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
