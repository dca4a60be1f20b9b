import {
  defaultTreeAdapter,
  type DefaultTreeAdapterMap,
  parse,
  type Token,
  type TreeAdapter,
} from "parse5";
import type { HtmlNode } from "./html-node";

/** The root of an HTML page as the browser would build it; every node knows where it stands in the source. */
export function parseHtml(html: string): HtmlNode {
  return parse(html, { sourceCodeLocationInfo: true, treeAdapter: sparing });
}

/**
 * The parser's own tree, less the places of tags and attributes: nobody asks for them, and on a page of many small cells
 * they take more memory than all the rest.
 */
const sparing: TreeAdapter<DefaultTreeAdapterMap> = {
  ...defaultTreeAdapter,
  setNodeSourceCodeLocation: (node, place) => {
    node.sourceCodeLocation = place === null ? null : placeAlone(place);
  },
  updateNodeSourceCodeLocation: (node, { endOffset }) => {
    const place = node.sourceCodeLocation;
    if (place && endOffset !== undefined) place.endOffset = endOffset;
  },
};

function placeAlone(place: Token.Location): Token.Location {
  const { startLine, startCol, startOffset, endLine, endCol, endOffset } =
    place;
  return { startLine, startCol, startOffset, endLine, endCol, endOffset };
}
