import { spawnSync } from "node:child_process";
import sample from "../../assets/samples/bellekeno-q4-2011.txt";
import {
  balanceOf,
  solveBalance,
  type Balance,
} from "../core/check/balance/balance";
import { independentRelations } from "../core/check/balance/balance-relations";
import { relationPolynomial } from "../core/check/balance/relation-equations";
import { checkRelations } from "../core/check/check-relations";
import type { ProductionTable } from "../core/production/production-table";
import { typeTables } from "../core/production/type-tables";
import type { Relation } from "../core/relation/relation";
import { readPrintedCells } from "../core/relation/printed-cells";
import { relateCells } from "../core/relation/relate-cells";
import { settleReadings } from "../core/settle/settle-readings";
import { findTables } from "../core/table/find-tables";
import { readText } from "../readers/read-text";
import { type Measurement, medianTime } from "./measure";
import solveWithScipy from "./solve-balance.txt";

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

const names = ["Aurora", "Borealis", "Cascade", "Dorado", "Esmeralda"];
const monthNames =
  "January February March April May June July August September October November December".split(
    " ",
  );
const metals = ["Gold", "Silver", "Platinum"];
const OUNCE = 31.1034768;

type Row = readonly [label: string, figures: readonly number[], digits: number];

/** Made-up mines whose figures agree before they are rounded, by month and for the months together, and their total. */
function consistentRelease(mines: number, months: number): string {
  const all = names.slice(0, mines).map((_, mine) => mineRows(mine, months));
  const summed = (label: string): Row => [
    label,
    sumColumns(
      all.map((rows) => rows.find(([name]) => name === label)?.[1] ?? []),
    ),
    0,
  ];
  const totals = all[0]
    ?.map(([label]) => label)
    .filter((label) => !/grade|recovery/.test(label));
  const sections = [
    ...all.map((rows, mine) => section(`${names[mine]} Mine`, rows)),
    section("Total", (totals ?? []).map(summed)),
  ];
  const heads = monthNames.slice(0, months).map((month) => `${month} 2024`);
  const last = months === 12 ? "Year 2024" : "First half 2024";
  return `## Production results\n\n\t${[...heads, last].join("\t")}\n${sections.join("\n")}\n`;
}

function section(title: string, rows: readonly Row[]): string {
  const lines = rows.map(([label, figures, digits]) =>
    [
      label,
      ...figures.map((figure) =>
        figure.toLocaleString("en-US", {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        }),
      ),
    ].join("\t"),
  );
  return [title, ...lines].join("\n");
}

function mineRows(mine: number, months: number): readonly Row[] {
  const over = (at: (month: number) => number) =>
    Array.from({ length: months }, (_, month) => at(month));
  const tonnes = over((k) => 20_137 + 1_371 * mine + 91.3 * k);
  const mined = tonnes.map((t, k) => t * (1 + 0.01 * k));
  return [
    ["Ore tonnes mined", withSum(mined), 0],
    ["Ore tonnes processed", withSum(tonnes), 0],
    ...metals.flatMap((metal, m): readonly Row[] => {
      const grades = over((k) => 4.31 + 1.7 * m + 0.13 * k + 0.2 * mine);
      const shares = over((k) => 0.91 - 0.004 * ((k * 5 + m + mine) % 7));
      const fed = tonnes.map((t, k) => t * (grades[k] ?? 0));
      const ounces = fed.map((grams, k) => (grams * (shares[k] ?? 0)) / OUNCE);
      const grams = sum(fed);
      return [
        [`${metal} grade (g/t)`, [...grades, grams / sum(tonnes)], 2],
        [
          `${metal} recovery (%)`,
          [...shares, (sum(ounces) * OUNCE) / grams].map((x) => 100 * x),
          1,
        ],
        [`${metal} produced (ounces)`, withSum(ounces), 0],
      ];
    }),
  ];
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const withSum = (values: readonly number[]) => [...values, sum(values)];
const sumColumns = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, k) => sum(rows.map((row) => row[k] ?? 0)));

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

/** The sample's whole balance, here and with SciPy's own solver, which must come to the same objective. */
async function benchBalance(
  tables: readonly ProductionTable[],
): Promise<readonly Measurement[]> {
  const printed = readPrintedCells(tables);
  const { relations } = checkRelations(tables, relateCells(tables).relations);
  const independent = independentRelations(relations);
  const balance = balanceOf(independent, printed);
  const figure = await medianTime(() => solveBalance(balance, []));
  const name = `solve the sample's balance of ${balance.system.count} equations`;
  const own: Measurement = { name, figure, unit: "ms" };
  const theirs = withScipy(balance, independent);
  if (typeof theirs === "string") {
    process.stdout.write(`The comparison with SciPy is left out: ${theirs}\n`);
    return [own];
  }
  const objective = solveBalance(balance, []).objective;
  return [
    {
      ...own,
      against: { name: "SciPy's time in this run", figure: theirs.time },
    },
    {
      name: "its objective, as a share of the one SciPy comes to",
      figure: objective / theirs.objective,
      unit: "",
    },
  ];
}

/** Time in ms and objective of SciPy, or why there is none. */
function withScipy(
  { measured, sigma, places }: Balance,
  relations: readonly Relation[],
): Timed | string {
  const terms = relations.flatMap((relation) => {
    const polynomial = relationPolynomial(relation);
    if (polynomial === null) return [];
    return [
      polynomial.map(({ coefficient, factors }) => ({
        coefficient,
        at: factors.map((key) => places.get(key)),
      })),
    ];
  });
  const input = JSON.stringify({
    terms,
    measured: [...measured],
    sigma: [...sigma],
  });
  const { status, stdout } = spawnSync("python3", ["-c", solveWithScipy], {
    input,
    encoding: "utf8",
    timeout: 60_000,
  });
  if (status === 3) return "Python has no SciPy.";
  if (status !== 0) return "python3 did not run it.";
  const [time = NaN, objective = NaN] = stdout.trim().split(" ").map(Number);
  return { time, objective };
}

interface Timed {
  readonly time: number;
  readonly objective: number;
}
