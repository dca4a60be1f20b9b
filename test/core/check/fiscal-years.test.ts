import { examine } from "../../../src/core/examine";
import { readText } from "../../../src/readers/read-text";

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** Quarters of a mine by the month (year × 12 + month) they end in: ore, waste, milled tonnes, metal; never alike. */
function figuresOf(end: number): readonly number[] {
  const turn = (k: number) => ((end * k) % 97) - 48;
  return [51_200 + turn(311), 148_700 + turn(523), 60_300 + turn(229), 3_914];
}

interface Column {
  readonly label: string;
  /** The quarters it consists of, by the month they end in. */
  readonly ends: readonly number[];
}

const named = (end: number): Column => ({
  label: `${(MONTHS[end % 12] ?? "").slice(0, 3)}-${Math.floor(end / 12) % 100} Qtr`,
  ends: [end],
});
const numbered = (end: number): Column => ({
  label: `Q${((end % 12) + 1) / 3} ${Math.floor(end / 12)}`,
  ends: [end],
});

function release(columns: readonly Column[]): string {
  const labels = ["Ore mined", "Waste mined", "Ore milled", "Gold produced"];
  const rows = labels.map((label, row) => {
    const figures = columns.map(({ ends }) =>
      ends.reduce((sum, end) => sum + (figuresOf(end)[row] ?? 0) + row, 0),
    );
    return [label, row === 3 ? "oz" : "t", ...figures].join("\t");
  });
  const header = ["", "Unit", ...columns.map(({ label }) => label)].join("\t");
  return ["Production summary", "", header, ...rows].join("\n");
}

function outcome(text: string) {
  const { findings, relations, tables } = examine(readText(text, "release"));
  return {
    roots: findings.filter(({ role }) => role === "root"),
    sums: relations.filter(({ relation }) => relation.identity === "period-sum")
      .length,
    bases: new Set(
      relations.flatMap(({ relation }) =>
        relation.identity === "period-sum" ? [relation.basis] : [],
      ),
    ),
    kinds: tables[0]?.periods.map(({ yearBasis }) => yearBasis),
  };
}

/** The quarters of the year 2023 that ends with a month (1-12). */
const quartersOf = (yearEnd: number): readonly number[] =>
  [9, 6, 3, 0].map((before) => 2023 * 12 + yearEnd - 1 - before);

const YEAR_LABELS: readonly ((yearEnd: number) => string)[] = [
  () => "FY23",
  () => "FY2022/23",
  () => "2023 financial year",
  () => "Fiscal 2023",
  (yearEnd) => `Year to ${MONTHS[yearEnd - 1] ?? ""} 2023`,
];

const orders: readonly ((columns: readonly Column[]) => readonly Column[])[] = [
  (columns) => columns,
  (columns) => [...columns].reverse(),
  ([a, b, ...rest]) => [...rest, ...(b ? [b] : []), ...(a ? [a] : [])],
];

/** With the first digit of the last figure of "Waste mined" changed. */
const damaged = (text: string) =>
  text.replace(/(Waste mined.*\t)(\d)(\d+)(?=\n)/, (_, head, digit, rest) =>
    [head, (Number(digit) % 9) + 1, rest].join(""),
  );

describe.each([3, 6, 9, 12])("years that end with month %i", (yearEnd) => {
  const quarters = quartersOf(yearEnd);
  const before = 2023 * 12 + yearEnd - 13;
  const shapes: readonly (readonly [string, readonly Column[]])[] = [
    ...YEAR_LABELS.map((label) => {
      const year = { label: label(yearEnd), ends: quarters };
      return [year.label, [...quarters.map(named), year]] as const;
    }),
    [
      "by number",
      [...quarters.map(numbered), { label: "FY23", ends: quarters }],
    ],
    ...["FY23 YTD", "YTD FY23", "FYTD 2023"].map((label) => {
      const [first = 0, second = 0] = quarters;
      const toDate = { label, ends: [first, second] };
      return [
        label,
        [named(second), named(first), named(before), toDate],
      ] as const;
    }),
  ];

  test.each(shapes)("%s", (_name, columns) => {
    for (const order of orders) {
      const text = release(order(columns));
      const clean = outcome(text);
      expect(clean.roots).toEqual([]);
      expect(clean.sums).toBe(4);
      expect(outcome(damaged(text)).roots).toHaveLength(1);
    }
  });
});

test("a year whose end was inferred says so", () => {
  const quarters = quartersOf(6);
  const { bases, kinds } = outcome(
    release([...quarters.map(named), { label: "FY23", ends: quarters }]),
  );
  expect([...bases]).toEqual([
    "FY23 is taken for July 2022 to June 2023, under which most rows add up",
  ]);
  expect(kinds?.at(-1)).toBe("inferred");
});

describe("what could be otherwise is not held against anything", () => {
  const calendar = [2, 5, 8, 11].map((month) => 2019 * 12 + month);
  const toJune = [-4, -1, 2, 5].map((month) => 2019 * 12 + month);

  test.each<[string, readonly Column[]]>([
    [
      "a year to June beside the quarters of a calendar year",
      [...calendar.map(numbered), { label: "FY2019", ends: toJune }],
    ],
    [
      "the same beside quarters by name",
      [...calendar.map(named), { label: "FY2019", ends: toJune }],
    ],
    [
      "a year to date of a year to June",
      [
        ...calendar.map(named),
        { label: "YTD", ends: [2019 * 12 + 8, 2019 * 12 + 11] },
      ],
    ],
    [
      "a first half that ended in December",
      [
        ...[2, 5].map((month) => named(2023 * 12 + month)),
        { label: "1H23", ends: [2022 * 12 + 8, 2022 * 12 + 11] },
      ],
    ],
  ])("%s", (_name, columns) => {
    expect(outcome(release(columns)).roots).toEqual([]);
  });
});

test("a year's own quarters make it up, whenever it ends", () => {
  const columns = [1, 2, 3, 4].map((index) => ({
    label: `Q${index} FY23`,
    ends: [index],
  }));
  const text = release([...columns, { label: "FY23", ends: [1, 2, 3, 4] }]);
  expect(outcome(text).roots).toEqual([]);
  expect(outcome(damaged(text)).roots).toHaveLength(1);
});

test("years to date end at the same point of their years", () => {
  const quarters = [1, 2, 3, 4, 5, 6].map((index) => ({
    label: `Q${((index - 1) % 4) + 1} ${index > 4 ? 2023 : 2022}`,
    ends: [index],
  }));
  const text = release([
    ...quarters,
    { label: "YTD 2022", ends: [1, 2] },
    { label: "YTD 2023", ends: [5, 6] },
  ]);
  expect(outcome(text).roots).toEqual([]);
  expect(outcome(text).sums).toBe(8);
});
