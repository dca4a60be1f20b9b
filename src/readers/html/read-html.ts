import type {
  Block,
  Line,
  Paragraph,
  ReleaseDocument,
  SourceKind,
} from "../../core/document/release-document";
import { splitLines } from "../../core/document/split-lines";
import { type HtmlNode, isHidden, placeOf } from "./html-node";
import { cellsOf, gridOfTable, isWrapper } from "./html-table";
import { shownText } from "./html-text";
import { parseHtml } from "./parse-html";

/** Elements nested deeper than this are read as the text they hold. */
const DEEPEST = 400;

const FLOW =
  /^(?:html|body|div|p|section|article|main|header|footer|aside|nav|center|blockquote|form|fieldset|figure|figcaption|address|details|summary|dl|dt|dd|ul|ol|li|h[1-6]|table|pre|hr|br|document|type|sequence|filename|description|text|#document|#document-fragment)$/;

/**
 * HTML as a document: its prose as paragraphs, its tables as grids. Scripts, styles and hidden parts are left out, tables
 * that only arrange the page are looked through. Where the page marks no table, its lines are kept for the text layouts.
 */
export function readHtml(
  html: string,
  name: string,
  kind: SourceKind = "html",
): ReleaseDocument {
  const root = parseHtml(html);
  const blocks: Block[] = [];
  walk([root], blocks, 0);
  const hasTable = blocks.some((block) => block.kind !== "paragraph");
  return {
    source: { name, kind },
    text: html,
    blocks: hasTable ? blocks : [linesOf(blocks)],
    warnings: [],
  };
}

/** Goes through the flow: text between block elements makes paragraphs. */
function walk(
  nodes: readonly HtmlNode[],
  blocks: Block[],
  depth: number,
  role: Paragraph["role"] = "body",
): void {
  let inline: HtmlNode[] = [];
  const flush = () => {
    blocks.push(...paragraphs(inline, role));
    inline = [];
  };
  for (const node of nodes) {
    if (isHidden(node)) continue;
    if (!breaksFlow(node) || depth > DEEPEST) {
      inline.push(node);
      continue;
    }
    flush();
    walkBlock(node, blocks, depth + 1, role);
  }
  flush();
}

/** A block element, or an inline one that holds a block not far down. */
function breaksFlow(node: HtmlNode, depth = 0): boolean {
  if (FLOW.test(node.nodeName)) return true;
  return /^(?:font|span|b|strong|a|i|em|small|u)$/.test(node.nodeName)
    ? (node.childNodes ?? []).some(
        (child) =>
          child.nodeName !== "br" && depth < 12 && breaksFlow(child, depth + 1),
      )
    : false;
}

function walkBlock(
  node: HtmlNode,
  blocks: Block[],
  depth: number,
  role: Paragraph["role"],
): void {
  const children = node.childNodes ?? [];
  if (node.nodeName === "table") {
    if (isWrapper(node))
      for (const cell of cellsOf(node))
        walk(cell.childNodes ?? [], blocks, depth);
    else blocks.push(...captionOf(node), gridOfTable(node));
  } else if (node.nodeName === "pre") blocks.push(preformatted(node));
  else if (/^h[1-6]$/.test(node.nodeName))
    walk(children, blocks, depth, "heading");
  else if (node.nodeName === "li") walk(children, blocks, depth, "item");
  else walk(children, blocks, depth, role);
}

function captionOf(table: HtmlNode): readonly Paragraph[] {
  const caption = (table.childNodes ?? []).filter(
    ({ nodeName }) => nodeName === "caption",
  );
  return paragraphs(caption, "heading");
}

function paragraphs(
  inline: readonly HtmlNode[],
  role: Paragraph["role"],
): readonly Paragraph[] {
  const { text, span, isBold } = shownText(inline);
  if (text === "" || span === null) return [];
  const isTitle = isBold && text.length <= 120 && !/[.!?]$/.test(text);
  return [{ kind: "paragraph", role: isTitle ? "heading" : role, text, span }];
}

/** `<pre>` keeps its lines: they may hold an aligned table. */
function preformatted(node: HtmlNode): Block {
  const [start] = textStart(node);
  const lines = splitLines(rawText(node)).map((line): Line => {
    const [from, to] = line.span;
    return { text: line.text, span: [start + from, start + to] };
  });
  return { kind: "lines", lines };
}

function textStart(node: HtmlNode): readonly [number, number] {
  const first = node.childNodes?.[0];
  return first ? textStart(first) : placeOf(node);
}

function rawText(node: HtmlNode): string {
  if (node.nodeName === "#text") return node.value ?? "";
  return (node.childNodes ?? []).map(rawText).join("");
}

/** A page without tables as lines, a blank one after each paragraph of prose. */
function linesOf(blocks: readonly Block[]): Block {
  const lines = blocks.flatMap((block): readonly Line[] => {
    if (block.kind !== "paragraph") return [];
    const line = { text: block.text, span: block.span };
    const isLong = block.text.length > 100 || block.role !== "body";
    return isLong ? [line, { text: "", span: block.span }] : [line];
  });
  return { kind: "lines", lines };
}
