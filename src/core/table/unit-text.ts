const SCALE = "(?:['’]?000['’]?s?['’]?|thousands?|k|m|mm|millions?|000['’]?s)";
const UNIT =
  "(?:%|‰|t|tonnes?|tons?|k?dmt|k?wmt|mt|kt|ktpd|tpd|t\\/d|kg|g|oz|ozs|ounces?|koz|moz|lbs?|pounds?|klbs?|mlbs?|g\\/t|gpt|g\\/tonne|opt|oz\\/t|oz\\/ton|kg\\/t|ppm|days?|hours?|m|metres?|meters?|bcm|m3|m³|m2|m²|ratio|x|us\\$|c\\$|\\$|usd|[ac]?\\$m|\\$\\/[a-z]+|us\\$\\/[a-z. ]+|\\$\\/[a-z. ]+|(?:a|au|c|ca|cdn|us|r|zar|aud|cad|usd|eur|€)?\\$?\\/(?:[2-6]e)?(?:oz|kg|t|lb|dmt|wmt)|us\\$m|rm|w:o|waste:ore|units?|oz au|oz ag|oz ageq|oz aueq|geo|geos|t\\/day|mtpa|ktpa|tph)";
const OF_METAL =
  "(?:\\s(?:au|ag|pb|zn|cu|ni|sn|mo|sb|co|ageq|aueq|cueq|gold|silver|copper|zinc|lead|tin|nickel))?";
// "kt (100% basis)", "oz (our share)": whose tonnes or ounces they are.
const REMARK =
  "(?:\\s\\((?:\\d+%|[a-z. ]*(?:basis|share|attributable))[^()]*\\))?";
const UNIT_TEXT = new RegExp(
  `^[([]?(?:${SCALE}\\s?)?${UNIT}${OF_METAL}[)\\]]?${REMARK}$`,
  "i",
);

/** Whether a cell holds nothing but a unit ("kt", "'000 oz", "g/t", "%"). */
export function isUnitText(text: string): boolean {
  return text.length <= 24 && UNIT_TEXT.test(text.trim());
}
