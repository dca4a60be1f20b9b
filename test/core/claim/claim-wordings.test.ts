import { judgeClaims } from "../../../src/core/claim/judge-claims";
import type { ClaimVerdict } from "../../../src/core/claim/claim";
import { claimTable, proseOf } from "../../support/claim-table";

// Zinc grade, recovery and metal in Q3, Q2 and Q1 2021 and Q3 2020.
const zinc = claimTable("Alpha", [
  [
    "Zinc grade (%)",
    "ore.processed.grade.zinc",
    "%",
    ["4.1", "4.6", "4.5", "4.4"],
  ],
  ["Zinc recovery (%)", "recovery.zinc", "%", ["88.1", "87.0", "87.2", "86.9"]],
  [
    "Zinc produced (t)",
    "produced.zinc",
    "t",
    ["8,200", "9,110", "9,000", "8,900"],
  ],
]);

function judge(text: string, table = claimTable()): readonly ClaimVerdict[] {
  return judgeClaims(
    proseOf("Results of the third quarter of 2021", text),
    [table],
    [],
  );
}

describe("wordings of releases, each true of the table", () => {
  test.each([
    [
      "Alpha produced 120,480 ounces of silver in the third quarter of 2021, with the mill treating 46kt.",
    ],
    [
      "Alpha produced 120,480 ounces of silver in the third quarter of 2021, processing 46,000 tonnes.",
    ],
    [
      "Alpha produced 1,250 ounces of gold in Q3 2021, down 4% quarter on quarter owing to lower grade.",
    ],
    [
      "Silver recovery was 85.7% in the third quarter of 2021, in line with guidance of 85-86%.",
    ],
    [
      "Third quarter silver production of 120,480 ounces from the Company's wholly-owned Alpha mine.",
    ],
    [
      "In the third quarter of 2021 the mine milled 46,000 tonnes (2020: 43,000 tonnes).",
    ],
    [
      "Silver production was 120,480 ounces, up 20% over Q2 and 26% compared to the same period last year.",
    ],
    [
      "Silver output in the third quarter of 2021 was the highest of the last four quarters, up almost a fifth on the second quarter.",
    ],
    [
      "In the third quarter of 2021 the mine produced 120,480 ounces of silver compared to 96,000 ounces in 2020.",
    ],
  ])("%s", (text) => {
    const claims = judge(text);
    expect(claims.map(({ verdict }) => verdict)).toEqual(
      claims.map(() => "true"),
    );
    expect(claims.length).toBeGreaterThan(0);
  });

  test("a percentage in words is the growth, and the level before it is none", () => {
    const [level, growth] = judge(
      "Average zinc grade was 4.1% in Q3 2021, eleven per cent lower than in the second quarter of 2021.",
      zinc,
    );
    expect(level).toMatchObject({ type: "quote", verdict: "true" });
    expect(growth).toMatchObject({ type: "change", verdict: "true" });
  });
});

test("a weight of ore is never held against ounces of metal", () => {
  const claims = judge(
    "Alpha produced 120,480 ounces of silver in Q3 2021 from 51kt of feed.",
  );
  expect(claims.map(({ verdict }) => verdict)).not.toContain("false");
});

test("a recovery that is said to be as planned is held against the plan, and in its own period", () => {
  const claim = judge(
    "Silver recovery was 85.7% in the third quarter of 2021, in line with guidance of 92-94%.",
  ).at(-1);
  expect(claim).toMatchObject({ type: "guidance", verdict: "false" });
  expect(claim?.cells).toEqual([{ table: 0, row: 2, column: 0 }]);
});

test("a plan of ounces is set beside ounces, whatever its sentence leaves out", () => {
  const [plan] = judge(
    "We are firmly on track to achieve our 2021 guidance of 450,000 to 480,000 ounces of silver.",
  );
  expect(plan?.verdict).toBe("not-checkable");
  expect(plan?.cells.map(({ row }) => row)).toEqual(plan?.cells.map(() => 3));
});
