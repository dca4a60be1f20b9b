import { cellRun } from "../../expression/excel-range";

/** Addresses that follow one another as one range each: "D11,D12,D13" → "D11:D13". */
export function joinedRuns(addresses: readonly string[]): readonly string[] {
  const runs: string[][] = [];
  for (const address of addresses) {
    const at = runs.findIndex(
      (run) => !run.includes(address) && cellRun([...run, address]) !== null,
    );
    if (at < 0) runs.push([address]);
    else runs[at]?.push(address);
  }
  return runs.map((run) => cellRun(run) ?? run.join(","));
}
