import type { Metal, Words } from "./lexicon";

/** Metals that few releases name, in all the languages; their symbols are left out, as most are words of prose. */
export const minorMetals: Words<Metal> = [
  ["molybdenum", "molybdenum|moly|molybdän|molibdeno|molybdène"],
  ["tin", "tin|zinn|estaño|étain|stagno"],
  ["tungsten", "tungsten|wolfram|tungsteno|tungstène"],
  ["cobalt", "cobalt|kobalt|cobalto"],
  ["platinum", "platinum|platin|platino|platine"],
  ["palladium", "palladium|paladio|palladio"],
  ["rhodium", "rhodium|rodio"],
  ["manganese", "manganese|mangan|manganeso|manganèse"],
  ["iron", "iron ore|eisenerz|mineral de hierro|minerai de fer"],
  [
    "lithium",
    "(?:lithium|litio)(?! (?:carbonate?|hydroxide|chloride|carbonato))|lithia|spodumene|li2o",
  ],
  ["chromium", "chrom(?:e|ite|ium)?|cromo"],
  ["coal", "coal|kohle|carbón|charbon"],
  ["potash", "potash|kali|potasa|potasse"],
  ["phosphate", "phosphates?|phosphat|fosfatos?"],
  ["uranium", "uranium|u3o8|uran|uranio"],
  [
    "pgm",
    "(?:[2-6]e[ -]?)?(?:pgms?|pges?)|[2-6]e(?= (?:output|production|ounces|oz|head|grade|recover))",
  ],
];
