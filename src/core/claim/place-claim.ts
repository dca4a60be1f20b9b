import { findExtreme } from "./kinds/find-extreme";
import type { Judgement } from "./judgement/judgement";
import type { Asked } from "./link/ask";
import { compiled, findWords, hasWord } from "./prose/find-words";
import { findPlanShare } from "./prose/find-plan";
import type { Quantity } from "./prose/quantity/quantity";
import { within, type Sentence } from "./prose/read-sentence";
import type { Stretch } from "./prose/split-sentences";

/** The shortest words that say a figure's claim by themselves: from the clause's beginning, or the figure before, to the last word that belongs to it. */
export function placeOfFigure(
  { sentence, clause, quantity: own, subject }: Asked,
  { type, verdict }: Judgement,
  quantities: readonly Quantity[],
): Stretch {
  const i = quantities.indexOf(own);
  const before = quantities[i - 1];
  const next = quantities[i + 1];
  const base = clause.baseFrom;
  // "245 tpd in Q4 | compared to 234 tpd in Q3"
  const isParted = (a?: Quantity, b?: Quantity): boolean =>
    base !== null && !!a && !!b && a.end <= base && base <= b.start;
  // What is planned, or not in the tables, is told by all of its words.
  const isForeign = verdict === "not-checkable" && subject.foreign !== null;
  const isWhole = type === "guidance" || isForeign;
  const tail = isWhole ? clause.end : reachRight(sentence, own.end, clause.end);
  const beforeNext = isParted(own, next) ? (base ?? own.end) : own.end;
  const plan =
    type === "guidance" && own.unit === "%"
      ? findPlanShare(sentence, clause, own.end)
      : null;
  const end = plan
    ? plan.plan.end
    : next
      ? withDirection(sentence, Math.max(own.end, beforeNext))
      : tail;
  if (base !== null && isParted(before, own)) return { start: base, end };
  if (!before) return { start: afterReport(sentence, clause.start, own), end };
  const from = withDirection(sentence, before.end);
  const gap = /^(?:\s*\([^)\d]*\))?[\s,;:)]*/u.exec(
    sentence.text.slice(from, end),
  );
  return { start: from + (gap?.[0].length ?? 0), end };
}

/** A record is shown with its measure, a trend or an outlook with what moves and when. */
export function placeOfWords(
  { type }: Judgement,
  { sentence, clause }: Asked,
): Stretch {
  const extreme = type === "superlative" ? findExtreme(sentence, clause) : null;
  if (extreme) {
    const hasFigure = within(clause, sentence.quantities).length > 0;
    return hasFigure
      ? extreme
      : {
          start: clause.start,
          end: reachRight(sentence, extreme.end, clause.end),
        };
  }
  const reached = within(clause, moverWords(sentence)).map((core) => ({
    start: reachLeft(sentence, core.start, clause.start),
    end: reachRight(sentence, core.end, clause.end),
  }));
  const [longest] = reached.sort((a, b) => b.end - b.start - (a.end - a.start));
  return longest ?? clause;
}

/** Words that make a trend, a change of size or an outlook. */
function moverWords({ text, lexicon }: Sentence): readonly Stretch[] {
  const { trend, slight, significant, forward } = lexicon;
  return findWords(text, [
    [0, forward],
    [1, `${trend}|${slight}|${significant}`],
  ]);
}

/** How far apart words that belong together may stand; names of places hold metals too ("the Keno Hill Silver District"). */
const NEAR = 40;
const NEAR_MEASURE = 18;

interface Mark extends Stretch {
  readonly near: number;
}

/** The end of the words that follow on a place: periods, measures, mines and directions, each near the one before. */
function reachRight(sentence: Sentence, from: number, most: number): number {
  const marks = marksOf(sentence);
  let end = from;
  for (const mark of marks) {
    if (mark.start < from || mark.end > most || mark.end <= end) continue;
    const gap = sentence.text.slice(end, mark.start);
    if (gap.length > mark.near || /[,;:]/.test(gap)) break;
    end = mark.end;
  }
  return end + restOfName(sentence.text.slice(end, most));
}

/** " mine", "(tpd)", "-hole": what belongs to the last word. */
function restOfName(rest: string): number {
  const tail =
    /^(?:-[\p{L}-]+|['’]s(?=\s))?(?:\s+(?:mines?|mill|operations?|complex|project|plant|properties|property))?(?:\s*\([^()]{1,24}\))?(?:\s?%)?/iu.exec(
      rest,
    );
  return tail?.[0].length ?? 0;
}

function reachLeft(sentence: Sentence, from: number, least: number): number {
  let start = from;
  for (const mark of [...marksOf(sentence)].reverse()) {
    if (mark.start >= start || mark.start < least || mark.end > start) continue;
    const gap = sentence.text.slice(mark.end, start);
    if (gap.length > mark.near || /[,;:]/.test(gap)) break;
    start = mark.start;
  }
  const before = /(?:\p{L}+\s)$/u.exec(sentence.text.slice(least, start));
  const article = before?.[0] ?? "";
  return /^(?:an?|the)\s$/i.test(article) ? start - article.length : start;
}

/** Words of a sentence that a claim leans on, in order. */
function marksOf(sentence: Sentence): readonly Mark[] {
  const { text, lexicon, periods, spans, metals, families, names } = sentence;
  const moves = [...text.matchAll(compiled(`${lexicon.up}|${lexicon.down}`))];
  const directions = moves.map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const marks = (found: readonly Stretch[], near: number): readonly Mark[] =>
    found.map(({ start, end }) => ({ start, end, near }));
  return [
    ...marks([...periods, ...spans, ...names, ...directions], NEAR),
    ...marks([...metals, ...families], NEAR_MEASURE),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "today reports record production of …": the claim begins behind the verb that reports it. */
function afterReport(
  { text, lexicon }: Sentence,
  start: number,
  own: Quantity,
): number {
  const lead = text.slice(start, own.hedgeStart);
  const last = [...lead.matchAll(compiled(lexicon.reporting))].at(-1);
  if (!last) return start;
  const from = last.index + last[0].length;
  const rest = lead.slice(from);
  const skipped =
    /^(?:\s+(?:that|its|the|a|an))*[\s:,]*/i.exec(rest)?.[0] ?? "";
  return start + from + skipped.length;
}

/** "18% decrease" keeps its noun. */
function withDirection({ text, lexicon }: Sentence, end: number): number {
  const word = /^\s+[\p{L}-]+/u.exec(text.slice(end))?.[0] ?? "";
  return hasWord(word, `${lexicon.up}|${lexicon.down}`)
    ? end + word.length
    : end;
}
