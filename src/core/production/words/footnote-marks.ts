/** A printed text with the marks of its footnotes taken off. */
export interface UnmarkedText {
  readonly text: string;
  readonly marks: readonly string[];
}

const RAISED: Readonly<Record<string, string>> = {
  "¹": "1",
  "²": "2",
  "³": "3",
  "⁴": "4",
  "⁵": "5",
  "⁶": "6",
  "⁷": "7",
  "⁸": "8",
  "⁹": "9",
  "⁰": "0",
};

/**
 * Takes footnote marks off a row or column label: "Silver (ounces)(3)", "Silver equivalent1 (000's)", "Q4 20111,2",
 * "2017 Q3 (2)", "Gold*". A cubic or square metre keeps its exponent.
 */
export function stripFootnoteMarks(label: string): UnmarkedText {
  const marks: string[] = [];
  const keep = (found: string) => {
    marks.push(...(found.match(/\d{1,2}|[a-z]|[*†‡§#]+/gi) ?? []));
    return "";
  };
  const raised = label.replace(/[¹²³⁴⁵⁶⁷⁸⁹⁰]+/g, (run, at: number) =>
    /(?:^|[^a-z])(?:k|c|m)?m$/i.test(label.slice(0, at))
      ? run
      : keep([...run].map((digit) => RAISED[digit] ?? "").join(",")),
  );
  const text = raised
    .replace(/[*†‡§]+/g, keep)
    .replace(
      /\s*\(\s*(?:\d{1,2}|[a-e])(?:\s?,\s?(?:\d{1,2}|[a-e]))*\s*\)/g,
      keep,
    )
    .replace(
      // "FY23" and "Dec13" are years.
      /(?<=[a-zà-ÿ)%][a-zà-ÿ)%])(?<!\b(?:fy|cy|ytd|ltm|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec))\d{1,2}(?:,\s?\d{1,2})*(?=\s|$|[(,:;])/gi,
      keep,
    )
    .replace(/(?<=(?:^|\D)(?:19|20)\d\d)[1-9](?:,\s?[1-9])*(?!\d)/g, keep)
    .replace(/\s+/g, " ")
    .trim();
  return { text, marks };
}
