import type { Lexicon } from "../lexicon/lexicon";
import type { Stretch } from "./split-sentences";

const DATE =
  "(?:\\p{L}{3,12}\\.?\\s+\\d{1,2},?|\\d{1,2}\\.?\\s+\\p{L}{3,12}\\.?,?)\\s+(?:19|20)\\d\\d";
/** "VANCOUVER, January 23, 2012 (Newswire) - " */
const DATELINE = new RegExp(
  `^[*_\\s]*(?:\\p{L}[\\p{L}.,'’ ()/–—-]{0,60}[\\s,–—-]\\s*)?${DATE}[*_]*\\s*(?:\\([^()]{0,60}\\)\\s*|/[^/]{0,40}/\\s*)*(?:[-–—]{1,2}|:)\\s+`,
  "u",
);
/** "Alpha Mine: " before what a headline says. */
const HEADLINE_NAME = /^[\p{Lu}][^:\d,;]{1,60}:\s+/u;
const SPEECH = /^["“„«]([^"“”«»]+)["”»]\s*[,–—-]?\s*\p{L}[^\d]*$/u;

/** The part of a clause that a reader wants to see: no dateline, no name before a headline, no joining word, no mark left hanging. */
export function cleanClause(
  sentence: string,
  { start, end }: Stretch,
  lexicon: Lexicon,
  isHeading: boolean,
): Stretch {
  let from = start;
  if (start === 0)
    from += DATELINE.exec(sentence.slice(0, end))?.[0].length ?? 0;
  if (start === 0 && isHeading)
    from += HEADLINE_NAME.exec(sentence.slice(from, end))?.[0].length ?? 0;
  const joining = new RegExp(
    `^[\\s,;:]*(?:(?:${lexicon.and}|and|but|while|whereas)\\s+)?`,
    "iu",
  );
  from += joining.exec(sentence.slice(from, end))?.[0].length ?? 0;
  const bare = withoutMarks(sentence, { start: from, end });
  return bare.end > bare.start ? bare : { start, end };
}

/** Drops full stops, commas and quotation marks at the ends that have no partner inside, and "said the manager". */
function withoutMarks(sentence: string, { start, end }: Stretch): Stretch {
  const speech = SPEECH.exec(sentence.slice(start, end));
  const from = speech ? start + 1 : start;
  let to = speech ? from + (speech[1]?.length ?? 0) : end;
  const opens = /^["“„«]/.test(sentence.slice(from, to));
  const text = sentence.slice(from, to);
  const isPair = opens && /["”»][\s.,;:]*$/.test(text.slice(1));
  const tail = isPair ? /[\s,;:]+$/ : /[\s.,;:"”»]+$/;
  to -= closesInside(text) ? 0 : (tail.exec(text)?.[0].length ?? 0);
  return { start: opens && !isPair ? from + 1 : from, end: to };
}

/** A quotation that opens and closes within the clause keeps its marks. */
function closesInside(text: string): boolean {
  return /[\s(]["“„«][^"“”«»]*["”»]$/.test(text);
}
