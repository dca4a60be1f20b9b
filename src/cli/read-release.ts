import type { ReleaseDocument } from "../core/document/release-document";
import { readDocument } from "../readers/read-document";
import { readInput } from "./read-input";

/** The document in a file, or a sentence that says why it could not be read and what to do. */
export async function readRelease(
  file: string,
): Promise<ReleaseDocument | string> {
  const input = await readInput(file);
  if (typeof input === "string") return input;
  const document = await readDocument(input);
  const [refusal] = document.warnings;
  return refusal !== undefined && document.blocks.length === 0
    ? `${input.name}: ${refusal.message}`
    : document;
}
