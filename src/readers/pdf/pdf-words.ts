import type { PositionedWord } from "../../core/document/release-document";

/** A run of text as a PDF places it; the matrix is in the page's points, origin top left. */
export interface PlacedText {
  readonly text: string;
  readonly width: number;
  readonly matrix: readonly number[];
  /** Marked content it stands in, where the PDF is tagged. */
  readonly piece?: string;
}

/** Characters that old TeX fonts put in the control range. */
const TEX: ReadonlyMap<string, string> = new Map([
  ["\u0015", "–"],
  ["\u0016", "—"],
  ["\u001b", "ff"],
  ["\u001c", "fi"],
  ["\u001d", "fl"],
  ["\u001e", "ffi"],
  ["\u001f", "ffl"],
]);

/**
 * The runs of a page as words with boxes. A run stays whole where its words are a blank apart; two blanks or more are a gap
 * between cells. Turned text is left out.
 */
export function wordsOfItems(
  items: readonly PlacedText[],
): readonly PositionedWord[] {
  return items.flatMap((item) => {
    const [a = 0, b = 0, c = 0, d = 0, left = 0, base = 0] = item.matrix;
    if (Math.abs(b) > 0.05 * Math.abs(a)) return [];
    const fontSize = Math.hypot(c, d);
    const text = item.text.replace(
      /[\u0015\u0016\u001b-\u001f]/g,
      (character) => TEX.get(character) ?? "",
    );
    const pitch = item.width / Math.max(1, text.length);
    return [...text.matchAll(/\S+(?: \S+)*/g)].map((match) => ({
      text: match[0],
      left: left + pitch * match.index,
      right: left + pitch * (match.index + match[0].length),
      top: base - fontSize,
      bottom: base,
      fontSize,
      isBold: false,
      ...(item.piece === undefined ? {} : { piece: item.piece }),
    }));
  });
}
