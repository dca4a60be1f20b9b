import type { Paragraph } from "../document/release-document";
import { sliceMarked } from "../text/marked-text";
import type { TextSpan } from "../text/span";
import type { TextLine } from "./text/text-line";

const BULLET = /^\s*(?:[•·▪●◦‣o]\s*\|?|[-–*+]|\d{1,2}[.)])\s+(?=\S)/;
const NO_BULLET = /(?!)/;
const RULE = /^[\s\-–—_=*~`#|+]*$/;

/**
 * Lines that are in no table as paragraphs: wrapped lines joined, headings and bullets marked. `isStarred`: they follow a
 * table with a `*` in it, so a `*` that opens one of the first lines is a footnote's.
 */
export function readProse(
  lines: readonly TextLine[],
  isStarred: boolean,
): readonly Paragraph[] {
  const out: Paragraph[] = [];
  let open: readonly TextLine[] = [];
  const close = () => {
    if (open.length > 0) {
      const isNote = isStarred && /^\s*\*/.test(open[0]?.text ?? "");
      out.push(paragraphOf(open, isNote ? NO_BULLET : BULLET));
    }
    open = [];
  };
  for (const line of lines) {
    const last = open.at(-1);
    if (line.isBlank || RULE.test(line.text)) close();
    else if (last && continues(last, line)) open = [...open, line];
    else {
      close();
      open = [line];
    }
  }
  close();
  return out;
}

/** A wrapped line: the one before is long, ends no sentence short of the margin, and this one opens nothing. */
function continues(last: TextLine, line: TextLine): boolean {
  if (last.isHeading || line.isHeading || BULLET.test(line.text)) return false;
  const before = last.text.trim();
  if (before.length > 1000 || line.text.length > 1000) return false;
  if (before.length >= 60) return true;
  return /^[a-z(]/.test(line.text.trim()) && /[\p{Ll},–-]$/u.test(before);
}

function paragraphOf(lines: readonly TextLine[], bullet: RegExp): Paragraph {
  const slices = lines.map((line, index) => {
    const from = index === 0 ? (bullet.exec(line.text)?.[0].length ?? 0) : 0;
    return sliceMarked(line, from, line.text.length);
  });
  const [first] = lines;
  const text = slices.map((slice) => slice.text).join(" ");
  const start = slices[0]?.span[0] ?? 0;
  const end = slices.at(-1)?.span[1] ?? start;
  const span: TextSpan = [start, end];
  return {
    kind: "paragraph",
    role: first ? roleOf(first, text, bullet) : "body",
    text,
    span,
  };
}

function roleOf(
  line: TextLine,
  text: string,
  bullet: RegExp,
): Paragraph["role"] {
  if (line.isHeading) return "heading";
  if (bullet.test(line.text)) return "item";
  return looksLikeHeading(text) ? "heading" : "body";
}

/** Short, ends like no sentence, begins like a title. */
export function looksLikeHeading(text: string): boolean {
  return (
    text.length <= 100 && /^[\p{Lu}\d(]/u.test(text) && !/[.!?;,]$/.test(text)
  );
}
