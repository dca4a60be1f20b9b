import type { LocalCurrency, MoneyUnit } from "../../unit/unit";

/** How folded text writes each currency. A bare dollar sign is taken for the US dollar, so that one comes last. */
const CURRENCIES: readonly (readonly [
  currency: "usd" | LocalCurrency,
  words: string,
])[] = [
  ["aud", "(?:(?<![a-z])(?:au?\\$|aud(?![a-z])\\s?\\$?)|\\$au?d?(?![a-z]))"],
  [
    "cad",
    "(?:(?<![a-z])(?:c(?:a|dn)?\\$|cad(?![a-z])\\s?\\$?)|\\$c(?:ad|dn)?(?![a-z]))",
  ],
  [
    "zar",
    "(?<![a-z])(?:zar(?![a-z])|rands?(?=\\s?(?:\\/|per\\b))|(?<!\\/)r(?=\\s?\\/))",
  ],
  ["eur", "(?:€|(?<![a-z])euros?(?![a-z])|(?<![a-z])eur(?![a-z]))"],
  ["usd", "(?:\\$|usd|dollars?)(?:\\s?usd)?"],
];

const PER = "\\s?(?:\\/|per|pro|por|par|je|a)\\s?";
const MASSES: readonly (readonly [
  mass: "oz" | "lb" | "t" | "kg",
  words: string,
])[] = [
  [
    "oz",
    `(?:\\s?(?:\\w+ )?${PER}(?:\\w+ ){0,4}(?:[2-6]e)?(?:oz|ounces?)|\\s?oz\\b)`,
  ],
  ["lb", `\\s?${PER}(?:\\w+ ){0,3}(?:lbs?|pounds?|libra)`],
  [
    "t",
    `\\s?${PER}(?:\\w+ ){0,3}(?:t|mt|dmt|wmt|tm|tonnes?|tons?|tonelada)\\b`,
  ],
  ["kg", `\\s?${PER}(?:\\w+ ){0,3}(?:kgs?|kilos?|kilograms?|kilogramos?)\\b`],
];

type Words<Unit> = readonly (readonly [unit: Unit, pattern: RegExp])[];

/** Money per mass in folded text, in its currency; the first that is found is meant. */
export const PRICE_WORDS: Words<MoneyUnit | "usc/lb"> = MASSES.flatMap(
  ([mass, per]) => [
    ...CURRENCIES.map(
      ([currency, money]) =>
        [`${currency}/${mass}`, new RegExp(money + per)] as const,
    ),
    ...withoutCurrency(mass),
  ],
);

/** Money alone, which is looked for after all that is measured. */
export const MONEY_WORDS: Words<MoneyUnit | "usc/lb"> = CURRENCIES.map(
  ([currency, money]) => [currency, new RegExp(money)] as const,
);

/** "Cost /oz", and cents per pound. */
function withoutCurrency(mass: string): Words<MoneyUnit | "usc/lb"> {
  if (mass === "oz") return [["usd/oz", /\/oz\b/]];
  const cents = new RegExp(`(?:\\b(?:us)?c|¢|\\bcents?)${PER}(?:lb|pound)`);
  return mass === "lb" ? [["usc/lb", cents]] : [];
}
