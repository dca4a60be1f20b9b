import sample from "../../assets/samples/bellekeno-q4-2011.txt";
import { examine } from "../core/examine";
import { typeTables } from "../core/production/type-tables";
import { findTables } from "../core/table/find-tables";
import { readText } from "../readers/read-text";
import { type Measurement, medianTime } from "./measure";
import { syntheticRelease } from "./synthetic-release";

/** Reading, typing, checking and judging: the sample, and releases that grow, to show how time grows with them. */
export async function benchExamine(): Promise<readonly Measurement[]> {
  const read = () => readText(sample, "sample.txt");
  const typing = await medianTime(() =>
    typeTables(findTables(read()), "sample.txt"),
  );
  const whole = await medianTime(() => examine(read()));
  return [
    { name: "read and type the sample", figure: typing, unit: "ms", aim: 20 },
    { name: "examine the sample, whole", figure: whole, unit: "ms", aim: 100 },
    ...(await benchGrowth()),
  ];
}

async function benchGrowth(): Promise<readonly Measurement[]> {
  const one = await examineSynthetic(1, 12);
  const against = { name: "one mine", figure: one };
  const measurements: Measurement[] = [];
  for (const mines of [2, 5]) {
    measurements.push({
      name: `examine ${mines} mines × 11 rows × 12 months`,
      figure: await examineSynthetic(mines, 12),
      unit: "ms",
      against,
      ...(mines === 5 ? { aim: 1000 } : {}),
    });
  }
  return measurements;
}

function examineSynthetic(mines: number, columns: number): Promise<number> {
  const text = syntheticRelease(mines, columns);
  return medianTime(() => examine(readText(text, "synthetic.txt")));
}
