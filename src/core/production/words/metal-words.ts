/** Metals of the vocabulary, and what else a mine produces, with the words and symbols that name them in folded text (en, de, es, fr, it, pt). */
export const METAL_WORDS: readonly (readonly [metal: string, words: string])[] =
  [
    ["silver", "silver|ag|silber|plata|argent|argento|prata"],
    ["gold", "gold|au|oro|ouro"],
    ["lead", "lead|pb|blei|plomo|plomb|piombo|chumbo"],
    ["zinc", "zinc|zn|zink|cinc|zinco"],
    ["copper", "copper|cu|kupfer|cobre|cuivre|rame"],
    ["nickel", "nickel|ni|niquel|nichel"],
    ["antimony", "antimony|sb|antimon|antimonio|antimoine"],
    ["molybdenum", "molybdenum|moly|mo|molybdan|molibdeno|molybdene"],
    ["tin", "tin|sn|zinn|estano|etain|stagno|estanho"],
    ["tungsten", "tungsten|wo3|wolfram|tungsteno|tungstene|tungstenio"],
    ["cobalt", "cobalt|co|kobalt|cobalto"],
    ["platinum", "platinum|pt|platin|platino|platine|platina"],
    ["palladium", "palladium|pd|paladio|palladio"],
    ["rhodium", "rhodium|rh|rodio"],
    ["ruthenium", "ruthenium|rutenio"],
    ["iridium", "iridium|iridio"],
    ["iron", "iron|fe|eisen|hierro|ferro"],
    ["manganese", "manganese|mn|mangan|manganeso|manganes"],
    ["cadmium", "cadmium|cd|cadmio"],
    ["bismuth", "bismuth|bi|wismut|bismuto"],
    // Carbonate and hydroxide are products made of it, and weigh several times as much.
    [
      "lithium",
      "lithium(?! (?:carbonate|hydroxide|chloride))|li2o|lithia|spodumene",
    ],
    ["uranium", "uranium|u3o8|uran|uranio"],
    // "4e" is French for the fourth, too.
    [
      "pgm",
      "pgms?|pges?|[2-6]e(?: pgms?| pges?)?(?! ?trim)(?! ?quart)|[2-6] ?pges?(?: ?\\+ ?au)?",
    ],
    ["chromium", "chromium|chrome|chromite|chrom|cromo"],
    // Minerals that are sold as such, by the tonne.
    ["coal", "coal|kohle|carbon(?= termico| metalurgico)|charbon"],
    ["potash", "potash|kcl|kali|potasa|potasse"],
    ["phosphate", "phosphates?|p2o5|phosphat|fosfatos?"],
  ];

/** Metals printed in ounces; the others are printed in tonnes or pounds. */
export const PRECIOUS: ReadonlySet<string> = new Set([
  "silver",
  "gold",
  "platinum",
  "palladium",
  "rhodium",
  "ruthenium",
  "iridium",
  "pgm",
  "silver_eq",
  "gold_eq",
]);

const EQUIVALENT = "eqv?|equiv|equivalents?|equivalente?s?|aquivalente?|aq|eq";
const ANY_METAL = METAL_WORDS.map(([, words]) => words).join("|");

/** A metal found in a folded text, with its place. Equivalents end in `_eq`. */
export interface FoundMetal {
  readonly metal: string;
  readonly at: number;
}

const METAL = new RegExp(
  `(?<![a-z0-9'])(?:[dl]')?(${ANY_METAL})(?:[\\s-]*(${EQUIVALENT})(?![a-z]))?(?![a-z])(?<!mn(?= (?:t|tonnes|tons|oz|ounces|lbs?|pounds)\\b))`,
  "g",
);
const FUSED = /(?<![a-z])(ag|au|cu|zn|pb|ni)(eq)(?![a-z])/g;
const COMPOUND =
  /(silber|gold|blei|zink|kupfer|nickel)-?(?:(aquivalent|aq)|(?=produktion|gehalt|ausbringen|ausbringung|gewinnung|erzeugung|inhalt|verkauf))/g;
const EQUIVALENT_FIRST = new RegExp(
  `(?<![a-z])(?:${EQUIVALENT})\\.? (?:ounces? |oz |onzas |unzen |onces )?(?:of |de |d'|en |in )?(?<metal>${ANY_METAL})(?![a-z])`,
  "g",
);
// "or" is a French metal only where a French word leads to it.
const FRENCH_GOLD =
  /(?<=^|[dl]'|en |production |teneur |recuperation )or(?![a-z])/g;
const OUNCES_OF_EQUIVALENT = /(?<![a-z])(g|s)eos?(?![a-z])/g;

/** The metals a folded text names, in order, equivalents apart from the metals themselves. */
export function findMetals(text: string): readonly FoundMetal[] {
  const found: FoundMetal[] = [];
  let rest = text;
  const take = (
    pattern: RegExp,
    nameOf: (match: RegExpMatchArray) => string | null,
  ) => {
    for (const match of [...rest.matchAll(pattern)]) {
      const metal = nameOf(match);
      if (metal === null) continue;
      const length = match[0].length;
      found.push({ metal, at: match.index });
      rest =
        rest.slice(0, match.index) +
        " ".repeat(length) +
        rest.slice(match.index + length);
    }
  };
  const named = ([, word, equivalent]: RegExpMatchArray) =>
    equivalent === undefined ? metalOf(word) : equivalentOf(word);
  take(OUNCES_OF_EQUIVALENT, ([, letter]) =>
    letter === "g" ? "gold_eq" : "silver_eq",
  );
  take(FUSED, named);
  take(EQUIVALENT_FIRST, ({ groups }) => equivalentOf(groups?.["metal"]));
  take(COMPOUND, named);
  take(METAL, named);
  take(FRENCH_GOLD, () => "gold");
  return found.sort((a, b) => a.at - b.at);
}

const WHOLE_METALS = METAL_WORDS.map(
  ([metal, words]) => [metal, new RegExp(`^(?:${words})$`)] as const,
);

/** The metal a folded word or symbol names, or null. */
export function metalOf(word: string | undefined): string | null {
  if (word === undefined) return null;
  const row = WHOLE_METALS.find(([, whole]) => whole.test(word));
  return row?.[0] ?? null;
}

function equivalentOf(word: string | undefined): string | null {
  const metal = metalOf(word);
  return metal === null ? null : `${metal}_eq`;
}
