import { spawnSync } from "node:child_process";
import {
  balanceOf,
  solveBalance,
  type Balance,
} from "../core/check/balance/balance";
import { independentRelations } from "../core/check/balance/balance-relations";
import { relationPolynomial } from "../core/check/balance/relation-equations";
import { checkRelations } from "../core/check/check-relations";
import type { ProductionTable } from "../core/production/production-table";
import { readPrintedCells } from "../core/relation/printed-cells";
import { relateCells } from "../core/relation/relate-cells";
import type { Relation } from "../core/relation/relation";
import { type Measurement, medianTime } from "./measure";
import solveWithScipy from "./solve-balance.txt";

/** The whole balance of the sample's tables, here and with SciPy's own solver, which must come to the same objective. */
export async function benchBalance(
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
