import { catalogue } from "../../src/catalogue/catalogue";
import { functionsJson } from "../../src/catalogue/functions-json";
import { describeMeasurement } from "../../src/bench/measure";
import { registerFunctions } from "../../src/functions/register";
import { startOfficeClient } from "./office-client";

const CELLS = 20_000;
const RUNS = 2;
const WARM_UP = 2000;

/**
 * Processor time in milliseconds for a column of calls, from typing them to all answers: through the emulated Excel and the
 * genuine client. NOTHING takes the arguments of SILVER_OZ and hands the first back, so that both fill as many different
 * figures. Processor time, because other work on the machine does not count into it.
 */
async function timeCells(
  name: "SILVER_OZ" | "NOTHING",
  count = CELLS,
): Promise<number> {
  const client = await startOfficeClient();
  try {
    Object.assign(globalThis, { CustomFunctions: client.CustomFunctions });
    registerFunctions((id, compute) =>
      client.CustomFunctions.associate(id, compute),
    );
    client.CustomFunctions.associate("NOTHING", (tonnes: unknown) => tonnes);
    const { functions } = functionsJson(catalogue, {
      helpUrl: "https://localhost/help.html",
    });
    const nothing = functions
      .filter(({ id }) => id === "SILVER_OZ")
      .map((own) => ({ ...own, id: "NOTHING", name: "NOTHING" }));
    client.host.defineFunctions([...functions, ...nothing], "");
    await client.host.settled();
    const cells = Array.from({ length: count }, (_, row) => ({
      row,
      column: 0,
      content: { value: "", formula: `=${name}(${row + 1}, 31.1034768)` },
    }));
    const start = process.cpuUsage();
    client.grid.write(client.grid.selection().sheetId, cells);
    const values = await client.values(`A1:A${count}`);
    const { user, system } = process.cpuUsage(start);
    const isAnswered = values.every(
      ([value], row) => Math.abs(Number(value) - row - 1) < 1e-6,
    );
    if (!isAnswered) throw new Error(`${name} was not answered in every cell.`);
    return (user + system) / 1000;
  } finally {
    client.dispose();
  }
}

/** In turns, each first as often as the other; a short column of both warms up. */
async function benchCells(): Promise<void> {
  const ours: number[] = [];
  const nothing: number[] = [];
  await timeCells("NOTHING", WARM_UP);
  await timeCells("SILVER_OZ", WARM_UP);
  for (let run = 0; run < RUNS; run += 1) {
    const turn = [
      ["NOTHING", nothing],
      ["SILVER_OZ", ours],
    ] as const;
    for (const [name, times] of run % 2 === 0 ? turn : [...turn].reverse()) {
      times.push(await timeCells(name));
    }
  }
  const figure = mean(ours);
  const floor = mean(nothing);
  const name = `${CELLS} cells of SILVER_OZ through the genuine client`;
  const lines = [
    {
      name,
      figure,
      unit: "ms",
      against: { name: "a function that does nothing", figure: floor },
    },
    { name: "  that ratio", figure: figure / floor, unit: "×", aim: 1.2 },
  ];
  for (const line of lines)
    process.stdout.write(`${describeMeasurement(line)}\n`);
}

function mean(times: readonly number[]): number {
  return times.reduce((sum, time) => sum + time, 0) / times.length;
}

// The client's own timers keep no process alive.
const alive = setInterval(() => undefined, 1000);
void benchCells().finally(() => clearInterval(alive));
