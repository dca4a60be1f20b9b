import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { projectFolder, runAssay } from "../support/run-assay";

const sample = "assets/samples/bellekeno-q4-2011.txt";
const text = readFileSync(join(projectFolder, sample), "utf8");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "assay-import-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function sheetNames(path: string): readonly string[] {
  const parts = unzipSync(readFileSync(path));
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  return [...workbook.matchAll(/<sheet name="([^"]+)"/g)].map(
    ([, name = ""]) => name,
  );
}

test("a release becomes a workbook, the same bytes each time", () => {
  const once = join(folder, "once.xlsx");
  const again = join(folder, "again.xlsx");
  const outcome = runAssay(["import", sample, "-o", once]);
  expect(outcome.status).toBe(0);
  expect(outcome.stdout).toMatch(/once\.xlsx: \d+ checks tie, \d+ differ/);
  expect(outcome.stderr).toBe("");
  expect(sheetNames(once)).toEqual([
    "Reported",
    "Rebuilt",
    "Findings",
    "Claims",
    "Charts",
    "Precision",
  ]);
  runAssay(["import", sample, "-o", again]);
  expect(readFileSync(again).equals(readFileSync(once))).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(["again.xlsx", "once.xlsx"]);
});

test("an existing workbook stays as it is without --force", () => {
  const target = join(folder, "kept.xlsx");
  writeFileSync(target, "mine");
  const refused = runAssay(["import", sample, "-o", target]);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toMatch(/exists already.*--force/);
  expect(readFileSync(target, "utf8")).toBe("mine");
  expect(runAssay(["import", sample, "-o", target, "--force"]).status).toBe(0);
  expect(sheetNames(target)[0]).toBe("Reported");
});

test("standard input and files go into a folder, one workbook each", () => {
  const out = `${join(folder, "books")}/`;
  const outcome = runAssay(["import", sample, sample, "-", "-o", out], text);
  expect(outcome.status).toBe(0);
  expect(readdirSync(out).sort()).toEqual([
    "bellekeno-q4-2011 (2).xlsx",
    "bellekeno-q4-2011.xlsx",
    "release.xlsx",
  ]);
});

test.each([
  ["no input", ["import", "-o", "x.xlsx"], /needs the name of a release/],
  ["no output", ["import", sample], /needs -o OUT\.xlsx/],
  [
    "two releases for one file",
    ["import", sample, sample, "-o", "x.xlsx"],
    /Name a folder: -o x\//,
  ],
  [
    "another kind of file",
    ["import", sample, "-o", "x.csv"],
    /should end in \.xlsx/,
  ],
  ["an unknown option", ["import", sample, "-o", "x.xlsx", "--fast"], /--fast/],
])("%s is bad usage, said in a sentence", (_, args, words) => {
  const { status, stderr, stdout } = runAssay(args);
  expect(status).toBe(2);
  expect(stderr).toMatch(words);
  expect(stdout).toBe("");
});

test.each([
  ["an empty file", ""],
  ["prose without a table", "The mine had a good year. It produced silver."],
])("%s writes nothing, and says why", (_, content) => {
  const source = join(folder, "release.txt");
  const target = join(folder, "out.xlsx");
  writeFileSync(source, content);
  const { status, stderr } = runAssay(["import", source, "-o", target]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^assay: release\.txt: .*\.\n$/);
  expect(existsSync(target)).toBe(false);
});

test("a folder that is not there is named, and nothing is left beside it", () => {
  const target = join(folder, "missing", "out.xlsx");
  const { status, stderr } = runAssay(["import", sample, "-o", target]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/its folder does not exist/);
  expect(readdirSync(folder)).toEqual([]);
});

const posix = process.platform === "win32" ? test.skip : test;

posix("a disk that fills up leaves the old workbook whole, and no rest", () => {
  const target = join(folder, "kept.xlsx");
  writeFileSync(target, "mine");
  // A limit of four kilobytes a file breaks the write off as a full disk does.
  const assay = `"${process.execPath}" dist/cli/assay.js`;
  const { status, stderr } = spawnSync(
    "sh",
    ["-c", `ulimit -f 8; ${assay} import "$0" -o "$1" --force`, sample, target],
    { cwd: projectFolder, encoding: "utf8" },
  );
  expect(status).toBe(2);
  expect(stderr).toMatch(/what was there is as it was: the disk.* is full/);
  expect(readFileSync(target, "utf8")).toBe("mine");
  expect(readdirSync(folder)).toEqual(["kept.xlsx"]);
});

test("a file that stands where a folder was named is told, and stays as it was", () => {
  const target = join(folder, "taken");
  writeFileSync(target, "mine");
  const refused = runAssay(["import", sample, "-o", `${target}/`]);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toMatch(/^assay: .*taken\/ cannot be made a folder/);
  expect(refused.stderr).not.toMatch(/should not have happened/);
  expect(readFileSync(target, "utf8")).toBe("mine");
});

test("help for the command teaches by example", () => {
  const { status, stdout } = runAssay(["import", "--help"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /Examples:\n {2}assay import release\.pdf -o release\.xlsx/,
  );
  expect(stdout).toMatch(/Exit status: 0 all written; 2/);
});
