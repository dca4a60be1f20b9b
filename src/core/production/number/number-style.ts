/** How a document prints numbers: `point` 1,234.5 or `comma` 1.234,5. Blanks and apostrophes group in both. */
export type NumberStyle = "point" | "comma";

/** The outcome of a vote over printed cells; `isSure` is false where every cell reads both ways. */
export interface StyleVote {
  readonly style: NumberStyle;
  readonly isSure: boolean;
  /** Cells that show the style beyond doubt. */
  readonly weight: number;
}

const POINT_ONLY =
  /^(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}|\d*\.(?:\d{1,2}|\d{4,})|0\.\d{3}|\d{4,}\.\d+)$/;
const COMMA_ONLY =
  /^(?:\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}|\d*,(?:\d{1,2}|\d{5,})|0,\d{3}|\d{4,},\d+)$/;
const POINT_LIKELY = /^[1-9]\d{0,2},\d{3}\d?$/;
const COMMA_LIKELY = /^[1-9]\d{0,2}\.\d{3}$/;
const NUMBER = /\d[\d.,]*\d|[.,]\d+/g;

/**
 * Decides by vote whether comma or point marks decimals. Numbers that can be read one way only outvote all others;
 * without any, "12,345" is a thousand and three or more of "12.345" and no "12,345" make the point a thousands mark.
 */
export function voteNumberStyle(texts: Iterable<string>): StyleVote {
  let point = 0;
  let comma = 0;
  let pointLikely = 0;
  let commaLikely = 0;
  for (const text of texts) {
    for (const [printed] of text.matchAll(NUMBER)) {
      if (POINT_ONLY.test(printed)) point += 1;
      else if (COMMA_ONLY.test(printed)) comma += 1;
      else if (POINT_LIKELY.test(printed)) pointLikely += 1;
      else if (COMMA_LIKELY.test(printed)) commaLikely += 1;
    }
  }
  if (point !== comma) {
    const style = point > comma ? "point" : "comma";
    return { style, isSure: true, weight: Math.abs(point - comma) };
  }
  const isComma = commaLikely > pointLikely && commaLikely >= 3;
  return {
    style: isComma ? "comma" : "point",
    isSure: commaLikely === 0,
    weight: 0,
  };
}
