import { sheetPrefix } from "./cell-address";
import type { CellContent, WorkbookPlan } from "./workbook-plan";

/** Names that a workbook already uses; Excel compares them without regard to case. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly imports: readonly string[];
}

/** The same plan under names that the workbook does not use yet: "Reported (2)", "Rebuilt (2)", …, one number for all. */
export function nameSheets(
  plan: WorkbookPlan,
  taken: TakenNames,
): WorkbookPlan {
  const sheets = lowered(taken.sheets);
  const tables = lowered(taken.tables);
  const imports = lowered(taken.imports);
  const isFree = (number: number) =>
    !imports.has(numberedId(plan.id, number)) &&
    plan.sheets.every(
      (sheet) =>
        !sheets.has(numbered(sheet.name, number).toLowerCase()) &&
        sheet.tables.every(
          (table) => !tables.has(numberedTable(table.name, number)),
        ),
    );
  let number = 1;
  while (!isFree(number)) number += 1;
  return number === 1 ? plan : renumbered(plan, number);
}

function lowered(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}

function numbered(name: string, number: number): string {
  if (number === 1) return name;
  const suffix = ` (${number})`;
  return `${name.slice(0, 31 - suffix.length)}${suffix}`;
}

function numberedTable(name: string, number: number): string {
  return (number === 1 ? name : `${name}_${number}`).toLowerCase();
}

function numberedId(id: string, number: number): string {
  return (number === 1 ? id : `${id}-${number}`).toLowerCase();
}

function renumbered(plan: WorkbookPlan, number: number): WorkbookPlan {
  const id = numberedId(plan.id, number);
  const rename = formulaRenamer(plan, number);
  return {
    ...plan,
    id,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      name: numbered(sheet.name, number),
      cells: sheet.cells.map((cell) => ({
        ...cell,
        content: renamedContent(cell.content, rename, (text) =>
          text.startsWith(`assay:${plan.id}:`)
            ? text.replace(plan.id, id)
            : text,
        ),
      })),
      rules: sheet.rules.map((rule) => ({
        ...rule,
        formula: rename(rule.formula),
      })),
      names: sheet.names.map((one) => withNumber(one, number)),
      tables: sheet.tables.map((one) => withNumber(one, number)),
    })),
  };
}

type Rename = (text: string) => string;

function renamedContent(
  content: CellContent,
  formula: Rename,
  marker: Rename,
): CellContent {
  switch (content.kind) {
    case "formula":
      return { ...content, formula: formula(content.formula) };
    case "text":
      return { ...content, text: marker(content.text) };
    case "number":
    case "blank":
      return content;
  }
}

function withNumber<Named extends { readonly name: string }>(
  named: Named,
  number: number,
): Named {
  return { ...named, name: `${named.name}_${number}` };
}

/** Replaces sheet names in a formula, outside of its quoted texts. */
function formulaRenamer(plan: WorkbookPlan, number: number): Rename {
  const prefixes = new Map(
    plan.sheets.map(({ name }) => [
      sheetPrefix(name),
      sheetPrefix(numbered(name, number)),
    ]),
  );
  const alternatives = [...prefixes.keys()].map((prefix) =>
    prefix.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  const pattern = new RegExp(
    `("(?:[^"]|"")*")|(?<![\\p{L}\\p{N}_.'])(${alternatives.join("|")})`,
    "gu",
  );
  return (formula) =>
    formula.replace(
      pattern,
      (whole, quoted: string | undefined, prefix: string | undefined) =>
        quoted ?? prefixes.get(prefix ?? "") ?? whole,
    );
}
