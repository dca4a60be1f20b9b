/** What a sum is called, in the languages releases come in, folded or as printed. */
export const SUM_WORDS =
  "sub-?totals?|total(?:e?s|e|i)?|totaux|gesamt|insgesamt|summe";

/** What a company is called beside its mines. */
export const WHOLE_WORDS =
  "consolidated|consolidad[oa]s?|consolid[ée]e?s?|consolidat[oaie]|combined|overall|group|groupe|grupo|gruppo|company|konzern|ensemble";

const SUM = new RegExp(`^(?:${SUM_WORDS})$`, "i");
const WHOLE = new RegExp(`^(?:${SUM_WORDS}|${WHOLE_WORDS})$`, "i");
const OPENS = new RegExp(`^(?:${SUM_WORDS}|${WHOLE_WORDS})(?!\\p{L})`, "iu");

/** "Total" alone: of periods or of mines. */
export function isSumLabel(text: string): boolean {
  return SUM.test(text.trim());
}

/** "Total" or "Consolidated" alone. */
export function isTotalLabel(text: string): boolean {
  return WHOLE.test(text.trim());
}

/** "Total gold production", "Group": the label begins by saying that it is of all. */
export function opensWithTotal(text: string): boolean {
  return OPENS.test(text.trim());
}
