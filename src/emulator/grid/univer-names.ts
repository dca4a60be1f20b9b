import type { Grid } from "./grid";
import type { UniverBook, UniverParts } from "./univer-parts";

/** Univer's word for a name that is the workbook's. */
const wholeBook = "AllDefaultWorkbook";

/** What Univer keeps of a name. */
interface DefinedName {
  readonly unitId: string;
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId: string;
}

/**
 * Names by mutation rather than by the facade, which refuses a name that another sheet has too: Excel keeps one for each sheet
 * and one for the workbook.
 */
export const definedNames = (
  { api }: UniverParts,
  book: UniverBook,
): Pick<Grid, "defineName"> & {
  readonly forget: (sheetId: string) => void;
} => {
  const bySheet = new Map<string, Map<string, DefinedName>>();
  // The screen's own listeners read the whole name when it goes, not its id alone.
  const remove = (name: DefinedName) =>
    api.syncExecuteCommand("formula.mutation.remove-defined-name", name);
  return {
    defineName: (name, formula, sheetId) => {
      const scope = sheetId ?? wholeBook;
      const key = name.toLowerCase();
      const known = bySheet.get(scope) ?? new Map<string, DefinedName>();
      bySheet.set(scope, known);
      const before = known.get(key);
      if (before !== undefined) remove(before);
      known.delete(key);
      if (formula === null) return;
      const defined: DefinedName = {
        unitId: book.getId(),
        id: `${scope}!${key}`,
        name,
        formulaOrRefString: formula.slice(1),
        localSheetId: scope,
      };
      known.set(key, defined);
      api.syncExecuteCommand("formula.mutation.set-defined-name", defined);
    },
    forget: (sheetId) => {
      for (const name of bySheet.get(sheetId)?.values() ?? []) remove(name);
      bySheet.delete(sheetId);
    },
  };
};
