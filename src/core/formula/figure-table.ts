import { isBlank, isRange } from "./cell-value";
import type { Argument, CellRange } from "./cell-value";
import { FormulaError, notAvailable } from "./formula-error";
import type { FigureWords } from "./number-parameter";
import type { RangeParameter } from "./parameter";
import { spokenName } from "./parameter";
import { readNumber } from "./read-number";

/** A range of figures in rows and columns, every cell filled. */
export function figureTable(
  words: FigureWords,
): RangeParameter<readonly (readonly number[])[]> {
  const { name, help, unit, domain } = words;
  const label = spokenName(name);
  return {
    kind: "range",
    name,
    help,
    unit,
    optional: false,
    read: (argument) => {
      const rows: number[][] = [];
      for (const [i, cells] of rowsOf(argument).entries()) {
        const row: number[] = [];
        for (const [j, cell] of cells.entries()) {
          const value = readNumber(
            cell,
            domain,
            `${label}, row ${i + 1} column ${j + 1},`,
          );
          if (value instanceof FormulaError) return value;
          row.push(value);
        }
        rows.push(row);
      }
      return rows;
    },
  };
}

/** A range taken as it is: headings, names and figures. Only its errors are passed on. */
export function table(name: string, help: string): RangeParameter<CellRange> {
  const label = spokenName(name);
  return {
    kind: "range",
    name,
    help,
    unit: "a block of cells",
    optional: false,
    read: (argument) => {
      const rows = rowsOf(argument);
      for (const cell of rows.flat()) {
        if (cell instanceof FormulaError) return cell;
      }
      return rows.every((row) => row.every(isBlank))
        ? notAvailable(`${label} is blank: select the cells of the table.`)
        : rows;
    },
  };
}

function rowsOf(argument: Argument): CellRange {
  return isRange(argument) ? argument : [[argument ?? null]];
}
