import sample from "../../assets/samples/bellekeno-q4-2011.txt";
import { checkRelations } from "../core/check/check-relations";
import type { ProductionTable } from "../core/production/production-table";
import { typeTables } from "../core/production/type-tables";
import { relateCells } from "../core/relation/relate-cells";
import { settleReadings } from "../core/settle/settle-readings";
import { findTables } from "../core/table/find-tables";
import { readText } from "../readers/read-text";
import { benchBalance } from "./bench-balance";
import { consistentRelease } from "./consistent-release";
import { type Measurement, medianTime } from "./measure";

/** Relating and checking alone: the sample, tables that grow, a badly damaged one, and the balance beside SciPy's. */
export async function benchCheck(): Promise<readonly Measurement[]> {
  const seed = tablesOf(sample);
  return [
    {
      name: "relate and check the sample",
      figure: await medianTime(() => check(seed)),
      unit: "ms",
      aim: 100,
    },
    ...(await benchGrowth()),
    {
      name: "check 60 rows × 12 months × 5 mines, 60 cells changed",
      figure: await medianTime(() => check(damaged), 1500),
      unit: "ms",
      aim: 1000,
    },
    ...(await benchBalance(seed)),
  ];
}

function tablesOf(text: string): readonly ProductionTable[] {
  const document = readText(text, "bench.txt");
  return settleReadings(typeTables(findTables(document), "bench.txt", []));
}

function check(tables: readonly ProductionTable[]) {
  return checkRelations(tables, relateCells(tables).relations);
}

/** Every step doubles the figures; work no worse than quadratic makes no step more than four times the last. */
async function benchGrowth(): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  let last: Measurement["against"];
  for (const [mines, months] of [
    [1, 6],
    [1, 12],
    [2, 12],
    [4, 12],
    [5, 12],
  ] as const) {
    const tables = tablesOf(consistentRelease(mines, months));
    const figure = await medianTime(() => check(tables), 1000);
    const isLargest = mines === 5;
    measurements.push({
      name: `check ${11 * mines + 5} rows × ${months} months × ${mines} ${mines === 1 ? "mine" : "mines"}`,
      figure,
      unit: "ms",
      ...(isLargest ? { aim: 1000 } : {}),
      ...(last && !isLargest ? { against: last } : {}),
    });
    last = { name: "half the size (at most 4 is quadratic)", figure };
  }
  return measurements;
}

/** The largest release with every eleventh figure, sixty in all, a twentieth higher. */
function damage(
  tables: readonly ProductionTable[],
): readonly ProductionTable[] {
  let seen = 0;
  let changed = 0;
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        if (cell === null || cell.value === null) return cell;
        seen += 1;
        if (seen % 11 !== 0 || changed >= 60) return cell;
        changed += 1;
        const value = Number((cell.value * 1.05).toFixed(cell.decimals));
        return { ...cell, value, text: value.toFixed(cell.decimals) };
      }),
    })),
  }));
}

const damaged = damage(tablesOf(consistentRelease(5, 12)));
