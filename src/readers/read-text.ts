import type { ReleaseDocument } from "../core/document/release-document";
import { splitLines } from "../core/document/split-lines";

/** Plain text or Markdown as a document: its lines, untouched, each with its place. The table finder tells prose and tables apart. */
export function readText(text: string, name: string): ReleaseDocument {
  return {
    source: { name, kind: "text" },
    text,
    blocks: [{ kind: "lines", lines: splitLines(text) }],
    warnings: [],
  };
}
