import { judgeClaims } from "../../../src/core/claim/judge-claims";
import type { ClaimVerdict } from "../../../src/core/claim/claim";
import type { ProductionTable } from "../../../src/core/production/production-table";
import { claimTable, proseOf } from "../../support/claim-table";
import { productionTable } from "../../support/typed-table";

type Rows = NonNullable<Parameters<typeof claimTable>[1]>;

// Q3, Q2 and Q1 2021 and Q3 2020.
const polymetallic: Rows = [
  [
    "Zinc grade (%)",
    "ore.processed.grade.zinc",
    "%",
    ["4.1", "4.6", "4.5", "4.4"],
  ],
  [
    "Zinc produced (t)",
    "produced.zinc",
    "t",
    ["8,200", "9,110", "9,000", "8,900"],
  ],
  [
    "Lead produced (t)",
    "produced.lead",
    "t",
    ["2,010", "2,116", "2,050", "1,990"],
  ],
  ["Zinc recovery (%)", "recovery.zinc", "%", ["88.1", "87.0", "87.2", "86.9"]],
];

const gold = (
  produced: readonly string[],
  recovery: readonly string[],
): Rows => [
  ["Gold produced (oz)", "produced.gold", "oz", produced],
  ["Gold recovery (%)", "recovery.gold", "%", recovery],
];

const north = claimTable(
  "Larch North",
  gold(
    ["21,400", "20,000", "19,500", "18,000"],
    ["92.4", "92.0", "91.8", "91.1"],
  ),
);
const south = claimTable(
  "Pico Sur",
  gold(
    ["10,600", "11,000", "10,500", "11,900"],
    ["89.5", "90.2", "90.0", "90.4"],
  ),
);

function judge(
  tables: readonly ProductionTable[],
  ...paragraphs: readonly string[]
): readonly ClaimVerdict[] {
  return judgeClaims(
    proseOf("Results of the third quarter of 2021", ...paragraphs),
    tables,
    [],
  );
}

describe("a product that is not named is that of the sentence before, never the one for which the words hold", () => {
  test.each([
    // Lead fell by 5%; zinc, which is spoken of, by 10%.
    [
      "Zinc grades dipped to 4.1%. As a result production was 5% below the second quarter.",
      "false",
    ],
    [
      "Zinc grades dipped to 4.1%. As a result production was 10% below the second quarter.",
      "true",
    ],
    ["Production was 5% below the second quarter.", "not-checkable"],
    [
      "Zinc and lead grades were as planned in Q3. Production was 5% below the second quarter.",
      "not-checkable",
    ],
  ])("%s", (text, expected) => {
    expect(
      judge([claimTable("Alpha", polymetallic)], text).at(-1)?.verdict,
    ).toBe(expected);
  });
});

describe("mines", () => {
  test.each([
    // no row of the group is printed: 32,000, 31,000, 30,000 and 29,900 ounces
    ["Gold production was 32,000 ounces in the third quarter of 2021.", "true"],
    ["Consolidated gold production came to 32,000 ounces.", "true"],
    ["Group gold production was up 3% on the second quarter.", "true"],
    ["Gold production was up 7% on the second quarter.", "not-checkable"],
    [
      "Gold production was 33,500 ounces in the third quarter of 2021.",
      "not-checkable",
    ],
    ["Gold recovery was 92.4% in the third quarter of 2021.", "not-checkable"],
    // the mine of the sentence before, taken up by a word
    [
      "Larch North had its best quarter. It produced 21,400 ounces of gold, up 7% on the previous quarter.",
      "true",
    ],
    [
      "Larch North had its best quarter. The mine produced 21,900 ounces of gold in Q3 2021.",
      "false",
    ],
    ["Pico Sur produced 10,600oz, down 4% on the previous quarter.", "true"],
    ["Pico Sur produced 10,600oz, down 6% on the previous quarter.", "false"],
    [
      "Group gold production of 32,000 ounces at AISC of A$1,410/oz (June quarter: 31,000oz at A$1,390/oz)",
      "true",
    ],
    // quarters added up
    [
      "Gold production at Pico Sur was 32,100 ounces in the first nine months of 2021.",
      "true",
    ],
    [
      "Gold production at Pico Sur was 32,400 ounces in the first nine months of 2021.",
      "false",
    ],
    [
      "Gold production at Pico Sur was 21,500 ounces in the first half of 2021.",
      "true",
    ],
  ])("%s", (text, expected) => {
    expect(judge([north, south], text).at(-1)?.verdict).toBe(expected);
  });

  test("a heading with a mine's name is for all that stands under it", () => {
    const [heading, ...lines] = [
      "Pico Sur Mine",
      "Gold recovery was 92.4% in the third quarter of 2021.",
      "Gold recovery was 89.5% in the third quarter of 2021.",
    ];
    const prose = proseOf(
      "Results of the third quarter of 2021",
      heading ?? "",
      ...lines,
    ).map((paragraph, i) =>
      i === 1 ? { ...paragraph, role: "heading" as const } : paragraph,
    );
    expect(
      judgeClaims(prose, [north, south], []).map(({ verdict }) => verdict),
    ).toEqual(["false", "true"]);
  });

  test("the group's own row is meant where no mine is named", () => {
    const group = claimTable(
      "Total",
      gold(
        ["32,000", "31,000", "30,000", "29,900"],
        ["91.4", "91.4", "91.2", "90.8"],
      ),
    );
    const verdict = (text: string): string | undefined =>
      judge([north, south, group], text).at(-1)?.verdict;
    expect(
      verdict("Gold recovery was 91.4% in the third quarter of 2021."),
    ).toBe("true");
    expect(
      verdict("Gold recovery was 92.4% in the third quarter of 2021."),
    ).toBe("false");
  });

  test("a sum says what is added up and rests on the cells", () => {
    const [claim] = judge(
      [north, south],
      "Gold production was 32,000 ounces in the third quarter of 2021.",
    );
    expect(claim?.message).toContain(
      "Larch North + Pico Sur: Gold produced (oz), Q3 2021: 32,000 oz",
    );
    expect(claim?.cells).toHaveLength(2);
    const [half] = judge(
      [north],
      "Gold production was 39,500 ounces in the first half of 2021.",
    );
    expect(half?.message).toContain("Q1 2021 + Q2 2021: 39,500 oz");
  });
});

