import type { FormulaRepair } from "./excel-host";
import { runExcel } from "./run-excel";

/**
 * Enters the workbook's formulas again that call one of the functions and show #NAME?, because they were opened or
 * written where the add-in was not loaded; without the mark that Excel puts before names it does not know. They stand on
 * the user's own sheets as well as on imported ones; no other cell is touched.
 */
export function repairFormulas(
  functions: readonly string[],
): Promise<FormulaRepair> {
  const isCall = new RegExp(
    `(?<![\\p{L}\\p{N}.])(?:_xldudf_)?(?:${functions.join("|")})\\(`,
    "iu",
  );
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("values,formulas");
      return range;
    });
    await context.sync();
    const cells = used.flatMap((range) =>
      range.isNullObject ? [] : reenter(range, isCall),
    );
    if (cells.length === 0) return { repaired: 0, left: 0 };
    await context.sync();
    for (const cell of cells) cell.load("values");
    await context.sync();
    const left = cells.filter(
      ({ values }) => values[0]?.[0] === "#NAME?",
    ).length;
    return { repaired: cells.length - left, left };
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
