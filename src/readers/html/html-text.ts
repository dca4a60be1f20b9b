import { isNoteMark } from "../../core/text/note-mark";
import type { TextSpan } from "../../core/text/span";
import {
  type HtmlNode,
  isBoldElement,
  isHidden,
  placeOf,
  styledIndent,
} from "./html-node";

/** The text a piece of HTML shows, with what its marking up says about it. */
export interface HtmlText {
  readonly text: string;
  /** The text as paragraphs and line breaks part it. */
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly indent: number;
  readonly isBold: boolean;
  /** From the first to past the last character shown. */
  readonly span: TextSpan | null;
}

interface Collected {
  text: string;
  notes: string[];
  indent: number;
  bold: number;
  start: number;
  end: number;
}

const BREAKING =
  /^(?:br|p|div|li|tr|td|th|h[1-6]|ul|ol|table|section|article|hr|dd|dt|blockquote)$/;

/** The text of a node and all it holds: blanks collapsed, hidden parts left out, raised footnote marks set apart. */
export function shownText(nodes: readonly HtmlNode[]): HtmlText {
  const into: Collected = {
    text: "",
    notes: [],
    indent: 0,
    bold: 0,
    start: -1,
    end: -1,
  };
  collectAll(nodes, into);
  const blanks = /^[ \n\u2028]*([\u00a0\u2003]*)/.exec(into.text)?.[1] ?? "";
  const text = tidyText(into.text);
  const letters = text.replace(/\s/g, "").length;
  return {
    text,
    lines: into.text
      .split(BREAK)
      .map(tidyText)
      .filter((line) => line !== ""),
    notes: into.notes,
    indent: into.indent + 3 * (text === "" ? 0 : blanks.length),
    isBold: letters > 0 && into.bold >= letters,
    span: into.start < 0 ? null : [into.start, into.end],
  };
}

/** Line breaks and runs of blanks become one blank; no-break blanks stay only between digits, where they group thousands. */
export function tidyText(text: string): string {
  return text
    .replace(/[\u200b\u200c\u200d\u2060\u00ad\ufeff]/g, "")
    .replace(/(?<!\d)\u00a0|\u00a0(?!\d)/g, " ")
    .replace(/[ \t\r\n\f\v\u2002\u2003\u2028]+/g, " ")
    .trim();
}

/** Stands where an element begins or ends a line; a line break of the source is only a blank. */
const BREAK = "\u2028";

interface Visit {
  readonly node: HtmlNode;
  readonly isBold: boolean;
  /** The node's children are done. */
  readonly isLeft: boolean;
}

/** Goes through the nodes with a stack of its own: pages nest deeper than functions may call. */
function collectAll(nodes: readonly HtmlNode[], into: Collected): void {
  const open: Visit[] = [];
  const enter = (children: readonly HtmlNode[], isBold: boolean) => {
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const node = children[index];
      if (node) open.push({ node, isBold, isLeft: false });
    }
  };
  enter(nodes, false);
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const { node, isBold, isLeft } = visit;
    if (isLeft) into.text += BREAK;
    else if (node.nodeName === "#text") collectText(node, into, isBold);
    else if (!isHidden(node) && !isMark(node, into)) {
      if (into.start < 0) into.indent += styledIndent(node);
      if (BREAKING.test(node.nodeName)) {
        into.text += BREAK;
        open.push({ ...visit, isLeft: true });
      }
      enter(node.childNodes ?? [], isBold || isBoldElement(node));
    }
  }
}

function collectText(node: HtmlNode, into: Collected, isBold: boolean): void {
  const value = node.value ?? "";
  into.text += value;
  const shown = value.replace(/[\s\u200b\ufeff]/g, "").length;
  if (shown === 0) return;
  if (isBold) into.bold += shown;
  const [start] = placeOf(node);
  if (into.start < 0)
    into.start = start + value.length - value.trimStart().length;
  into.end = placeOf(node)[1];
}

/** A raised footnote mark goes to the notes and not into the text. */
function isMark(node: HtmlNode, into: Collected): boolean {
  if (node.nodeName !== "sup") return false;
  const text = tidyText(markText(node, 2));
  if (text === "") return true;
  if (!isNoteMark(text, into.text.trimEnd())) return false;
  into.notes.push(text);
  return true;
}

/** Text of a node and its children; a footnote mark nests no deeper. */
function markText(node: HtmlNode, depth: number): string {
  if (node.nodeName === "#text") return node.value ?? "";
  if (depth < 0) return "?".repeat(99);
  return (node.childNodes ?? [])
    .map((child) => markText(child, depth - 1))
    .join("");
}