test("a record with another number than the table's is no record of it", () => {
  const claims = judge(
    [north],
    "Larch North achieved a record 22,900 ounces of gold in Q3 2021.",
  );
  expect(claims.map(({ type, verdict }) => `${type} ${verdict}`)).toEqual([
    "quote false",
    "superlative not-checkable",
  ]);
});

test("an extreme over a whole history needs more than the table prints", () => {
  const verdict = (text: string): string | undefined =>
    judge([north], text).find(({ type }) => type === "superlative")?.verdict;
  expect(
    verdict(
      "Gold production in Q3 2021 was the highest in the mine's history.",
    ),
  ).toBe("not-checkable");
  expect(
    verdict(
      "Gold production in Q2 2021 was the highest in the mine's history.",
    ),
  ).toBe("not-checkable");
});

describe("what a paragraph has said carries on", () => {
  const year = [
    [
      "Gold produced (oz)",
      "produced.gold",
      "oz",
      ["21,400", "20,000", "19,500", "18,000"],
    ],
    [
      "Gold recovery (%)",
      "recovery.gold",
      "%",
      ["92.4", "92.0", "91.8", "91.1"],
    ],
  ] as const;
  const tables = [claimTable("Larch North", year)];
  const last = (headline: string, text: string): string | undefined =>
    judgeClaims(proseOf(headline, text), tables, []).at(-1)?.verdict;

  test.each([
    // the paragraph's period
    [
      "Larch North update",
      "Output rose in the third quarter of 2021. Gold recovery was 93.4%.",
      "false",
    ],
    [
      "Larch North update",
      "Gold recovery was 92.0% in the second quarter of 2021. Gold production was 21,900 ounces.",
      "not-checkable",
    ],
    // the headline's, where the tables print quarters only
    ["Larch North, third quarter of 2021", "Gold recovery was 93.4%.", "false"],
    ["Larch North update", "Gold recovery was 93.4%.", "not-checkable"],
    // close above
    [
      "Larch North, third quarter of 2021",
      "Gold recovery averaged just over 92%.",
      "true",
    ],
    [
      "Larch North, third quarter of 2021",
      "Gold recovery averaged just over 80% in the third quarter of 2021.",
      "false",
    ],
  ])("%s: %s", (headline, text, expected) => {
    expect(last(headline, text)).toBe(expected);
  });

  test("words for all mines end what a heading opens", () => {
    const prose = proseOf(
      "Results of the third quarter of 2021",
      "Pico Sur",
      "Group gold production in Q3 2021 was 32,000 ounces. Gold production rose 3% compared to the second quarter.",
    ).map((one, i) => (i === 1 ? { ...one, role: "heading" as const } : one));
    expect(
      judgeClaims(prose, [north, south], []).map(({ verdict }) => verdict),
    ).toEqual(["true", "true"]);
  });

  test("the year to June is the sum of its quarters, and only ever holds", () => {
    const june = productionTable({
      title: "Production",
      entity: "Alpha",
      periods: [2, 1, 4, 3].map((index) => {
        const in2020 = index > 2;
        const label = `Q${index} ${in2020 ? 2020 : 2021}`;
        return { label, kind: "quarter", year: in2020 ? 2020 : 2021, index };
      }),
      rows: [
        {
          label: "Copper produced (t)",
          metric: "produced.copper",
          unit: "t",
          printed: ["500", "400", "300", "250"],
          values: [500, 400, 300, 250],
        },
      ],
    });
    const verdict = (text: string): string | undefined =>
      judgeClaims(proseOf("June quarter 2021", text), [june], [])[0]?.verdict;
    expect(
      verdict("The full-year copper production of the mine was 1,450 tonnes."),
    ).toBe("true");
    expect(
      verdict("The full-year copper production of the mine was 1,550 tonnes."),
    ).toBe("not-checkable");
  });
});

test("metal in the ore mined, and all rock mined, are held against no ore", () => {
  const mined: Rows = [
    ["Ore mined (kt)", "ore.mined.tonnes", "kt", ["451", "364", "370", "380"]],
    ["Gold produced (kg)", "produced.gold", "kg", ["640", "610", "600", "590"]],
  ];
  expect(
    judge(
      [claimTable("Larch North", mined)],
      "Total gold mined increased by 18% to 728 kg. Total tonnes mined rose by 14% to 487 kt.",
    ).map(({ verdict }) => verdict),
  ).toEqual(Array.from({ length: 4 }, () => "not-checkable"));
});
