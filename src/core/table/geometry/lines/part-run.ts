import { isDash, isFigure } from "../../cell-kind";

/** From where to where in a text. */
export interface PartOfText {
  readonly start: number;
  readonly end: number;
}

/**
 * The cells of a text in which several whole figures stand a single blank apart: "211,081 210,545". A dash between rising
 * figures makes a range (`23.1 22.0 - 24.0`); dashes that do not are cells of their own. Where blanks may group digits,
 * one before three digits does (`71 992`). null where the text is one figure, or holds something else.
 */
export function partRun(
  text: string,
  blanks: "part" | "group",
): readonly PartOfText[] | null {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (words.length < 2 || isFigure(text)) return null;
  const wordOf = ({ start, end }: PartOfText) => text.slice(start, end);
  if (!words.map(wordOf).every((word) => isFigure(word) || isSign(word)))
    return null;
  const figures = blanks === "group" ? joinGroups(words, text) : words;
  const isSure = figures
    .map(wordOf)
    .every((word) => isSign(word) || isWhole(word));
  const several = figures.filter((part) => !isSign(wordOf(part)));
  return isSure && several.length > 1 ? joinRanges(figures, text) : null;
}

const isSign = (word: string): boolean => isDash(word) && !/\w/.test(word);

/** A figure that is no group of another's digits by its length or its signs. */
const isWhole = (word: string): boolean =>
  word.length >= 3 || /[,.%)]/.test(word);

function joinGroups(
  words: readonly PartOfText[],
  text: string,
): readonly PartOfText[] {
  const figures: PartOfText[] = [];
  for (const word of words) {
    const last = figures.at(-1);
    const isGroup =
      last !== undefined &&
      /^\d{3}\b/.test(text.slice(word.start, word.end)) &&
      /^\(?\d{1,3}(?:\s\d{3})*$/.test(text.slice(last.start, last.end));
    if (isGroup)
      figures[figures.length - 1] = { start: last.start, end: word.end };
    else figures.push(word);
  }
  return figures;
}

/** All dashes between rising figures, or none: one that is an empty cell leaves the others open. */
function joinRanges(
  figures: readonly PartOfText[],
  text: string,
): readonly PartOfText[] {
  const joined: PartOfText[] = [];
  const wordOf = ({ start, end }: PartOfText) => text.slice(start, end);
  for (let at = 0; at < figures.length; at += 1) {
    const [part, next, last] = figures.slice(at, at + 3);
    if (!part) break;
    const isOpened = next && isSign(wordOf(next));
    if (!isOpened) joined.push(part);
    else if (last && sizeOf(wordOf(part)) < sizeOf(wordOf(last))) {
      joined.push({ start: part.start, end: last.end });
      at += 2;
    } else return figures;
  }
  return joined.map(wordOf).some(isSign) ? figures : joined;
}

/** Whether a range falls: "120 110-130" is a figure and a range whose blank was taken for one of digits. */
export function isFallingRange(text: string): boolean {
  const [, low = "", high = ""] =
    /^(\d{1,3}(?:\s\d{3})+)\s?[-–—−]\s?(\d.*)$/.exec(text) ?? [];
  return sizeOf(low) > sizeOf(high);
}

/** A figure's size whatever groups its digits; NaN for what is none. */
function sizeOf(figure: string): number {
  const digits = figure.replace(/[^\d.,]/g, "");
  return Number(digits.replace(/[.,](?=\d{3})/g, "").replace(",", ".") || NaN);
}
