import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Examination } from "../../src/core/examination";
import bellekeno from "../data/bellekeno-table.json";
import { projectFolder, runAssay } from "../support/run-assay";

const sample = join(projectFolder, "assets/samples/bellekeno-q4-2011.txt");
const original = join(projectFolder, "../shared/data/bellekeno-q4-2011.txt");
const folder = mkdtempSync(join(tmpdir(), "assay-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function examineJson(path: string): Examination {
  const { stdout, status } = runAssay(["examine", path, "--json"]);
  expect(status).toBe(0);
  expect(stdout.trim().split("\n")).toHaveLength(1);
  return JSON.parse(stdout) as Examination;
}

/** Row and column of each root finding, with its printed text. */
function roots(examination: Examination): readonly string[] {
  return examination.findings
    .filter(({ role }) => role === "root")
    .map(({ table, cell }) => {
      const row = examination.tables[table]?.rows[cell.row];
      const period = examination.tables[table]?.periods[cell.column];
      return `${row?.metric} ${period?.label} ${row?.cells[cell.column]?.text}`;
    })
    .sort();
}

const eightRoots = [
  "concentrate.zinc.grade.silver Total Calendar 2011 583",
  "produced.lead.in.lead C2011-Q1 3,592,915",
  "produced.lead.in.lead C2011-Q4 4,878,780",
  "produced.lead.in.lead Total Calendar 2011 16,454,395",
  "produced.silver C2011-Q4 608,093",
  "produced.silver Total Calendar 2011 2,020,695",
  "produced.zinc.in.zinc C2011-Q4 2,473,561",
  "produced.zinc.in.zinc Total Calendar 2011 7,219,740",
];

const releases = [
  ["the sample", sample],
  ["the original release", original],
] as const;

describe.each(releases.filter(([, path]) => existsSync(path)))(
  "%s",
  (_name, path) => {
    const examination = examineJson(path);
    const table = examination.tables[0];

    test("is one table of 17 rows and 5 periods", () => {
      expect(examination.tables).toHaveLength(1);
      expect(table?.rows).toHaveLength(17);
      expect(table?.periods.map(({ label }) => label)).toEqual(
        bellekeno.periods.map(({ label }) => label),
      );
    });

    test("is read to the last printed digit", () => {
      expect(table?.rows.map(({ cells }) => cells.map((c) => c?.text))).toEqual(
        bellekeno.rows.map(({ printed }) => printed),
      );
      expect(
        table?.rows.map(({ cells }) => cells.map((c) => c?.value)),
      ).toEqual(bellekeno.rows.map(({ values }) => values));
    });

    test("is understood: every metric and unit", () => {
      expect(table?.rows.map(({ metric, unit }) => [metric, unit])).toEqual(
        bellekeno.rows.map(({ metric, unit }) => [metric, unit]),
      );
    });

    test("holds exactly the eight root discrepancies", () => {
      expect(roots(examination)).toEqual(eightRoots);
    });

    test("offers one repair: 583 may have been meant as 538", () => {
      const repairs = examination.findings.flatMap(({ repair }) =>
        repair ? [`${repair.from} → ${repair.to}`] : [],
      );
      expect(repairs).toEqual(["583 → 538"]);
    });
  },
);

test("the report names the release and its findings in neutral words", () => {
  const { stdout, status } = runAssay(["examine", sample]);
  expect(status).toBe(0);
  expect(stdout).toContain("608,093");
  expect(stdout).toContain("581,470");
  expect(stdout).not.toMatch(/\b(wrong|error|mistake|fraud|false figure)\b/i);
});

test("--fail-on tells by its status whether a finding is that severe", () => {
  expect(runAssay(["examine", sample, "--fail-on", "high"]).status).toBe(1);
});

test("a file that cannot be read does not keep the others from being examined", () => {
  const missing = join(folder, "missing.txt");
  const { status, stdout, stderr } = runAssay([
    "examine",
    missing,
    sample,
    "--json",
  ]);
  expect(status).toBe(2);
  expect(stderr).toContain("does not exist");
  expect(stdout.trim().split("\n")).toHaveLength(1);
});

test("standard input is a file like any other", () => {
  const { stdout, status } = runAssay(
    ["examine", "-", "--json"],
    "Silver production was strong.\n",
  );
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as Examination).tables).toEqual([]);
});

const sampleText = () => Buffer.from("Ore tonnes processed\t22,554\n", "utf8");

test.each([
  ["empty", new Uint8Array()],
  ["binary", Uint8Array.from({ length: 4096 }, (_, i) => (i * 167) % 256)],
])("a file that is %s is refused in one sentence", (name, content) => {
  const { status, stdout, stderr } = runAssay(["examine", file(name, content)]);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^assay: \S.*\.\n$/);
  expect(stderr).not.toMatch(/ at .*:\d+/);
});

test.each([
  ["without a table", "The mine did well this quarter.\n"],
  ["with a table of words", "a\tb\tc\nd\te\tf\ng\th\ti\n"],
  ["with half a row", sampleText().toString()],
])("a release %s says that no table was found and what to do", (_, text) => {
  const { status, stdout } = runAssay(["examine", file("release.txt", text)]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/no production table/i);
});

test.each([
  [["frobnicate"], /no command "frobnicate"/],
  [["examine"], /needs the name of a release/],
  [["examine", "x.txt", "--fail-on", "dire"], /high, medium or low/],
  [["examine", "x.txt", "--colour"], /--colour/],
])("bad usage %j is answered with what to type", (args, message) => {
  const { status, stdout, stderr } = runAssay(args);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(message);
});

test("UTF-16 and Windows-1252 releases read as UTF-8 ones do", () => {
  const text =
    "\tQ1 2012\tQ2 2012\nOre tonnes processed\t1,000\t2,000\nGrade – silver (g/t)\t100\t200\n";
  const utf16 = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from(text, "utf16le"),
  ]);
  const windows = Buffer.from(text.replace("–", "\x96"), "latin1");
  const rows = (path: string) =>
    examineJson(path).tables[0]?.rows.map(({ label }) => label);
  const expected = rows(file("utf8.txt", text));
  expect(expected).toContain("Grade – silver (g/t)");
  expect(rows(file("utf16.txt", utf16))).toEqual(expected);
  expect(rows(file("windows.txt", windows))).toEqual(expected);
});
