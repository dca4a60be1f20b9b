import { checkTable } from "../../src/catalogue/check-table";
import { callFormula } from "../../src/core/formula/call-formula";
import { isRange } from "../../src/core/formula/cell-value";
import type {
  CellRange,
  CellValue,
  Outcome,
} from "../../src/core/formula/cell-value";
import { FormulaError } from "../../src/core/formula/formula-error";
import seed from "../data/bellekeno-table.json";

interface Written {
  /** How blank cells arrive. */
  readonly blank: CellValue;
  /** 10.2% as the 0.102 that the cell holds, or typed as 10.2. */
  readonly percent: "fraction" | "points";
}

/** The seed's table as it would stand in a sheet. */
function seedRange({ blank, percent }: Written): CellRange {
  const blanks = seed.periods.map(() => blank);
  let under: readonly string[] = [];
  const rows: CellValue[][] = [
    [blank, ...seed.periods.map(({ label }) => label)],
  ];
  for (const row of seed.rows) {
    const path: readonly string[] = row.path ?? [];
    for (const heading of path) {
      if (!under.includes(heading)) rows.push([heading, ...blanks]);
    }
    under = path;
    const isFraction = row.unit === "%" && percent === "fraction";
    rows.push([
      row.label,
      ...row.values.map((value) =>
        isFraction ? Number((value / 100).toPrecision(10)) : value,
      ),
    ]);
  }
  return rows;
}

function rowsBelow(outcome: Outcome): readonly (readonly CellValue[])[] {
  if (!isRange(outcome)) throw new Error("expected a table");
  return outcome.slice(1);
}

const roots = (outcome: Outcome) =>
  rowsBelow(outcome)
    .filter((row) => row[7] === "root")
    .map(([label, period]) => `${String(label)}, ${String(period)}`)
    .sort();

// The eight of the release: four in its annual column, three in its fourth quarter, one rounding case in its first.
const EIGHT = [
  "Lead in lead con (pounds), C2011-Q1",
  "Lead in lead con (pounds), C2011-Q4",
  "Lead in lead con (pounds), Total Calendar 2011",
  "Silver (grams per tonne), Total Calendar 2011",
  "Silver (ounces), C2011-Q4",
  "Silver (ounces), Total Calendar 2011",
  "Zinc in zinc con (pounds), C2011-Q4",
  "Zinc in zinc con (pounds), Total Calendar 2011",
];

describe("CHECK_TABLE on the Bellekeno release of 2011", () => {
  test.each<Written>([
    { blank: null, percent: "fraction" },
    { blank: "", percent: "fraction" },
    { blank: 0, percent: "fraction" },
    { blank: null, percent: "points" },
  ])("lists its eight root discrepancies: %j", (written) => {
    expect(roots(callFormula(checkTable, [seedRange(written)]))).toEqual(EIGHT);
  });

  test("every line of the list is as wide as its headings", () => {
    const outcome = callFormula(checkTable, [
      seedRange({ blank: null, percent: "fraction" }),
    ]);
    if (!isRange(outcome)) throw new Error("expected a table");
    expect(new Set(outcome.map((row) => row.length)).size).toBe(1);
    expect(outcome[0]).toContain("Finding");
  });
});

describe("CHECK_TABLE on two rows", () => {
  const table = (total: number): CellRange => [
    ["", "Total 2011", "Q4 2011", "Q3 2011", "Q2 2011", "Q1 2011"],
    ["Ore tonnes mined", total, 20832, 12533, 22166, 16461],
    ["Ore tonnes processed", 81064, 22554, 21532, 18928, 18050],
  ];

  test("says how many relations tie", () => {
    expect(callFormula(checkTable, [table(71992)])).toEqual([
      ["Every relation that could be checked ties: 2 checked."],
    ]);
  });

  test("follows an edit of a figure", () => {
    expect(rowsBelow(callFormula(checkTable, [table(72092)]))).toEqual([
      [
        "Ore tonnes mined",
        "Total 2011",
        72092,
        71992,
        71990,
        71994,
        expect.any(String),
        "root",
        expect.stringContaining("not reproducible"),
      ],
    ]);
  });

  test("passes on an error of a cell", () => {
    const broken = [
      ...table(71992),
      ["Silver (ounces)", new FormulaError("#REF!", null), 1, 2, 3, 4],
    ];
    expect(callFormula(checkTable, [broken])).toMatchObject({ code: "#REF!" });
  });
});

test("a range without a table is refused", () => {
  expect(
    callFormula(checkTable, [[["Our record year was 2011"]]]),
  ).toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining("select its headings"),
  });
});

test("a blank range gives a blank", () => {
  expect(
    callFormula(checkTable, [
      [
        [null, ""],
        [null, null],
      ],
    ]),
  ).toBe("");
});

describe("CHECK_TABLE on tables in a user's own sheet", () => {
  const headings = ["Total 2011", "Q4 2011", "Q3 2011", "Q2 2011", "Q1 2011"];
  const blanks = headings.map(() => null);

  test("reads the units of a column of their own", () => {
    const range: CellRange = [
      ["Row", "Unit", ...headings],
      ["Ore milled", "t", 82064, 22554, 21532, 18928, 18050],
      ["Silver grade", "g/t", 873, 889, 848, 865, 890],
    ];
    const [found, ...others] = rowsBelow(callFormula(checkTable, [range]));
    expect(found?.slice(0, 4)).toEqual([
      "Ore milled",
      "Total 2011",
      82064,
      81064,
    ]);
    expect(found?.[8]).toContain("81,064 t");
    expect(others).toEqual([]);
  });

  test("takes headings without figures as mines, and adds the mines up", () => {
    const range: CellRange = [
      ["", ...headings],
      ["Mine A", ...blanks],
      ["Ore milled (t)", 101, 41, 30, 20, 10],
      ["Mine B", ...blanks],
      ["Ore milled (t)", 201, 41, 30, 20, 110],
      ["Total", ...blanks],
      ["Ore milled (t)", 352, 82, 60, 40, 170],
    ];
    const rows = rowsBelow(callFormula(checkTable, [range]));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => String(row[8])).join("\n")).toContain(
      "the mines it adds up",
    );
  });

  test.each(["n/a", "n.a.", "-", "–", ""])(
    "passes over cells that say %j, and checks the rest",
    (none) => {
      const range: CellRange = [
        ["", ...headings],
        ["Ore mined (t)", 71992, none, 12533, 22166, 16461],
        ["Ore milled (t)", 81164, 22554, 21532, 18928, 18050],
        ["Silver grade (g/t)", none, none, 848, 865, none],
      ];
      expect(
        rowsBelow(callFormula(checkTable, [range])).map((row) =>
          row.slice(0, 4),
        ),
      ).toEqual([["Ore milled (t)", "Total 2011", 81164, 81064]]);
    },
  );

  test.each<readonly [what: string, range: CellRange]>([
    ["one figure", [[5]]],
    [
      "a list of no periods",
      [
        ["a", 1],
        ["b", 2],
      ],
    ],
  ])("says what to select when it is given %s", (_, range) => {
    expect(callFormula(checkTable, [range])).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("select its headings, row labels"),
    });
  });
});
