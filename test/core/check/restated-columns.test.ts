import { examine } from "../../../src/core/examine";
import { readText } from "../../../src/readers/read-text";

function roots(header: string, ...rows: readonly string[]) {
  const text = ["Production results", "", header, ...rows].join("\n");
  return examine(readText(text, "release")).findings.filter(
    ({ role }) => role === "root",
  );
}

test.each<[header: string, ...rows: string[]]>([
  [
    "\tQ1 2022\tQ2 2022\tQ3 2022\tQ4 2022\t2022 (restated)",
    "Ore milled (t)\t100,101\t101,301\t102,402\t103,303\t398,002",
    "Gold produced (oz)\t1,916\t2,142\t1,971\t2,334\t8,493",
  ],
  [
    "\tQ1 2022\tQ2 2022\tQ3 2022\tQ4 2022 restated\t2022",
    "Ore milled (t)\t100,101\t101,301\t102,402\t102,301\t407,107",
    "Gold produced (oz)\t1,916\t2,142\t1,971\t2,414\t8,363",
  ],
  [
    "\t2023\t2022 (retraité)\t2022",
    "Ore milled (t)\t410,101\t398,002\t398,002",
    "Ore mined (t)\t411,101\t397,002\t397,002",
    "Gold produced (oz)\t9,916\t8,493\t8,363",
  ],
])("what is restated is not held against what is not: %s", (...table) => {
  expect(roots(...table)).toEqual([]);
});

test("restated quarters make up their restated year", () => {
  const quarters = [1, 2, 3, 4].map((index) => `Q${index} 2022 restated`);
  const found = roots(
    ["", ...quarters, "2022 (restated)"].join("\t"),
    "Gold produced (oz)\t1,916\t2,142\t1,971\t2,334\t8,493",
  );
  expect(found).toHaveLength(1);
});
