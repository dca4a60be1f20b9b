import type { corePhrases, CoreKey } from "./core-phrases";

/** Something said, as data: a phrase and what fills its places. Every language words it from this. */
export interface Saying {
  readonly key: CoreKey;
  readonly values?: Readonly<Record<string, Said>>;
}

/** What may fill a place: a name as printed, a count, a figure, a row of them, or a phrase of its own. */
export type Said = string | number | Amount | Row | Saying;

/** A figure, to be written as the language writes numbers. */
export interface Amount {
  readonly value: number;
  readonly decimals: number;
  readonly unit: string | null;
  /** Whether growth shows its plus. */
  readonly isSigned?: boolean;
}

/** Several in a row, joined as the phrase has it. */
export interface Row {
  readonly items: readonly Said[];
  readonly joint: "list.and" | "list.plain";
}

/** The places of a text. Example: "{name}: {figure}" → "name" | "figure" */
type PlacesIn<Text extends string> =
  Text extends `${string}{${infer Place}}${infer Rest}`
    ? Place | PlacesIn<Rest>
    : never;

type Phrases = typeof corePhrases;

/** The places of every phrase; of one with forms, its count too. */
type Places = {
  readonly [K in CoreKey]: Phrases[K] extends string
    ? PlacesIn<Phrases[K]>
    : Phrases[K] extends { readonly other: infer Other extends string }
      ? PlacesIn<Other> | "count"
      : never;
};

type PlainKey = {
  readonly [K in CoreKey]: [Places[K]] extends [never] ? K : never;
}[CoreKey];

/** Something said, every place of its phrase filled. */
export function saying<K extends CoreKey>(
  key: K,
  ...values: K extends PlainKey
    ? []
    : [values: Readonly<Record<Places[K], Said>>]
): Saying {
  const [filled] = values;
  return filled === undefined ? { key } : { key, values: filled };
}
