import type { FormulaRepair } from "./excel-host";
import { runExcel } from "./run-excel";

/**
 * Enters the workbook's formulas again that call one of the functions, by the names that a user types, and show #NAME?,
 * because they were opened or written where the add-in was not loaded; without the mark that Excel puts before names it
 * does not know. They stand on the user's own sheets as well as on imported ones; no other cell is touched, and on a
 * protected sheet none.
 */
export function repairFormulas(
  functions: readonly string[],
): Promise<FormulaRepair> {
  const known = knownNames(functions);
  return runExcel(async (context) => {
    const stale = (await loadSheets(context)).map((sheet) => ({
      ...sheet,
      cells: staleCells(sheet.used, known),
    }));
    const entered = stale
      .filter(({ isProtected }) => !isProtected)
      .flatMap(({ used, cells }) => cells.map((cell) => enter(used, cell)));
    const found = stale.reduce((held, { cells }) => held + cells.length, 0);
    if (entered.length === 0) return { repaired: 0, left: found };
    await context.sync();
    for (const cell of entered) cell.load("values");
    await context.sync();
    const repaired = entered.filter(
      ({ values }) => values[0]?.[0] !== "#NAME?",
    ).length;
    return { repaired, left: found - repaired };
  });
}

/** The filled part of every sheet, with its values and formulas: two round trips. */
async function loadSheets(context: Excel.RequestContext): Promise<
  readonly {
    readonly used: Excel.Range;
    readonly isProtected: boolean;
  }[]
> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const sheets = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("values,formulas");
    return { used, isProtected: sheet.protection.protected };
  });
  await context.sync();
  return sheets.filter(({ used }) => !used.isNullObject);
}

/** A cell of a range whose formula is to be entered again, counted from the range's first. */
interface StaleCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function staleCells(
  { values, formulas }: Excel.Range,
  known: (formula: string) => string | null,
): readonly StaleCell[] {
  return values.flatMap((cells: readonly unknown[], row) =>
    cells.flatMap((value, column) => {
      const kept: unknown = formulas[row]?.[column];
      if (value !== "#NAME?" || typeof kept !== "string") return [];
      const formula = known(kept);
      return formula === null ? [] : [{ row, column, formula }];
    }),
  );
}

function enter(
  range: Excel.Range,
  { row, column, formula }: StaleCell,
): Excel.Range {
  const cell = range.getCell(row, column);
  cell.formulas = [[formula]];
  return cell;
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
