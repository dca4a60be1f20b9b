/** Breaks text at blanks so that no line is longer than `width`; later lines stand `hanging` blanks in. */
export function wrapText(
  text: string,
  width: number,
  hanging = "",
): readonly string[] {
  const lines: string[] = [];
  let line = /^ */.exec(text)?.[0] ?? "";
  for (const word of text.trim().split(/ +/)) {
    const isStart = line.trim() === "";
    const extended = isStart ? line + word : `${line} ${word}`;
    if (extended.length <= width || isStart) {
      line = extended;
    } else {
      lines.push(line);
      line = hanging + word;
    }
  }
  return [...lines, line];
}
