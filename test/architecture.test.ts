import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

/**
 * The walls of the house: each room and the rooms it may import, itself aside. ARCHITECTURE.md says why.
 * A room's name ends where its folder does; a longer name wins over a shorter one.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "core/number": [],
  "core/text": ["core/phrase"],
  "core/phrase": [],
  "core/unit": ["core/number"],
  "core/document": ["core/text"],
  "core/table": ["core/phrase", "core/text", "core/document", "core/number"],
  "core/formula": ["core/number", "core/unit"],
  "core/metallurgy": ["core/formula", "core/unit", "core/number"],
  "core/production": [
    "core/phrase",
    "core/text",
    "core/table",
    "core/unit",
    "core/number",
  ],
  "core/expression": ["core/number", "core/unit"],
  "core/relation": [
    "core/phrase",
    "core/production",
    "core/expression",
    "core/unit",
    "core/number",
  ],
  "core/settle": ["core/production", "core/relation", "core/expression"],
  "core/finding": ["core/text", "core/number", "core/unit"],
  "core/check": [
    "core/relation",
    "core/expression",
    "core/production",
    "core/finding",
    "core/number",
    "core/unit",
  ],
  "core/claim": [
    "core/phrase",
    "core/document",
    "core/relation",
    "core/expression",
    "core/production",
    "core/finding",
    "core/text",
    "core/number",
    "core/unit",
  ],
  "core/ledger": [
    "core/production",
    "core/finding",
    "core/number",
    "core/unit",
  ],
  "core/plan": [
    "core/program",
    "core/formula",
    "core/relation",
    "core/expression",
    "core/metallurgy",
    "core/production",
    "core/finding",
    "core/claim",
    "core/text",
    "core/number",
    "core/unit",
    "core/ledger",
  ],
  "core/report": [
    "core/phrase",
    "core/examination",
    "core/finding",
    "core/claim",
    "core/relation",
    "core/production",
    "core/expression",
    "core/number",
    "core/text",
    "core/unit",
  ],
  "core/examination": ["core"],
  "core/program": [],
  core: ["core"],
  readers: ["core/document", "core/phrase", "core/text"],
  catalogue: ["core"],
  "host/excel": ["core/phrase", "core/plan", "core/text", "core/expression"],
  "host/xlsx": ["core/plan"],
  functions: ["catalogue", "core/formula"],
  taskpane: ["core", "readers", "host", "functions", "catalogue"],
  emulator: [],
  workbench: ["emulator"],
  cli: ["core", "readers", "catalogue", "host/xlsx"],
  bench: ["core", "readers", "catalogue", "functions", "host/xlsx"],
};

/** Third-party packages that stay behind one file each, and what only one kind of room may touch. */
const onlyIn: readonly (readonly [specifier: RegExp, place: RegExp])[] = [
  [/^parse5/, /^readers\/html\/parse-html\.ts$/],
  [/^papaparse$/, /^readers\/read-csv\.ts$/],
  [/^pdfjs-dist/, /^readers\/pdf\/open-pdf\.ts$/],
  [/^mammoth/, /^readers\/read-docx\.ts$/],
  [/^hucre/, /^host\/xlsx\/[^/]+\.ts$/],
  [/^(react|react-dom|@fluentui)(\/|$)/, /^taskpane\//],
  [/^@univerjs\//, /^(workbench|emulator)\//],
  [/^node:/, /^(cli|emulator|bench)\//],
];

const root = resolve(__dirname, "../src");

interface Import {
  readonly file: string;
  readonly specifier: string;
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith(".d.ts")
      ? [relative(root, path)]
      : [];
  });
}

const imports: readonly Import[] = sourceFiles(root).flatMap((file) =>
  ts
    .preProcessFile(readFileSync(join(root, file), "utf8"))
    .importedFiles.map(({ fileName }) => ({ file, specifier: fileName })),
);

function roomOf(path: string): string {
  const rooms = Object.keys(mayImport).filter(
    (room) => path === room || path.startsWith(`${room}/`),
  );
  return rooms.sort((a, b) => b.length - a.length)[0] ?? dirname(path);
}

function breaksWall({ file, specifier }: Import): boolean {
  if (!specifier.startsWith(".")) return false;
  const target = relative(root, resolve(root, dirname(file), specifier));
  if (target.startsWith("..")) return !target.startsWith("../assets");
  const from = roomOf(file.replace(/\.tsx?$/, ""));
  const to = roomOf(target);
  if (from === to) return false;
  return !(mayImport[from] ?? []).some(
    (room) => to === room || to.startsWith(`${room}/`),
  );
}

function isOutOfPlace({ file, specifier }: Import): boolean {
  return onlyIn.some(
    ([package_, place]) => package_.test(specifier) && !place.test(file),
  );
}

const show = ({ file, specifier }: Import) => `${file} imports ${specifier}`;

test("every import goes through a door that the house has", () => {
  expect(imports.filter(breaksWall).map(show)).toEqual([]);
});

test("third-party packages stay in their files", () => {
  expect(imports.filter(isOutOfPlace).map(show)).toEqual([]);
});

test("core imports no package but the pure ones", () => {
  const foreign = imports.filter(
    ({ file, specifier }) => file.startsWith("core/") && !/^\./.test(specifier),
  );
  expect(foreign.map(show)).toEqual([]);
});

test("no two files import each other in a ring", () => {
  const edges = new Map<string, string[]>();
  for (const { file, specifier } of imports) {
    if (!specifier.startsWith(".")) continue;
    const target = relative(root, resolve(root, dirname(file), specifier));
    edges.set(file.replace(/\.tsx?$/, ""), [
      ...(edges.get(file.replace(/\.tsx?$/, "")) ?? []),
      target,
    ]);
  }
  expect(findRing(edges)).toBeNull();
});

function findRing(
  edges: ReadonlyMap<string, readonly string[]>,
): string | null {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string | null => {
    if (trail.includes(file))
      return [...trail.slice(trail.indexOf(file)), file].join(" → ");
    if (done.has(file)) return null;
    for (const next of edges.get(file) ?? []) {
      const ring = visit(next, [...trail, file]);
      if (ring) return ring;
    }
    done.add(file);
    return null;
  };
  for (const file of edges.keys()) {
    const ring = visit(file, []);
    if (ring) return ring;
  }
  return null;
}
