import type { FormulaRepair } from "./excel-host";
import { runExcel } from "./run-excel";

/**
 * Enters the workbook's formulas again that call one of the functions, by the names that a user types, and show #NAME?, because they were opened or
 * written where the add-in was not loaded; without the mark that Excel puts before names it does not know. They stand on
 * the user's own sheets as well as on imported ones; no other cell is touched.
 */
export function repairFormulas(
  functions: readonly string[],
): Promise<FormulaRepair> {
  const known = knownNames(functions);
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
      range.isNullObject ? [] : reenter(range, known),
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
function reenter(
  range: Excel.Range,
  known: (formula: string) => string | null,
): readonly Excel.Range[] {
  return range.values.flatMap((row: readonly unknown[], at) =>
    row.flatMap((value, column) => {
      const formula: unknown = range.formulas[at]?.[column];
      if (value !== "#NAME?" || typeof formula !== "string") return [];
      const entered = known(formula);
      if (entered === null) return [];
      const cell = range.getCell(at, column);
      cell.formulas = [[entered]];
      return [cell];
    }),
  );
}

/**
 * A formula with the functions' names as they are typed; null where it calls none of them. Excel keeps a function of an
 * add-in that is not there as `_xldudf_NAME`, and a namespace before it with "_" or "." (which, is on the list of what only
 * Excel can prove): `_xldudf_ASSAY_SILVER_OZ`.
 */
function knownNames(
  functions: readonly string[],
): (formula: string) => string | null {
  const typed = new Map(
    functions.flatMap((name) => [
      [name.toUpperCase(), name],
      [`_xldudf_${name}`.toUpperCase(), name],
      [`_xldudf_${name.replaceAll(".", "_")}`.toUpperCase(), name],
    ]),
  );
  const names = [...typed.keys()].map((name) => name.replaceAll(".", "\\."));
  const call = new RegExp(
    `"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}._])(${names.join("|")})(?=\\()`,
    "giu",
  );
  return (formula) => {
    let calls = 0;
    const entered = formula.replace(call, (found, name?: string) => {
      if (name === undefined) return found;
      calls += 1;
      return typed.get(name.toUpperCase()) ?? name;
    });
    return calls === 0 ? null : entered;
  };
}
