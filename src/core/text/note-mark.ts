/**
 * Whether raised text is a footnote mark ("1", "(2)", "1,2", "*", "†", "a") and not part of a unit or an ordinal
 * ("m" + "3", "30" + "th", "10" + "6").
 */
export function isNoteMark(raised: string, before: string): boolean {
  const mark = raised.trim();
  if (!/^(?:\(?[\da-z*†‡§#]{1,2}\)?[,;\s]*){1,6}$/i.test(mark)) return false;
  if (/^(?:st|nd|rd|th|er|re|eme|e|o|os|a|tm|r|sm)$/i.test(mark)) return false;
  if (
    /^[23]$/.test(mark) &&
    /(?:^|[\s/(])(?:m|km|cm|ft|dm|in|yd)$/i.test(before)
  ) {
    return false;
  }
  return !(/^\d+$/.test(mark) && /(?:^|\D)10$/.test(before));
}
