import { GRAMS_PER_OUNCE, KILOGRAMS_PER_POUND } from "./mass-constants";
import type { LocalCurrency, MoneyUnit } from "./unit";

/** A unit of money: what it measures, what one is in the currency (per gram), and how releases spell it. */
export interface LocalMoney {
  readonly dimension: `${"money" | "price of mass"} in ${LocalCurrency}`;
  readonly factor: number;
  readonly spellings: readonly string[];
}

/** Money in currencies other than the US dollar: each converts within itself alone. Base: the currency per gram. */
export const LOCAL_MONEY: Readonly<
  Record<MoneyUnit<LocalCurrency>, LocalMoney>
> = {
  aud: money("aud", "a$"),
  "aud/oz": price("aud", GRAMS_PER_OUNCE, "a$/oz"),
  "aud/lb": price("aud", KILOGRAMS_PER_POUND * 1000, "a$/lb"),
  "aud/t": price("aud", 1e6, "a$/t"),
  "aud/kg": price("aud", 1000, "a$/kg"),
  cad: money("cad", "c$"),
  "cad/oz": price("cad", GRAMS_PER_OUNCE, "c$/oz"),
  "cad/lb": price("cad", KILOGRAMS_PER_POUND * 1000, "c$/lb"),
  "cad/t": price("cad", 1e6, "c$/t"),
  "cad/kg": price("cad", 1000, "c$/kg"),
  zar: money("zar", "rand"),
  "zar/oz": price("zar", GRAMS_PER_OUNCE, "r/oz"),
  "zar/lb": price("zar", KILOGRAMS_PER_POUND * 1000, "r/lb"),
  "zar/t": price("zar", 1e6, "r/t"),
  "zar/kg": price("zar", 1000, "r/kg"),
  eur: money("eur", "€"),
  "eur/oz": price("eur", GRAMS_PER_OUNCE, "€/oz"),
  "eur/lb": price("eur", KILOGRAMS_PER_POUND * 1000, "€/lb"),
  "eur/t": price("eur", 1e6, "€/t"),
  "eur/kg": price("eur", 1000, "€/kg"),
};

function money(
  currency: LocalCurrency,
  ...spellings: readonly string[]
): LocalMoney {
  return { dimension: `money in ${currency}`, factor: 1, spellings };
}

function price(
  currency: LocalCurrency,
  grams: number,
  ...spellings: readonly string[]
): LocalMoney {
  return {
    dimension: `price of mass in ${currency}`,
    factor: 1 / grams,
    spellings,
  };
}
