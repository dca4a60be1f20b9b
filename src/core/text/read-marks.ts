import { emphasisMarks } from "./emphasis-marks";
import type { MarkedText, RaisedMark } from "./marked-text";
import { isNoteMark } from "./note-mark";

/** Longer lines are prose: their marks are left alone, so that time and memory stay bounded. */
const LONGEST = 20_000;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["nbsp", "\u00a0"],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["minus", "−"],
  ["thinsp", "\u2009"],
]);

/** One change to the line: the characters from `from` up to `to` become `insert`. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly raised?: string;
}

/**
 * Takes inline marks out of a line: HTML tags, Markdown heading signs, emphasis, links, escapes and character entities.
 * A lone `*` is a footnote mark or a bullet and stays.
 */
export function readMarks(line: string, start: number): MarkedText {
  const edits = line.length > LONGEST ? [] : editsOf(line);
  const applied = applyEdits(line, start, edits);
  return {
    ...applied,
    isBold: /^[\s|]*(?:<(?:b|strong)>|\*\*|__)/i.test(line),
    isHeading: /^\s{0,3}#{1,6}\s/.test(line),
  };
}

function editsOf(line: string): readonly Edit[] {
  if (!/[<*_\\[&#]/.test(line)) return [];
  const edits = [
    ...headingSigns(line),
    ...tags(line),
    ...links(line),
    ...entities(line),
    ...drops(line, /\\(?=[*_|#[\]()~$.+-])/g),
    ...[...emphasisMarks(line)].map((at) => drop(at, at + 1)),
  ];
  return edits.sort((a, b) => a.from - b.from || b.to - a.to);
}

const drop = (from: number, to: number): Edit => ({ from, to, insert: "" });

function drops(line: string, pattern: RegExp): readonly Edit[] {
  return [...line.matchAll(pattern)].map((match) =>
    drop(match.index, match.index + match[0].length),
  );
}

function headingSigns(line: string): readonly Edit[] {
  return drops(line, /^\s{0,3}#{1,6}\s+/g);
}

const TAG =
  /<sup>([^<>]{1,20})<\/sup>|<\/?(?:b|strong|i|em|u|s|sup|sub|span|font|small|a|p|div|mark|code|br)(?:\s[^<>]{0,300})?\/?>/gi;

function tags(line: string): readonly Edit[] {
  return [...line.matchAll(TAG)].flatMap((match) => {
    const [whole, mark] = match;
    const from = match.index;
    const to = from + whole.length;
    if (mark === undefined) {
      return [
        { from, to, insert: /^<\/?(?:br|p|div)\b/i.test(whole) ? " " : "" },
      ];
    }
    if (isNoteMark(mark, line.slice(0, from))) {
      return [{ from, to, insert: "", raised: mark.trim() }];
    }
    return [drop(from, from + 5), drop(to - 6, to)];
  });
}

function links(line: string): readonly Edit[] {
  const pattern =
    /(!?\[)([^\][]{0,400})(\]\([^()\s]{0,600}(?:\s"[^"]{0,300}")?\))/g;
  return [...line.matchAll(pattern)].flatMap((match) => {
    const [whole, open = "", , close = ""] = match;
    const to = match.index + whole.length;
    if (open === "![") return [drop(match.index, to)];
    return [drop(match.index, match.index + 1), drop(to - close.length, to)];
  });
}

function entities(line: string): readonly Edit[] {
  return [...line.matchAll(/&(#\d{2,5}|[a-z]{2,6});/g)].flatMap((match) => {
    const [whole, name = ""] = match;
    const insert = name.startsWith("#")
      ? String.fromCodePoint(Number(name.slice(1)))
      : ENTITIES.get(name);
    if (insert === undefined) return [];
    return [{ from: match.index, to: match.index + whole.length, insert }];
  });
}

function applyEdits(line: string, start: number, edits: readonly Edit[]) {
  const offsets: number[] = [];
  const raised: RaisedMark[] = [];
  let text = "";
  let at = 0;
  const copy = (to: number) => {
    for (let index = at; index < to; index += 1) offsets.push(start + index);
    text += line.slice(at, to);
    at = to;
  };
  for (const edit of edits) {
    if (edit.from < at) continue;
    copy(edit.from);
    if (edit.raised) raised.push({ at: text.length, text: edit.raised });
    for (let index = 0; index < edit.insert.length; index += 1) {
      offsets.push(start + edit.from);
    }
    text += edit.insert;
    at = edit.to;
  }
  copy(line.length);
  return { text, offsets, end: start + line.length, raised };
}
