/** A stretch of a paragraph, by offsets into its text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATIONS =
  /(?:^|[\s(])(?:[a-z]\.[a-z]|corp|inc|ltd|co|mr|mrs|ms|dr|no|nos|approx|vs|v|st|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|oz|ca|mio|mrd|tsd|bzw|z\.b|rd|fig|etc|p|eq|eqv|equiv|u\.s|s\.a|c\.v|s|a|gen|sr|jr|art|núm|aprox|env)$/i;

/** Splits a paragraph into sentences; numbers, dates and common abbreviations keep their full stops. */
export function splitSentences(text: string): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const stop of text.matchAll(/[.!?…]+["”’»)]*(?=\s)|\n+/g)) {
    const end = stop.index + stop[0].length;
    if (stop[0].startsWith(".") && !endsSentence(text, stop.index, end))
      continue;
    if (
      stop[0].startsWith("\n") &&
      !/\n\s*\n|\n\s*[*•·-]/.test(text.slice(stop.index, end + 4))
    )
      continue;
    pushTrimmed(sentences, text, start, end);
    start = end;
  }
  pushTrimmed(sentences, text, start, text.length);
  return sentences;
}

function endsSentence(text: string, stop: number, end: number): boolean {
  const before = text.slice(Math.max(0, stop - 12), stop);
  const after = text.slice(end, end + 24).trimStart();
  if (/^[a-zà-ÿ]/.test(after)) return false;
  if (!ABBREVIATIONS.test(before)) return true;
  return (
    /(?:^|[\s(])(?:corp|inc|ltd|etc)$/i.test(before) &&
    /^(?:The|In|For)\b/.test(after)
  );
}

/** Text without full stops is no sentence; it is cut, so that time grows with its length and no faster. */
const LONGEST = 2000;

function pushTrimmed(
  into: Stretch[],
  text: string,
  from: number,
  to: number,
): void {
  for (let at = from; at < to;) {
    const blank = text.lastIndexOf(" ", at + LONGEST);
    const isLong = to - at > LONGEST;
    const cut = !isLong ? to : blank > at ? blank + 1 : at + LONGEST;
    const raw = text.slice(at, cut);
    const start = at + (raw.length - raw.trimStart().length);
    const end = at + raw.trimEnd().length;
    if (end > start) into.push({ start, end });
    at = cut;
  }
}
