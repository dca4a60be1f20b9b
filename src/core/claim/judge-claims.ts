import type { Paragraph } from "../document/release-document";
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
import type { Context } from "./link/context";
import { currentPeriod } from "./link/current-period";
import { nameWords } from "./link/entity";
import { readFigures } from "./link/figures";
import { detectLanguage } from "./prose/detect-language";
import { cleanClause } from "./prose/clean-clause";
import { readSentence, type Sentence } from "./prose/read-sentence";
import { splitSentences } from "./prose/split-sentences";

/** Finds the numeric sentences of the prose, links them to cells and judges them on the printed and on the rebuilt figures. */
export function judgeClaims(
  prose: readonly Paragraph[],
  tables: readonly ProductionTable[],
  relations: readonly CheckedRelation[],
  settings: ClaimSettings = defaultClaimSettings,
): readonly ClaimVerdict[] {
  if (prose.length === 0) return [];
  const context = contextOf(prose, tables, relations, settings);
  const labels = columnLabels(tables);
  const usual = detectLanguage(
    prose.map(({ text }) => text.slice(0, 2000)).join("\n"),
  );
  return prose.flatMap((paragraph) => {
    const lexicon = detectLanguage(paragraph.text, usual);
    return splitSentences(paragraph.text).flatMap(({ start, end }) => {
      const text = paragraph.text.slice(start, end);
      // Legal prose is long and says nothing of figures.
      if (!/\d/.test(text) && !hasClaimWord(text, lexicon)) return [];
      const sentence = readSentence(text, lexicon, labels);
      return judgeSentence(sentence, context).map((one) =>
        toVerdict(one, sentence, paragraph, start),
      );
    });
  });
}

function contextOf(
  prose: readonly Paragraph[],
  tables: readonly ProductionTable[],
  relations: readonly CheckedRelation[],
  settings: ClaimSettings,
): Context {
  const figures = readFigures(tables, relations);
  const entities = [...new Set(figures.flatMap(({ entity }) => entity ?? []))];
  const names = tables.flatMap(({ title, entity }) => [
    title ?? "",
    entity ?? "",
  ]);
  const knownNames = new Set([...names, ...entities].flatMap(nameWords));
  const current = currentPeriod(prose, tables);
  return { tables, figures, current, entities, knownNames, settings };
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
    message: judgement.message,
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
