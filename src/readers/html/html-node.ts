import type { TextSpan } from "../../core/text/span";

/** As much of a parsed HTML node as reading needs. */
export interface HtmlNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
  readonly sourceCodeLocation?: {
    readonly startOffset: number;
    readonly endOffset: number;
  } | null;
}

/** The value of an attribute, or "" where there is none. */
export function attributeOf(node: HtmlNode, name: string): string {
  return node.attrs?.find((attribute) => attribute.name === name)?.value ?? "";
}

/** Where the node stands in the source; `[0, 0]` for one the parser made up. */
export function placeOf(node: HtmlNode): TextSpan {
  const place = node.sourceCodeLocation;
  return place ? [place.startOffset, place.endOffset] : [0, 0];
}

const UNSHOWN = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "head",
  "title",
  "iframe",
  "object",
  "svg",
  "select",
  "textarea",
  "button",
  "#comment",
  "#documentType",
]);

/** Whether a reader of the page would not see the node: code, metadata, or hidden by attribute or inline style. */
export function isHidden(node: HtmlNode): boolean {
  if (UNSHOWN.has(node.nodeName)) return true;
  if (!node.attrs || node.attrs.length === 0) return false;
  if (node.attrs.some(({ name }) => name === "hidden")) return true;
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt)?\s*(?:;|$))/i.test(
    attributeOf(node, "style"),
  );
}

/** Left padding, margin or text indent of an element's inline style, in points; 0 where it states none. */
export function styledIndent(node: HtmlNode): number {
  const style = attributeOf(node, "style");
  if (!/indent|left/i.test(style)) return 0;
  const lengths = style.matchAll(
    /(?:padding-left|margin-left|text-indent)\s*:\s*(-?[\d.]+)\s*(px|pt|em|rem|in|%)?/gi,
  );
  let total = 0;
  for (const [, digits = "0", unit = "px"] of lengths) {
    total += Number(digits) * (POINTS[unit.toLowerCase()] ?? 1);
  }
  return total;
}

const POINTS: Readonly<Record<string, number>> = {
  px: 0.75,
  pt: 1,
  em: 12,
  rem: 12,
  in: 72,
};

/** Whether an element sets its text in bold. */
export function isBoldElement(node: HtmlNode): boolean {
  return (
    /^(?:b|strong|th|h[1-6])$/.test(node.nodeName) ||
    /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attributeOf(node, "style"))
  );
}
