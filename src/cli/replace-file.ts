import { open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Whether something stands at a path. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Writes a file beside its place and moves it there when it is whole: a full disk or an open target leaves what was
 * there as it was. Answers a sentence where it could not be written.
 */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
): Promise<string | null> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    const file = await open(beside, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    return null;
  } catch (error) {
    await rm(beside, { force: true });
    return `${path} could not be written, and what was there is as it was: ${reason(error)}`;
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  switch (code) {
    case "ENOENT":
      return "its folder does not exist.";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "this user may not write there.";
    case "EBUSY":
      return "another program has it open. Close it, then try again.";
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return "the disk, or this user's share of it, is full.";
    case "EISDIR":
      return "it is a folder. End the name with / to write into it.";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
