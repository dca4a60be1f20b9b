import { examine } from "../../../src/core/examine";
import { readText } from "../../../src/readers/read-text";

const RELEASE = [
  "Production results",
  "",
  "\tQ1 2023\tQ2 2023\tQ3 2023\tQ4 2023\t2023",
  "Ore mined (t)\t98,214\t104,553\t101,007\t95,771\t399,545",
  "Ore milled (t)\t101,342\t99,870\t103,218\t97,405\t401,835",
  "Gold grade (g/t)\t4.12\t3.87\t4.31\t3.64\t3.99",
  "Gold recovery (%)\t92.1\t91.4\t93.0\t90.8\t91.9",
  "Gold produced (oz)\t12,364\t11,358\t13,302\t10,351\t47,375",
].join("\n");

function repairs(text: string) {
  return examine(readText(text, "release")).findings.flatMap(
    ({ repair, role }) =>
      role === "root"
        ? [repair && [repair.from, repair.to, repair.edit].join(" | ")]
        : [],
  );
}

const exchanged = (a: string, b: string) =>
  RELEASE.replace(a, "@").replace(b, a).replace("@", b);

test("the release itself agrees", () => {
  expect(repairs(RELEASE)).toEqual([]);
});

test.each([
  ["12,364", "11,358", "to its right", "to its left"],
  ["101,342", "99,870", "to its right", "to its left"],
  ["104,553", "99,870", "below it", "above it"],
])("%s and %s in each other's places", (a, b, fromFirst, fromSecond) => {
  const found = repairs(exchanged(a, b));
  expect(found.length).toBeGreaterThan(0);
  for (const repair of found) {
    expect([
      `${b} | ${a} | exchanged with the figure ${fromFirst}`,
      `${a} | ${b} | exchanged with the figure ${fromSecond}`,
    ]).toContain(repair);
  }
});

test("a repair knows the neighbour that it exchanges with", () => {
  const { findings, tables } = examine(
    readText(exchanged("104,553", "99,870"), "release"),
  );
  const [repair] = findings.flatMap((finding) => finding.repair ?? []);
  const { row = -1, column = -1 } = repair?.partner ?? {};
  expect(tables[0]?.rows[row]?.cells[column]?.text).toBe(repair?.to);
  expect(repair?.slip).toMatch(/^exchanged-(above|below)$/);
});

test("figures that are not neighbours are not exchanged", () => {
  expect(repairs(exchanged("12,364", "13,302")).join()).not.toMatch(/exchange/);
});

test("a slip of the pen stays one", () => {
  expect(repairs(RELEASE.replace("101,342", "110,342"))).toEqual([
    "110,342 | 101,342 | transposition",
  ]);
});
