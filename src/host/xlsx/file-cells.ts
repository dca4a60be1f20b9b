import { cellAddress, sheetPrefix } from "../../core/plan/cell-address";
import type {
  CellPlan,
  SheetPlan,
  WorkbookPlan,
} from "../../core/plan/workbook-plan";
import { cachedNumber } from "./cached-number";
import { fileStyle } from "./file-style";
import type { FileCell, FileCells } from "./hucre-types";

/** Every cell of a sheet: content, look, note, and a link that never leads out of the workbook. */
export function fileCells(sheet: SheetPlan, plan: WorkbookPlan): FileCells {
  return new Map(
    sheet.cells.map((cell) => [
      `${cell.row},${cell.column}`,
      fileCell(cell, plan),
    ]),
  );
}

function fileCell(cell: CellPlan, plan: WorkbookPlan): FileCell {
  const { note, link } = cell;
  const target = plan.sheets.find(({ role }) => role === link?.sheet);
  const location =
    link && target
      ? `${sheetPrefix(target.name)}${cellAddress(link.row, link.column)}`
      : null;
  return {
    ...fileContent(cell),
    style: fileStyle(cell),
    ...(note === undefined ? {} : { comment: { author: "Assay", text: note } }),
    ...(location === null ? {} : { hyperlink: { target: "", location } }),
  };
}

function fileContent({ content, format }: CellPlan): FileCell {
  switch (content.kind) {
    case "blank":
      return { value: null, type: "empty" };
    case "text":
      return { value: content.text, type: "string" };
    case "number":
      return { value: content.value, type: "number" };
    case "formula": {
      // Written out in every cell: Excel damages shared formulas that lead to another sheet (EPPlus issue 92).
      const { formula, result } = content;
      const shown =
        typeof result === "string" ? result : cachedNumber(result, format);
      return {
        value: shown,
        type: "formula",
        formula,
        ...(shown === null ? {} : { formulaResult: shown }),
      };
    }
  }
}
