import type { Paragraph } from "../document/release-document";
import { wordSayings } from "../phrase/word-saying";
import type { ProductionTable } from "../production/production-table";
import type { CheckedRelation } from "../relation/relation";
import type { Span } from "../text/span";
import type { ClaimVerdict } from "./claim";
import { defaultClaimSettings, type ClaimSettings } from "./claim-settings";
import {
  hasClaimWord,
  judgeSentence,
  type PlacedJudgement,
} from "./judge-sentence";
import type { Lexicon } from "./lexicon/lexicon";
import type { Context } from "./link/context";
import { mainSlots } from "./period/choose-period";
import { isSameSlot } from "./period/slot";
import { currentPeriod } from "./period/current-period";
import { findNames, nameWords } from "./prose/find-names";
import { findWords, hasWord } from "./prose/find-words";
import { indexFigures } from "./link/figure-index";
import { readFigures } from "./figure/figures";
import { noTopic, openTopic, topicAfter, type Topic } from "./link/topic";
import { detectLanguage } from "./prose/detect-language";
import { cleanClause } from "./prose/clean-clause";
import { readSentence, type Sentence } from "./prose/read-sentence";
import { findOldYearEnd } from "./prose/period/find-year-end";
import { splitSentences } from "./prose/split-sentences";

/** Finds the numeric sentences of the prose, links them to cells and judges them on the printed and on the rebuilt figures. */
export function judgeClaims(
  prose: readonly Paragraph[],
  tables: readonly ProductionTable[],
  relations: readonly CheckedRelation[],
  settings: ClaimSettings = defaultClaimSettings,
): readonly ClaimVerdict[] {
  if (prose.length === 0) return [];
  const all = prose.map(({ text }) => text.slice(0, 2000)).join("\n");
  const usual = detectLanguage(all);
  const told = contextOf(prose, tables, relations);
  const context = {
    ...told,
    isOfOnePeriod: namesOnePeriod(prose, told, usual),
    oldYearEnd: findOldYearEnd(all, usual),
    settings,
  };
  let topic = noTopic;
  return prose.flatMap((paragraph, i) => {
    const lexicon = detectLanguage(paragraph.text, usual);
    topic = openTopic(topic, paragraph, lexicon, i === 0, context.entities);
    const judged = judgeParagraph(paragraph, lexicon, { ...context, topic });
    topic = judged.topic;
    return judged.claims;
  });
}

/** The claims of a paragraph, and the topic that its sentences leave. */
function judgeParagraph(
  paragraph: Paragraph,
  lexicon: Lexicon,
  context: Context,
): { readonly claims: readonly ClaimVerdict[]; readonly topic: Topic } {
  const known = {
    labels: columnLabels(context.tables),
    names: context.entities,
  };
  let { topic } = context;
  const claims = splitSentences(paragraph.text).flatMap(({ start, end }) => {
    const text = paragraph.text.slice(start, end);
    // Legal prose is long and says nothing of figures.
    const isBare = !/\d/.test(text) && !hasClaimWord(text, lexicon);
    const sentence = isBare ? null : readSentence(text, lexicon, known);
    const placed = sentence
      ? judgeSentence(sentence, { ...context, topic })
      : [];
    topic = topicAfter(topic, {
      metals: findWords(text, lexicon.metals),
      names: findNames(text, known.names),
      isOfGroup: hasWord(text, lexicon.consolidated),
      periods: sentence
        ? mainSlots(sentence, context.current, context.index.periods)
        : [],
    });
    if (!sentence) return [];
    return placed.map((one) => toVerdict(one, sentence, paragraph, start));
  });
  return { claims, topic };
}

function contextOf(
  prose: readonly Paragraph[],
  tables: readonly ProductionTable[],
  relations: readonly CheckedRelation[],
): Omit<Context, "isOfOnePeriod" | "oldYearEnd" | "settings" | "topic"> {
  const figures = readFigures(tables, relations);
  const entities = [...new Set(figures.flatMap(({ entity }) => entity ?? []))];
  const names = tables.flatMap(({ title, entity }) => [
    title ?? "",
    entity ?? "",
  ]);
  const knownNames = new Set([...names, ...entities].flatMap(nameWords));
  const current = currentPeriod(prose, tables);
  const index = indexFigures(figures);
  return { tables, index, current, entities, knownNames };
}

/** "Results of the third quarter", over tables of quarters only. */
function namesOnePeriod(
  prose: readonly Paragraph[],
  { current, tables, index }: Pick<Context, "current" | "tables" | "index">,
  lexicon: Lexicon,
): boolean {
  const headline = prose.find(({ role }) => role === "heading")?.text ?? "";
  const known = { labels: columnLabels(tables), names: [] };
  const slots = mainSlots(
    readSentence(
      headline.slice(0, 2000),
      detectLanguage(headline, lexicon),
      known,
    ),
    current,
    index.periods,
  );
  const results = tables.flatMap(({ periods }) =>
    periods.filter(({ kind }) => !/^(?:change|other|guidance)/.test(kind)),
  );
  return (
    slots.length > 0 &&
    slots.every((slot) => isSameSlot(slot, current)) &&
    results.every(({ kind }) => kind === current?.kind)
  );
}

function columnLabels(tables: readonly ProductionTable[]): readonly string[] {
  const periods = tables.flatMap((table) => table.periods);
  const dated = periods.filter(
    ({ kind }) =>
      !kind.startsWith("change") && kind !== "other" && kind !== "guidance",
  );
  return [...new Set(dated.map(({ label }) => label))];
}

function toVerdict(
  { judgement, ...place }: PlacedJudgement,
  { text, lexicon }: Sentence,
  paragraph: Paragraph,
  offset: number,
): ClaimVerdict {
  const isHeading = paragraph.role === "heading";
  const { start, end } = cleanClause(text, place, lexicon, isHeading);
  return {
    text: text.slice(start, end),
    span: spanOf(paragraph, offset + start, offset + end),
    type: judgement.type,
    verdict: judgement.verdict,
    rebuiltVerdict: judgement.rebuiltVerdict,
    cells: judgement.figures.map(({ cell }) => cell),
    explanation: judgement.explanation,
    message: wordSayings(judgement.explanation),
  };
}

/** The clause's own place where the paragraph's text is the source's; else the paragraph's. */
function spanOf({ span, text }: Paragraph, start: number, end: number): Span {
  if (!isTextSpan(span) || span[1] - span[0] !== text.length) return span;
  return [span[0] + start, span[0] + end];
}

function isTextSpan(span: Span): span is readonly [number, number] {
  return Array.isArray(span);
}
