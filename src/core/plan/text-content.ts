/** The longest text a cell of Excel holds. */
const LONGEST = 32_767;
/** Excel shows longer text as "####" where its format is text. */
const LONGEST_AS_TEXT = 255;

/**
 * Text that is safe to stand in a cell: control characters become blanks, lone surrogates the replacement mark, what
 * is too long ends with "…". What it says stays text whatever it begins with; see `textFormat`.
 */
export function safeText(text: string): string {
  const clean = text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F\uFFFE\uFFFF]/g, " ")
    .replace(/\p{Surrogate}/gu, "\uFFFD");
  if (clean.length <= LONGEST) return clean;
  return `${clean.slice(0, LONGEST - 2).replace(/\p{Surrogate}$/u, "")}…`;
}

/** "@" for text that Excel would otherwise read as a formula, a number, a date or a truth value; else "General". */
export function textFormat(text: string): "@" | "General" {
  return mayBeMisread(text) && text.length <= LONGEST_AS_TEXT ? "@" : "General";
}

/**
 * Whether Excel, given this text as if typed, could take it for something else: formula, error, number, date, true or
 * false. Without a digit only the first character decides; of what begins with a letter only the months are read as
 * anything but text ("March 2011", "Dec-11").
 */
export function mayBeMisread(text: string): boolean {
  if (/^(true|false)$/i.test(text.trim())) return true;
  if (/^[=+\-@'#]/.test(text)) return true;
  if (!/\d/.test(text)) return false;
  return !/^[\p{L}“"‘]/u.test(text) || month.test(text);
}

const month = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
