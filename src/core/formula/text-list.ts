import { isBlank, rangeOf } from "./cell-value";
import { FormulaError, isErrorCode } from "./formula-error";
import type { RangeParameter } from "./parameter";

/** A range of names that may be left out; blanks are kept as "". */
export function optionalTexts(
  name: string,
  help: string,
): RangeParameter<readonly string[] | null> {
  return {
    kind: "range",
    name,
    help,
    unit: "text",
    optional: true,
    read: (argument) => {
      const cells = rangeOf(argument)?.flat() ?? null;
      if (cells === null) return null;
      const texts: string[] = [];
      for (const cell of cells) {
        if (cell instanceof FormulaError) return cell;
        const text = isBlank(cell) ? "" : String(cell);
        if (isErrorCode(text)) return new FormulaError(text, null);
        texts.push(text);
      }
      return texts;
    },
  };
}
