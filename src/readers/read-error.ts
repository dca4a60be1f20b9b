import { SaidError } from "../core/phrase/said-error";
import type { Saying } from "../core/phrase/saying";

/** What a reader could not read. The codes are stable; the sentences say what was found and what to do. */
export type ReadErrorCode =
  | "empty-file"
  | "file-too-large"
  | "unknown-format"
  | "no-text-in-pdf"
  | "encrypted-pdf"
  | "broken-pdf"
  | "broken-text-map"
  | "broken-docx"
  | "docx-too-large"
  | "old-office-file"
  | "spreadsheet-file"
  | "reading-cancelled";

/** A source that cannot be read, told in a sentence for the user. `readDocument` turns it into a warning. */
export class ReadError extends SaidError {
  override readonly name = "ReadError";

  constructor(
    readonly code: ReadErrorCode,
    said: Saying,
  ) {
    super(said);
  }
}
