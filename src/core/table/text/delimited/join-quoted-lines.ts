import type { TextLine } from "../text-line";

const OPENS = /(?:^|[\t;,])\s*"(?:[^"]|"")*$/;
const CLOSES = /^[^"]*"\s*(?:[\t;,]|$)/;
/** Longer lines are prose. */
const LONGEST = 2000;
/** A quoted cell has no more lines. */
const MOST_LINES = 4;

/**
 * Lines that a sheet broke within a quoted cell made one again, a blank where the break was:
 *   ;"Three months
 *   ended March 31";2018
 */
export function joinQuotedLines(
  lines: readonly TextLine[],
): readonly TextLine[] {
  if (!lines.some(opens)) return lines;
  const out: TextLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const count = quotedLines(lines, index);
    const [first, ...more] = lines.slice(index, index + count);
    if (first) out.push(more.reduce(joined, first));
    index += count - 1;
  }
  return out;
}

const opens = ({ text }: TextLine): boolean =>
  text.length <= LONGEST && text.includes('"') && OPENS.test(text);

/** How many lines the quoted cell that opens on a line takes; 1 where none does, or none closes. */
function quotedLines(lines: readonly TextLine[], start: number): number {
  const first = lines[start];
  if (!first || !opens(first)) return 1;
  for (let count = 2; count <= MOST_LINES; count += 1) {
    const line = lines[start + count - 1];
    if (!line || line.isBlank) return 1;
    const [closing] = CLOSES.exec(line.text) ?? [];
    if (closing !== undefined) {
      // The line that closes one cell may open the next.
      const rest = line.text.slice(closing.length - 1);
      return OPENS.test(rest)
        ? count - 1 + quotedLines(lines, start + count - 1)
        : count;
    }
    if (line.text.includes('"')) return 1;
  }
  return 1;
}

function joined(a: TextLine, b: TextLine): TextLine {
  const shift = a.text.length + 1;
  return {
    ...a,
    text: `${a.text} ${b.text}`,
    offsets: [...a.offsets, a.end, ...b.offsets],
    end: b.end,
    raised: [
      ...a.raised,
      ...b.raised.map(({ at, text }) => ({ at: at + shift, text })),
    ],
    isBlank: false,
  };
}
