import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Paragraph } from "../../src/core/document/release-document";

const ROOT = resolve(__dirname, "../..");

/** Beside the project, or beside the folder of a working copy. */
const SEED = ["../shared", "../../shared"]
  .map((folder) => resolve(ROOT, folder, "data/bellekeno-q4-2011.txt"))
  .find(existsSync);

/** The seed release's prose, read from where it lies beside the project; null on a machine without it. */
export function seedProse(): readonly Paragraph[] | null {
  if (SEED === undefined) return null;
  const text = readFileSync(SEED, "utf8");
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => !line.includes("\t"))
    .map((match) => paragraph(match[0], match.index));
}

/** A paragraph as a reader hands it over: marks of headings and emphasis removed. */
export function paragraph(line: string, at = 0): Paragraph {
  const role = line.startsWith("#") ? "heading" : "body";
  const text = line.replace(/^#+\s*/, "").replace(/\*\*|<\/?\w+>/g, "");
  return { kind: "paragraph", role, text, span: [at, at + line.length] };
}
