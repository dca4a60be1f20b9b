import type { WrittenImport } from "./excel-host";
import { findSheetsOf } from "./find-sheets";
import { runExcel } from "./run-excel";

/**
 * Enters the formulas of an import again that call one of the functions and show #NAME?, because they were opened or
 * written where the add-in was not loaded; without the mark that Excel puts before names it does not know. Answers how
 * many show a value now. Other cells, and other sheets, are not touched.
 */
export function repairFormulas(
  written: WrittenImport,
  functions: readonly string[],
): Promise<number> {
  const isCall = new RegExp(
    `(?<![\\p{L}\\p{N}.])(?:_xldudf_)?(?:${functions.join("|")})\\(`,
    "iu",
  );
  return runExcel(async (context) => {
    const sheets = await findSheetsOf(context, written);
    const used = sheets.map(({ sheet }) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("values,formulas");
      return range;
    });
    await context.sync();
    const cells = used.flatMap((range) =>
      range.isNullObject ? [] : reenter(range, isCall),
    );
    if (cells.length === 0) return 0;
    await context.sync();
    for (const cell of cells) cell.load("values");
    await context.sync();
    return cells.filter(({ values }) => values[0]?.[0] !== "#NAME?").length;
  });
}

/** Queues the formulas of one range; answers the cells they stand in. */
function reenter(range: Excel.Range, isCall: RegExp): readonly Excel.Range[] {
  return range.values.flatMap((row: readonly unknown[], at) =>
    row.flatMap((value, column) => {
      const formula: unknown = range.formulas[at]?.[column];
      if (value !== "#NAME?" || typeof formula !== "string") return [];
      if (!isCall.test(formula)) return [];
      const cell = range.getCell(at, column);
      cell.formulas = [[knownNames(formula)]];
      return [cell];
    }),
  );
}

/** Excel keeps a function of an add-in that is not there as `_xldudf_NAME`. */
function knownNames(formula: string): string {
  return formula.replace(/_xldudf_/gi, "");
}
