import { checkRelations } from "../../../src/core/check/check-relations";
import type { ProductionTable } from "../../../src/core/production/production-table";
import { relateCells } from "../../../src/core/relation/relate-cells";
import { tableOf, type PrintedRow } from "../../support/table-of";

const quarters = [1, 2, 3].map((index) => ({
  label: `Q${index} 2024`,
  kind: "quarter",
  year: 2024,
  index,
}));

function examined(
  rows: readonly PrintedRow[],
  rest: Partial<ProductionTable> = {},
  prose: readonly string[] = [],
) {
  const table = tableOf(quarters, rows, rest);
  const { relations, uncheckable } = relateCells([table], prose);
  return {
    checked: checkRelations([table], relations).relations.map(
      ({ relation, outcome }) => ({
        is: `${relation.identity} ${relation.subject.row}/${relation.subject.column}`,
        basis: relation.basis,
        outcome,
      }),
    ),
    reasons: [...new Set(uncheckable.map(({ reason }) => reason))],
  };
}

const failing = (result: ReturnType<typeof examined>) =>
  result.checked.filter(({ outcome }) => outcome === "fails");

describe("several rows of one metric", () => {
  const split: readonly PrintedRow[] = [
    ["ore.mined.tonnes", "t", "40,000 41,000 42,000"],
    ["ore.mined.tonnes", "t", "10,300 10,200 10,100"],
    ["ore.mined.tonnes", "t", "50,300 51,200 52,100"],
    ["waste.mined.tonnes", "t", "100,600 51,200 104,200"],
  ];

  test("the one that the others add up to stands for it", () => {
    const result = examined([
      ...split,
      ["ratio.strip", "ratio", "2.0 1.0 2.0"],
    ]);
    expect(failing(result)).toEqual([]);
    expect(result.checked.map(({ is }) => is)).toContain("strip-ratio 4/0");
  });

  test("none does where they differ and do not add up", () => {
    const result = examined([
      ...split.filter((_, at) => at !== 2),
      ["ratio.strip", "ratio", "2.0 1.0 2.0"],
    ]);
    expect(result.checked).toEqual([]);
  });

  test("rows in two units are one quantity, and a slip in one of two periods is found", () => {
    const result = examined([
      ["produced.copper", "klb", "33,719 35,277 –"],
      ["produced.copper", "t", "15,295 16,201 –"],
    ]);
    expect(failing(result).map(({ is }) => is)).toEqual(["unit-twin 1/1"]);
  });
});

describe("metal that is only partly rebuilt", () => {
  const feed: readonly PrintedRow[] = [
    ["ore.processed.tonnes", "t", "50,000 52,000 51,000"],
    ["ore.processed.grade.gold", "g/t", "3.00 3.10 2.90"],
    ["recovery.gold", "%", "90.0 90.0 90.0"],
  ];

  test("leach pads beside the mill may add to it", () => {
    const result = examined([
      ...feed,
      ["ore.placed.tonnes", "t", "90,000 91,000 92,000"],
      ["produced.gold", "oz", "5,341 5,665 5,280"],
    ]);
    expect(failing(result)).toEqual([]);
    expect(result.reasons.join()).toContain("leach pads as well");
  });

  test("but never take away from it", () => {
    const result = examined([
      ...feed,
      ["ore.placed.tonnes", "t", "90,000 91,000 92,000"],
      ["produced.gold", "oz", "5,341 3,665 5,280"],
    ]);
    expect(failing(result).map(({ is }) => is)).toContain(
      "contained-metal 4/1",
    );
  });

  test("a concentrate without a grade of the metal may hold some", () => {
    const result = examined([
      ["concentrate.lead.tonnes", "t", "3,000 3,100 3,200"],
      ["concentrate.lead.grade.silver", "g/t", "5,000 5,100 5,050"],
      ["concentrate.zinc.tonnes", "t", "2,000 2,100 2,200"],
      ["produced.silver", "oz", "520,000 550,000 –"],
    ]);
    expect(failing(result)).toEqual([]);
    expect(result.reasons.join()).toContain(
      "No silver grade is printed for the zinc concentrate",
    );
  });
});

describe("ounces per ton", () => {
  const tons = (unit: string, ounces: string): readonly PrintedRow[] => [
    ["ore.processed.tonnes", unit, "100,000 110,000 120,000"],
    ["ore.processed.grade.silver", "oz/ton?", "5.00 5.10 5.20"],
    ["recovery.silver", "%", "90.0 90.0 90.0"],
    ["produced.silver", "oz", ounces],
  ];

  test.each([
    ["st", "450,000 504,900 561,600", "short"],
    ["t", "496,040 556,557 619,058", "short"],
    ["t", "450,000 504,900 561,600", "metric"],
    ["t", "442,893 496,926 552,730", "long"],
  ])("tonnage in %s, %s: per %s ton", (unit, ounces, ton) => {
    const result = examined(tons(unit, ounces));
    expect(failing(result)).toEqual([]);
    const metal = result.checked.filter(({ is }) =>
      is.startsWith("contained-metal"),
    );
    expect(metal.map(({ basis }) => basis)).toEqual(
      Array(3).fill(`ounces are per ${ton} ton, which the figures fit best`),
    );
  });
});

describe("metal equivalents at stated prices", () => {
  const rows: readonly PrintedRow[] = [
    ["produced.copper", "t", "1,000 1,100 1,200"],
    ["produced.gold", "oz", "2,000 2,100 2,300"],
    ["produced.copper_eq", "t", "1,435 1,557 1,701"],
  ];
  const sentence =
    "Copper equivalent is calculated at $8,000 per tonne of copper and $1,740 per ounce of gold.";

  test("tie where a footnote states the prices", () => {
    const result = examined(rows, { notes: [`(1) ${sentence}`] });
    expect(result.checked.map(({ outcome }) => outcome)).toEqual(
      Array(3).fill("ties"),
    );
  });

  test("the odd period is found, from a sentence of the release as well", () => {
    const wrong: readonly PrintedRow[] = [
      ...rows.slice(0, 2),
      ["produced.copper_eq", "t", "1,435 1,557 1,071"],
    ];
    expect(
      failing(examined(wrong, {}, [sentence])).map(({ is }) => is),
    ).toEqual(["metal-equivalent 2/2"]);
  });

  test("nothing is held against figures that other prices made", () => {
    const others: readonly PrintedRow[] = [
      ...rows.slice(0, 2),
      ["produced.copper_eq", "t", "1,400 1,510 1,650"],
    ];
    const result = examined(others, {}, [sentence]);
    expect(result.checked).toEqual([]);
    expect(result.reasons.join()).toContain("others may have been used");
  });
});

describe("daily rates", () => {
  const more = [4, 1].map((index, at) => ({
    label: `Q${index} ${2024 + at}`,
    kind: "quarter",
    year: 2024 + at,
    index,
  }));

  test("an odd rate is held against the basis of the others", () => {
    const table = tableOf(
      [...quarters, ...more],
      [
        ["ore.processed.tonnes", "t", "91,000 91,000 92,000 92,000 90,000"],
        ["ore.processed.tpd", "tpd", "1,000 1,000 1,000 1,320 1,000"],
      ],
    );
    const { relations } = checkRelations(
      [table],
      relateCells([table]).relations,
    );
    expect(relations.filter(({ outcome }) => outcome === "fails")).toHaveLength(
      1,
    );
  });
});
