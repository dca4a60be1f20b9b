import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReleaseDocument } from "../../src/core/document/release-document";
import type { Examination } from "../../src/core/examination";
import { examine } from "../../src/core/examine";
import { readDocument } from "../../src/readers/read-document";

/** The project's own sample release, read and examined, with the text its spans point into. */
export async function examinedSample(): Promise<{
  readonly document: ReleaseDocument;
  readonly examination: Examination;
  readonly text: string | null;
}> {
  const name = "bellekeno-q4-2011.txt";
  const bytes = readFileSync(join(__dirname, "../../assets/samples", name));
  const document = await readDocument({ name, bytes: new Uint8Array(bytes) });
  return { document, examination: examine(document), text: document.text };
}
