const MAX_DECIMALS = 12;

/** A sum, and whether it is exact to the last bit of its decimal result. */
export interface Sum {
  readonly value: number;
  readonly isExact: boolean;
}

/**
 * Sum of decimals as scaled integers: 33.25 + 33.25 + 33.25 is 99.75, whatever binary fractions make of it.
 * Where a term has no short decimal form, or the digits outgrow a double's, the plain sum is returned as not exact.
 */
export function exactSum(terms: readonly number[]): Sum {
  const decimals = sharedDecimals(terms);
  const plain = () => ({
    value: terms.reduce((a, b) => a + b, 0),
    isExact: false,
  });
  if (decimals === null) return plain();
  const scale = 10 ** decimals;
  let total = 0;
  for (const term of terms) {
    total += Math.round(term * scale);
    if (!Number.isSafeInteger(total)) return plain();
  }
  return { value: total / scale, isExact: true };
}

function sharedDecimals(terms: readonly number[]): number | null {
  let decimals = 0;
  for (const term of terms) {
    const own = decimalsOf(term, decimals);
    if (own === null) return null;
    decimals = own;
  }
  return decimals;
}

/** The fewest decimals, from `atLeast`, whose decimal reads back as this very double. */
function decimalsOf(value: number, atLeast: number): number | null {
  for (let decimals = atLeast; decimals <= MAX_DECIMALS; decimals += 1) {
    const scale = 10 ** decimals;
    const scaled = Math.round(value * scale);
    if (!Number.isSafeInteger(scaled)) return null;
    if (scaled / scale === value) return decimals;
  }
  return null;
}
