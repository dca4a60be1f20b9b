import type { ReleaseDocument } from "../../core/document/release-document";
import { readClipboard } from "../../readers/read-clipboard";
import { readDocument } from "../../readers/read-document";
import { readRange } from "../../readers/read-range";
import { pastedName } from "../view/source-name";
import type { ReadingProgress, ReleaseInput } from "../services";

/** What a user handed over as a document, by the reader for its kind. */
export async function readInput(
  input: ReleaseInput,
  onProgress: (progress: ReadingProgress) => void,
): Promise<ReleaseDocument> {
  switch (input.kind) {
    case "paste": {
      const { html, text } = input;
      return readClipboard(
        html === null ? { text } : { html, text },
        pastedName,
      );
    }
    case "file":
      return readDocument(input, {
        onProgress: (done, total) => onProgress({ done, total }),
      });
    case "range":
      return readRange({ name: input.name, ...input.range });
  }
}
