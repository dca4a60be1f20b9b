import { evaluateExpression } from "../expression/evaluate-expression";
import type { CellRef } from "../expression/expression";
import type { ProductionTable } from "../production/production-table";
import type { Readings } from "../production/readings";
import { relateCells } from "../relation/relate-cells";

/** Chooses for each table the reading under which most relations hold; the first where they do not tell. */
export function settleReadings(
  readings: readonly Readings[],
): readonly ProductionTable[] {
  return readings.flatMap((choice) => settleOne(choice) ?? []);
}

function settleOne(readings: Readings): ProductionTable | null {
  const [first, ...others] = readings;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  let best = first;
  let most = agreement(first);
  for (const reading of others) {
    const agreed = agreement(reading);
    if (agreed > most + 1e-9) [best, most] = [reading, agreed];
  }
  return best;
}

// A release with a misprint still ties nearly everywhere; a wrong reading is off by multiples. So near misses count half,
// and only figures far apart count against a reading.
const CLOSE = 0.01;
const NEAR = 0.06;

/** How well the printed figures of a table agree with each other under a reading: relations that hold, less those far off. */
function agreement(table: ProductionTable): number {
  const valueOf = (cell: CellRef) =>
    table.rows[cell.row]?.cells[cell.column]?.value ?? null;
  const { relations } = relateCells([table]);
  return relations.reduce((score, { subject, expression }) => {
    const printed = valueOf(subject);
    const rebuilt = evaluateExpression(expression, valueOf);
    if (printed === null || rebuilt === null || printed === 0) return score;
    const off = Math.abs(rebuilt / printed - 1);
    return score + (off <= CLOSE ? 1 : off <= NEAR ? 0.5 : -2);
  }, 0);
}
