import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";

/** A file as it was read, named without its folder. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Releases are short; what is larger than this is something else. */
const LARGEST = 64 * 1024 * 1024;

/** Reads a file, or standard input for `-`; a sentence where that cannot be done. */
export async function readInput(file: string): Promise<Input | string> {
  if (file === "-") {
    return { name: "standard input", bytes: await buffer(process.stdin) };
  }
  try {
    const found = await stat(file);
    if (found.isDirectory())
      return `${file} is a folder. Name the release's file inside it.`;
    if (found.size > LARGEST) {
      return `${file} has ${megabytes(found.size)} MB. A release has a few; save its pages with the production table as a file of their own.`;
    }
    return { name: basename(file), bytes: await readFile(file) };
  } catch (error) {
    return describe(file, error);
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}

function describe(file: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT")
    return `${file} does not exist. Check the name and the folder.`;
  if (code === "EACCES" || code === "EPERM")
    return `${file} may not be read by this user.`;
  return `${file} could not be read: ${error instanceof Error ? error.message : String(error)}`;
}
