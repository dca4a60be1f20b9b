import { wrappedLines } from "./wrapped-lines";

/** Points, and the characters that a line of a note's font then holds. */
const WIDTH = 270;
const CHARACTERS = 50;
/** Points of a line of a note's font, and of the edges together. */
const LINE = 12;
const EDGES = 12;

/** The box, in points, in which the whole of a note is seen: Excel's own shows the first hundred characters. */
export function noteSize(note: string): {
  readonly width: number;
  readonly height: number;
} {
  return {
    width: WIDTH,
    height: wrappedLines(note, CHARACTERS) * LINE + EDGES,
  };
}
