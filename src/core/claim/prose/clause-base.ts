import type { Lexicon, ProseUnit } from "../lexicon/lexicon";
import type { PeriodMention } from "./period/find-periods";
import { compiled, hasWord } from "./find-words";
import type { Quantity } from "./quantity/quantity";
import type { Stretch } from "./split-sentences";

/** What clauses are cut from. */
export interface Parts {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly quantities: readonly Quantity[];
  readonly periods: readonly PeriodMention[];
}

/** "compared to …", or "from" where a figure that may be the same before or a period follows. */
export function baseStart(
  parts: Parts,
  from: number,
  to: number,
): number | null {
  const { text, lexicon, periods } = parts;
  const piece = text.slice(from, to);
  const comparison = piece.search(compiled(lexicon.comparison));
  const origin = [...piece.matchAll(compiled(lexicon.from))].find((match) => {
    const end = from + match.index + match[0].length;
    const isFigure = /^\s*(?:the\s+)?[\d$(]/.test(text.slice(end));
    const isPeriod = periods.some(
      ({ start }) => start >= end && start - end <= 8,
    );
    return (isFigure && !isSource(parts, from, end)) || isPeriod;
  });
  const starts = [comparison, origin?.index ?? -1].filter((at) => at >= 0);
  return starts.length > 0 ? from + Math.min(...starts) : null;
}

/** "120,480 ounces from 46,000 tonnes milled": another measure, unless a change in percent leads to it. */
function isSource(
  { text, lexicon, quantities }: Parts,
  from: number,
  end: number,
): boolean {
  const before = quantities.filter((one) => one.start >= from && one.end < end);
  const unit = before.at(-1)?.unit ?? null;
  const next = quantities.find(({ start }) => start >= end)?.unit ?? null;
  if (unit === null || next === null) return false;
  const words = text.slice(from, end);
  const isChange =
    /^(?:%|points)$/.test(unit) &&
    hasWord(words, `${lexicon.up}|${lexicon.down}`);
  return measureOf(unit) !== measureOf(next) && !isChange;
}

/** What a unit measures, whatever its scale: ounces, pounds, tonnes, or what it says itself. */
function measureOf(unit: ProseUnit): string {
  return /^(?:[kM]?t|ton|kg)$/.test(unit) ? "t" : unit.replace(/^[kM]/, "");
}

/** "Against the third quarter, …": where the base that opens a clause ends; null where none opens it. */
export function leadingBase(
  { text, lexicon, periods }: Parts,
  { start, end }: Stretch,
): number | null {
  const [opening] = text
    .slice(start, end)
    .matchAll(compiled(lexicon.comparison));
  // "Over the quarter, …" names the time, not a base.
  if (opening?.index !== 0 || /^(?:over|on)$/i.test(opening[0])) return null;
  const from = start + opening[0].length;
  const period = periods.find((one) => one.start >= from && one.end <= end);
  if (!period || /[\d,;:]/.test(text.slice(from, period.start))) return null;
  return period.start - from <= 30 ? period.end : null;
}

/** "from 234 tpd to 245 tpd": the base ends where the new figure begins. */
export function baseEnd(parts: Parts, from: number, end: number): number {
  const { text, lexicon } = parts;
  const piece = text.slice(from, end);
  const origin = piece.search(compiled(lexicon.from));
  if (origin !== 0) return comparisonEnd(parts, from, end);
  const to = new RegExp(
    `\\s(?:${lexicon.to})\\s+(?:\\p{L}+\\s+){0,4}[\\d$]`,
    "iu",
  ).exec(piece);
  return to ? from + to.index : end;
}

/** "compared to 2015 | to 12,300 tonnes", "gegenüber 2018 | um 7%": behind its period a base ends where the new figure is led in. */
function comparisonEnd(
  { text, lexicon, periods }: Parts,
  from: number,
  end: number,
): number {
  const period = periods.find(({ start }) => start >= from && start < end);
  if (!period) return end;
  const lead = new RegExp(
    `^\\s*(?:(?:${lexicon.to})|(?:${lexicon.by}))\\s*(?:\\p{L}+\\s+){0,2}[\\d$]`,
    "iu",
  );
  return lead.test(text.slice(period.end, end)) ? period.end : end;
}
