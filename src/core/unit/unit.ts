/** Currencies other than the US dollar that costs and prices are printed in. No figure converts from one to another. */
export type LocalCurrency = "aud" | "cad" | "zar" | "eur";

/** Money, or money per mass, each in the currency that is printed. */
export type MoneyUnit<Currency extends string = "usd" | LocalCurrency> =
  Currency | `${Currency}/${"oz" | "lb" | "t" | "kg"}`;

/** Units as production releases print them. `oz/ton?` is a printed "ton" whose basis is not known. */
export type UnitId =
  | "t"
  | "kt"
  | "Mt"
  | "st"
  | "kst"
  | "g/t"
  | "oz/st"
  | "oz/ton?"
  | "%"
  | "oz"
  | "koz"
  | "Moz"
  | "g"
  | "kg"
  | "lb"
  | "klb"
  | "Mlb"
  | "tpd"
  | "stpd"
  | "ratio"
  | MoneyUnit
  | "usc/lb"
  | "days";
