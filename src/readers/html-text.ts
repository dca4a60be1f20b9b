import { isNoteMark } from "../core/text/note-mark";
import type { TextSpan } from "../core/text/span";
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
  for (const node of nodes) collect(node, into, false);
  const blanks = /^[ \n]*([\u00a0\u2003]*)/.exec(into.text)?.[1] ?? "";
  const text = tidyText(into.text);
  const letters = text.replace(/\s/g, "").length;
  return {
    text,
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
    .replace(/[ \t\r\n\f\v\u2002\u2003]+/g, " ")
    .trim();
}

function collect(node: HtmlNode, into: Collected, isBold: boolean): void {
  if (node.nodeName === "#text") return collectText(node, into, isBold);
  if (isHidden(node)) return;
  if (node.nodeName === "sup" && collectMark(node, into)) return;
  const breaks = BREAKING.test(node.nodeName);
  if (breaks) into.text += " ";
  if (into.start < 0) into.indent += styledIndent(node);
  const bold = isBold || isBoldElement(node);
  for (const child of node.childNodes ?? []) collect(child, into, bold);
  if (breaks) into.text += " ";
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
function collectMark(node: HtmlNode, into: Collected): boolean {
  const { text } = shownText(node.childNodes ?? []);
  if (text === "") return true;
  if (!isNoteMark(text, into.text.trimEnd())) return false;
  into.notes.push(text);
  return true;
}
