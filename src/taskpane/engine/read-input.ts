import type {
  Line,
  ReleaseDocument,
} from "../../core/document/release-document";
import type { ReleaseInput } from "../services";

/** What a user handed over, read as plain text. */
export async function readInput(input: ReleaseInput): Promise<ReleaseDocument> {
  const name = input.kind === "file" ? input.name : "Pasted text";
  const text =
    input.kind === "file" ? new TextDecoder().decode(input.bytes) : input.text;
  return {
    source: { name, kind: "text" },
    text,
    blocks: [{ kind: "lines", lines: splitLines(text) }],
    warnings: [],
  };
}

function splitLines(text: string): readonly Line[] {
  return [...text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => ({
    text: line,
    span: [index, index + line.length],
  }));
}
