/** Grams in a troy ounce of 480 grains, exact: international yard and pound agreement, 1959. */
export const GRAMS_PER_OUNCE = 31.1034768;

/** Kilograms in an avoirdupois pound, exact: international yard and pound agreement, 1959. */
export const KILOGRAMS_PER_POUND = 0.45359237;

/** Tonnes in a short ton of 2,000 lb, exact. */
export const TONNES_PER_SHORT_TON = 0.90718474;
