// What may follow "Mt" as a unit: "Mt Ore", "Mt Total".
const TRADE =
  "(?:Ore|Waste|Total|Copper|Gold|Silver|Zinc|Lead|Nickel|Iron|Tin|Dry|Wet|Mined|Milled|Moved|Treated|Processed|Placed|Sold|Produced|Contained|Material|Concentrate|Per|Of|Grade)";

/** Names that look like units or metals, with what of them does. The rest of the name stays. */
const LOOK_ALIKES: readonly RegExp[] = [
  // "Mt Isa", "St Ives": no million tonnes, no short tons.
  new RegExp(
    `(?<![\\p{L}\\d])(?:Mt|St|Pt)\\.?(?=\\s(?!${TRADE}\\b)\\p{Lu}\\p{Ll}{2})`,
    "gu",
  ),
  // "Goldhain AG", "Hartwell Mining Co.": companies, no silver and no cobalt. A metal's symbol follows no name.
  /(?<=(?<!\p{L})(?!Grade|Head|Feed|Total|Payable|Contained|Recovery|Metal|Produced|Sold|Ore|Conc)\p{Lu}[\p{Ll}-]{3,}\s)AG(?![\p{L}\d]|\s?\()/gu,
  /(?<=\b(?:Mining|Mines?|Minerals?|Metals|Resources|Gold|Silver|Copper|Zinc|Lead|Smelting|Trading)\s)Co\b(?!\s?\()\.?/g,
  /(?<![\p{L}\d])PT(?=\s\p{Lu}\p{Ll})/gu,
  /(?<=\b(?:Santa|Sta\.?)\s)Fe\b/g,
  // French "au 31 mars", "au deuxième trimestre": no gold.
  /(?<=^|\s)au(?=\s(?:\d{1,2}(?:er)?\s\p{L}|[TQ][1-4]\b|cours|titre|total|premier|deuxi|second|troisi|quatri))/gu,
];

/** A text without what looks like a unit or a metal's symbol and is part of a name. */
export function dropLookAlikes(text: string): string {
  return LOOK_ALIKES.reduce(
    (rest, pattern) => rest.replace(pattern, " "),
    text,
  );
}
