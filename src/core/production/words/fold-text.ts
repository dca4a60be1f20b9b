/**
 * A text made comparable: lower case, accents and ligatures resolved, one kind of dash and apostrophe, single blanks.
 * Length may change, so offsets do not survive.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u200b\ufeff]/g, "")
    .replace(/ß/g, "ss")
    .replace(/[‐‑‒–—−―]/g, "-")
    .replace(/[’‘`´′]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}
