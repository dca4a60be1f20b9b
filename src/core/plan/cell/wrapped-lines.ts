/** Lines that a text takes in a column so many characters wide, broken between words. */
export function wrappedLines(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let held = 0;
    lines += 1;
    for (const word of paragraph.split(" ")) {
      if (held > 0 && held + 1 + word.length > width) {
        lines += 1;
        held = 0;
      }
      held += (held > 0 ? 1 : 0) + word.length;
      lines += Math.max(0, Math.ceil(word.length / width) - 1);
    }
  }
  return lines;
}
