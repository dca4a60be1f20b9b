import sample from "../../assets/samples/bellekeno-q4-2011.txt";
import { examine } from "../core/examine";
import { planWorkbook } from "../core/plan/plan-workbook";
import type { WorkbookPlan } from "../core/plan/workbook-plan";
import { releaseFacts } from "../core/release-facts";
import { writeWorkbookFile } from "../host/xlsx/write-workbook-file";
import { readText } from "../readers/read-text";
import { type Measurement, medianTime } from "./measure";

const RELEASES = 100;

/** The workbook as a file: the sample's, its size, and a hundred releases from text to .xlsx one after another. */
export async function benchWorkbook(): Promise<readonly Measurement[]> {
  const plan = planSample();
  const planning = await medianTime(planSample);
  const writing = await medianTime(() => writeWorkbookFile(plan));
  const whole = await medianTime(() => writeWorkbookFile(planSample()));
  const bytes = (await writeWorkbookFile(plan)).length / 1024;
  const planned = { name: "examining and planning it", figure: planning };
  return [
    {
      name: "write the sample's workbook as a file",
      figure: writing,
      unit: "ms",
      against: planned,
    },
    {
      name: "the sample from text to .xlsx",
      figure: whole,
      unit: "ms",
      aim: 150,
      against: planned,
    },
    { name: "the sample's .xlsx", figure: bytes, unit: "KB", aim: 40 },
    ...(await benchMany()),
  ];
}

/** Memory is what the process holds at most while it writes, less what it held before. */
async function benchMany(): Promise<readonly Measurement[]> {
  const before = process.memoryUsage().rss;
  let most = before;
  const start = performance.now();
  for (let release = 0; release < RELEASES; release += 1) {
    await writeWorkbookFile(planSample());
    most = Math.max(most, process.memoryUsage().rss);
  }
  const seconds = (performance.now() - start) / 1000;
  const name = `${RELEASES} releases from text to .xlsx`;
  return [
    { name, figure: RELEASES / seconds, unit: "per second" },
    {
      name: `${name}, more memory`,
      figure: (most - before) / 1024 / 1024,
      unit: "MB",
    },
  ];
}

function planSample(): WorkbookPlan {
  const document = readText(sample, "sample.txt");
  return planWorkbook(examine(document), {
    text: document.text,
    ...releaseFacts(document),
  });
}
