import { basename, extname, join } from "node:path";

/** Where the workbook of each release goes: the one file named, or one in a folder for each, no two the same. */
export function importTargets(
  files: readonly string[],
  output: string,
  isFolder: boolean,
): readonly string[] {
  if (!isFolder) return files.map(() => output);
  const taken = new Set<string>();
  return files.map((file) => {
    const name = file === "-" ? "release" : basename(file, extname(file));
    let target = `${name}.xlsx`;
    for (let number = 2; taken.has(target.toLowerCase()); number += 1) {
      target = `${name} (${number}).xlsx`;
    }
    taken.add(target.toLowerCase());
    return join(output, target);
  });
}
