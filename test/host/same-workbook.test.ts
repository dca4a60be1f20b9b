import { readXlsx } from "hucre/xlsx";
import { baseFont } from "../../src/core/plan/cell-styles";
import { planWorkbook } from "../../src/core/plan/plan-workbook";
import type { CellPlan, WorkbookPlan } from "../../src/core/plan/workbook-plan";
import { officeExcelHost as host } from "../../src/host/excel/office-excel-host";
import { writeWorkbookFile } from "../../src/host/xlsx/write-workbook-file";
import { examinedSample } from "../support/examined-release";
import type { OfficeClient } from "../support/office-client";
import { startAddIn } from "../support/office-globals";

jest.mock("hucre/xlsx", () => {
  const { esmModule } = jest.requireActual("../support/esm-module");
  return esmModule("hucre/xlsx");
});
jest.setTimeout(180_000);

/** What both writers must agree on, cell by cell. */
type Shown = Readonly<Record<string, unknown>>;

let client: OfficeClient;
let plan: WorkbookPlan;
let inFile: (sheet: string, cell: CellPlan) => Shown;
beforeAll(async () => {
  const { examination, text } = await examinedSample();
  plan = planWorkbook(examination, { text });
  client = await startAddIn();
  await host.writePlan(plan);
  await client.host.settled();
  const { sheets } = await readXlsx(await writeWorkbookFile(plan), {
    readStyles: true,
  });
  inFile = (name, { row, column }) => {
    const sheet = sheets.find((one) => one.name === name);
    const cell = sheet?.cells?.get(`${row},${column}`);
    const { font, fill, alignment, numFmt } = cell?.style ?? {};
    const color = (rgb?: string) => rgb?.slice(-6);
    return {
      content: cell?.formula ?? sheet?.rows[row]?.[column] ?? "",
      link: cell?.hyperlink?.location ?? null,
      format: numFmt ?? "General",
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      size: font?.size ?? baseFont.size,
      color: color(font?.color?.rgb) ?? baseFont.color,
      fill: fill?.type === "pattern" ? color(fill.fgColor?.rgb) : "",
      horizontal: alignment?.horizontal ?? "general",
      indent: alignment?.indent ?? 0,
      wrap: alignment?.wrapText ?? false,
    };
  };
});
afterAll(() => client.dispose());

function inExcel(name: string, { row, column }: CellPlan): Shown {
  const { grid, host: excel } = client;
  const id = grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";
  const [[cell] = []] = grid.read(id, { row, column, rows: 1, columns: 1 });
  const style = grid.style(id, row, column);
  const link = excel.book.links.find(
    ({ sheetId, area }) =>
      sheetId === id && area.row === row && area.column === column,
  )?.link as { readonly documentReference: string } | undefined;
  return {
    content: cell?.formula?.slice(1) ?? cell?.value ?? "",
    link: link?.documentReference ?? null,
    format: style.numberFormat,
    bold: style.bold,
    italic: style.italic,
    size: style.fontSize,
    color: style.fontColor.slice(1),
    fill: style.fill.slice(1),
    horizontal: style.horizontalAlignment.toLowerCase(),
    indent: style.indentLevel,
    wrap: style.wrapText,
  };
}

test("both writers give the same cells, formulas, formats, looks and links", () => {
  for (const sheet of plan.sheets) {
    const seen = sheet.cells.filter(({ column }) => sheet.widths[column] !== 0);
    const places = (shown: typeof inExcel) =>
      seen.map((cell) => ({
        at: `${sheet.name} ${cell.row},${cell.column} ${cell.style}`,
        ...shown(sheet.name, cell),
      }));
    expect(places(inExcel)).toEqual(places(inFile));
  }
});

test("and the same formulas compute to the plan's results", async () => {
  await client.grid.calculate(true);
  const differing = plan.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) => {
      const { content } = cell;
      if (content.kind !== "formula") return [];
      const id = client.grid
        .sheets()
        .find(({ name }) => name === sheet.name)?.id;
      const area = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
      const value = client.grid.read(id ?? "", area)[0]?.[0]?.value;
      const isSame =
        typeof value === "number" && typeof content.result === "number"
          ? Math.abs(value - content.result) <=
            1e-9 * Math.max(1, Math.abs(content.result))
          : value === content.result;
      return isSame ? [] : [{ sheet: sheet.name, ...cell, value }];
    }),
  );
  expect(differing).toEqual([]);
});
