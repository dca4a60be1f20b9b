/** Grams in a troy ounce of 480 grains, exact: international yard and pound agreement, 1959. */
export const GRAMS_PER_OUNCE = 31.1034768;

/** Kilograms in an avoirdupois pound, exact: international yard and pound agreement, 1959. */
export const KILOGRAMS_PER_POUND = 0.45359237;

/** Tonnes in a short ton of 2,000 lb, exact. */
export const TONNES_PER_SHORT_TON = 0.90718474;

/** Tonnes in a long ton of 2,240 lb, exact. */
export const TONNES_PER_LONG_TON = 1.0160469088;

/** Pounds in a short ton, by definition. */
export const POUNDS_PER_SHORT_TON = 2000;

/** Pounds in a tonne, 1000 ÷ KILOGRAMS_PER_POUND at the fifteen digits that a sheet's formula keeps. */
export const POUNDS_PER_TONNE = 2204.62262184878;
