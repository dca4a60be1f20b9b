import type { ReleaseDocument } from "../core/document/release-document";
import { readText } from "./read-text";

/** What a paste offers: rich text where the source had it, and plain text. */
export interface Pasted {
  readonly html?: string;
  readonly text: string;
}

/** A paste as a document. Rich text is preferred where it marks tables: plain text has lost what tells their cells apart. */
export async function readClipboard(
  pasted: Pasted,
  name = "clipboard",
): Promise<ReleaseDocument> {
  const { html, text } = pasted;
  if (html !== undefined && /<table[\s>]/i.test(html)) {
    const { readHtml } = await import("./html/read-html");
    return readHtml(html, name);
  }
  if (text.trim() === "" && html !== undefined) {
    const { readHtml } = await import("./html/read-html");
    return readHtml(html, name);
  }
  return readText(text, name);
}
