/** The requirement set version in which each member of the Excel API arrived: "Range.values" → "1.1". */
export type ApiSets = ReadonlyMap<string, string>;

/** Where the Excel API stands in the declarations. */
const namespaceStart = /^declare namespace Excel \{/;
const classStart = /^ {4}(?:class|interface) (\w+)/;
const memberStart = /^ {8}(?:readonly )?(\w+)\s*[?(<:]/;
const tag = /\[Api set: (\w+) (\d+\.\d+)/;

/**
 * Reads the tags `[Api set: ExcelApi 1.9]` in the declarations of @types/office-js. A member without a tag of its own has its
 * class's; a member of another set (such as ExcelApiOnline) is held to be newer than any.
 */
export const readApiSets = (declarations: string): ApiSets => {
  const sets = new Map<string, string>();
  let inside = false;
  let type = "";
  let classSet = "";
  let pending = "";
  for (const line of declarations.split("\n")) {
    if (namespaceStart.test(line)) inside = true;
    else if (line.startsWith("}")) inside = false;
    if (!inside) continue;
    const [, family, version] = tag.exec(line) ?? [];
    if (version !== undefined)
      pending = family === "ExcelApi" ? version : "99.0";
    const [, className] = classStart.exec(line) ?? [];
    if (className !== undefined) {
      type = className;
      classSet = pending;
      pending = "";
    }
    const [, name] = memberStart.exec(line) ?? [];
    if (name === undefined) continue;
    const key = `${type}.${name}`;
    const level = pending || classSet;
    if (level !== "" && !sets.has(key)) sets.set(key, level); // the first of overloads
    pending = "";
  }
  return sets;
};

const compare = (a: string, b: string): number => {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
};

/** Whether a version of a requirement set is in a host that supports `supported`. */
export const isAtMost = (version: string, supported: string): boolean =>
  compare(version, supported) <= 0;
