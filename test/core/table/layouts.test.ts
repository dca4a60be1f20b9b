import { findTables } from "../../../src/core/table/find-tables";
import { readText } from "../../../src/readers/read-text";

/** Figures of Alexco's news release of January 23, 2012, and of First Majestic's of April 16, 2019. */
const read = (text: string) => {
  const found = findTables(readText(text, "release.txt"));
  return {
    ...found,
    cells: found.tables.map(({ header, rows }) => ({
      header: header.map((row) => row.map((cell) => cell.text)),
      rows: rows.map((row) => row.cells.map((cell) => cell.text)),
    })),
  };
};
const codes = ({ tables, warnings }: ReturnType<typeof read>) =>
  [...warnings, ...tables.flatMap((table) => table.warnings)].map(
    (w) => w.code,
  );

const TABLE = {
  header: [["", "Total Calendar 2011", "C2011-Q4", "C2011-Q3"]],
  rows: [
    ["Ore tonnes mined", "71,992", "20,832", "12,533"],
    ["Recoveries:", "", "", ""],
    ["Silver", "92%", "90%", "(9.1)%"],
    ["Lead in lead concentrate", "90%", "–", "90%"],
  ],
};
const flat = [
  "Total Calendar 2011",
  "C2011-Q4",
  "C2011-Q3",
  "Ore tonnes mined",
  "71,992",
  "20,832",
  "12,533",
  "Recoveries:",
  "Silver",
  "92%",
  "90%",
  "(9.1)%",
  "Lead in lead concentrate",
  "90%",
  "–",
  "90%",
];
const split = flat.flatMap((cell) =>
  /\d%$/.test(cell)
    ? [cell.slice(0, -1), "%"]
    : cell.endsWith(")%")
      ? [cell.slice(0, -2), ")%"]
      : [cell],
);

test.each([
  ["one cell a line", flat.join("\n")],
  ["one cell a line, blank lines between", flat.join("\n\n\n")],
  [
    "one cell a line, a bar before each",
    ["", ...flat].map((x) => `|${x}`).join("\n"),
  ],
  [
    "one cell a line, a bar after each",
    ["|", ...flat.map((x) => `${x} |`)].join("\n"),
  ],
  [
    "one cell a line, signs on lines of their own",
    ["|", ...split.map((x) => `${x} |`)].join("\n"),
  ],
  [
    "columns aligned by blanks, labels and headings wrapped",
    `                   Total Calendar
                             2011   C2011-Q4   C2011-Q3
Ore tonnes mined           71,992     20,832     12,533
Recoveries:
  Silver                      92%        90%     (9.1)%
  Lead in lead
   concentrate                90%          –        90%`,
  ],
  [
    "single blanks",
    `Total Calendar 2011 C2011-Q4 C2011-Q3
Ore tonnes mined 71,992 20,832 12,533
Recoveries:
Silver 92% 90% (9.1)%
Lead in lead concentrate 90% – 90%`,
  ],
])("%s is read as it is printed", (_name, table) => {
  const found = read(
    `Production highlights – Bellekeno\n\n${table}\n\n(1) Unaudited.\n\nThe mine did well.\n`,
  );
  expect(found.cells).toEqual([TABLE]);
  expect(found.tables[0]?.title).toBe("Production highlights – Bellekeno");
  expect(found.tables[0]?.notes).toEqual(["(1) Unaudited."]);
  expect(found.prose.map(({ text }) => text)).toContain("The mine did well.");
  expect(codes(found)).toEqual([]);
});

describe("what cannot be told apart is left blank, with a warning", () => {
  test("figures that ran together are parted where one way fits", () => {
    const found = read(`Q1 2019Q1 2018Change
Ore processed831,261809,7753%
Gold grade (g/t)1.651.42-2%
Days of operation29283%`);
    expect(found.cells[0]?.rows).toEqual([
      ["Ore processed", "831,261", "809,775", "3%"],
      ["Gold grade (g/t)", "", "", ""],
      ["Days of operation", "", "", ""],
    ]);
    expect(codes(found)).toEqual(["cells-run-together"]);
  });

  test("a row of single-spaced cells that lost a blank one", () => {
    const found = read(`Q1 2019 Q1 2018 Q4 2018
Ore milled 831,261 809,775 850,272
Lead pounds 2,661,088 4,448,378
Zinc pounds 1,265,438 1,611,699 1,466,812`);
    expect(found.cells[0]?.rows[1]).toEqual(["Lead pounds", "", "", ""]);
    expect(codes(found)).toEqual(["cells-unclear"]);
  });

  test("a row of cells on lines of their own that lost a blank one", () => {
    const found = read(
      "Q1 2019\nQ1 2018\nOre milled\n831,261\n809,775\nGold\n32,037\n15,887\nLead\n2,661,088\nZinc\n1,265\n1,611",
    );
    expect(found.cells[0]?.rows[2]).toEqual(["Lead", "", ""]);
    expect(codes(found)).toEqual(["blank-cell-lost"]);
  });

  test("digits grouped by the blanks that part the cells are joined only where every row has them", () => {
    expect(
      read(`2012 2011
Ore mined 71 992 20 832
Ore milled 81 064 22 554`).cells[0]?.rows[0],
    ).toEqual(["Ore mined", "71 992", "20 832"]);
    const mixed = read(`2012 2011
Ore mined 1,992 832
Ore milled 1,064 554
Zone 4 405 290`);
    expect(mixed.cells[0]?.rows[2]?.slice(1)).toEqual(["", ""]);
    expect(codes(mixed)).toEqual(["cells-unclear"]);
  });

  test("a table without headings says so", () => {
    expect(
      codes(read("Ore mined     1,992     832\nOre milled    1,064     554")),
    ).toEqual(["headings-lost"]);
  });
});

describe("headings find their columns", () => {
  test("years printed over two mines each", () => {
    const found = read(`                  2013                2012
            Alpha     Beta      Alpha     Beta
Ore         1,200    1,300        900      800
Gold           12       13          9        8`);
    expect(found.cells[0]?.header).toEqual([
      ["", "2013", "2013", "2012", "2012"],
      ["", "Alpha", "Beta", "Alpha", "Beta"],
    ]);
  });

  test("one cell a line, a period over the years", () => {
    const found = read(
      "Three months ended\nSeptember 30\nNine months ended\nSeptember 30\n2019\n2018\n2019\n2018\nOre\n1,200\n1,300\n5\n6\nGold\n33\n40\n7\n8",
    );
    expect(found.cells[0]?.header[0]?.slice(1)).toEqual([
      "Three months ended September 30",
      "Three months ended September 30",
      "Nine months ended September 30",
      "Nine months ended September 30",
    ]);
  });

  test("a heading that holds two periods is warned of", () => {
    expect(
      codes(read("\tQ4 2018 Q3 2018\tQ2 2018\nOre\t1,200\t1,300\nGold\t5\t6")),
    ).toEqual(["headings-unclear"]);
  });

  test("two columns headed by the same bare year are warned of", () => {
    expect(
      codes(read("\t2019\t2018\t2019\t2018\nOre\t1,200\t1,300\t5\t6")),
    ).toEqual(["headings-unclear"]);
  });

  test("cells parted by two blanks but not aligned are read in their order", () => {
    expect(
      read("Q1 2019  Q1 2018\nOre  1,200  1,300\nGold  33  40").cells[0],
    ).toEqual({
      header: [["", "Q1 2019", "Q1 2018"]],
      rows: [
        ["Ore", "1,200", "1,300"],
        ["Gold", "33", "40"],
      ],
    });
  });
});

test("a change column headed by a percent sign does not take the year before it", () => {
  const found = read(
    "4Q19\n4Q18\n%\n2019\n2018\n%\nSilver\n1,583\n1,811\n(13%)\n6,658\n6,628\n2%\nGold\n21.6\n26.1\n(17%)\n95.1\n92.6\n11%",
  );
  expect(found.cells[0]?.header).toEqual([
    ["", "4Q19", "4Q18", "%", "2019", "2018", "%"],
  ]);
});

test.each([
  "Q1-13 Q4-12 QoQ Q1-12 YoY",
  "Q4/16 Q3/16 Change, % 2016 2015",
  "Mar Q 2022 Dec Q 2021 FY22 YTD FY21 YTD Changes",
  "First Six Months 2009 First Six Months 2008 Q2 2009 Q2 2008 Q1 2009",
  "Q3 2011 (preliminary) Q2 2011 (actual) Q3 2010 (actual) YTD-2011 YTD-2010",
])("headings run together by single blanks are parted: %s", (headings) => {
  const found = read(
    `${headings}\nOre 1,200 1,300 1,100 1,400 1,600\nGold 33.1 40.2 35.3 41.4 42.5`,
  );
  expect(found.cells[0]?.header[0]).toHaveLength(6);
  expect(codes(found)).toEqual([]);
});

test("cells copied column by column are refused", () => {
  const found = read(
    "Ore milled\nGrades\nSilver grade\nRecovery\nGold\nQ1 2013\n396\n207\n76.3\n5\nQ4 2012\n417\n212\n79.9\n7",
  );
  expect(found.tables).toEqual([]);
  expect(codes(found)).toEqual(["column-by-column"]);
});

describe("where tables stand", () => {
  test("side by side, each keeps its mine", () => {
    const found =
      read(`Guanajuato          Q1 2017   Q4 2016     Topia            Q1 2017   Q4 2016
Tonnes milled        82,456    99,905     Tonnes milled     14,200    13,900
Silver (oz)         364,995   536,726     Silver (oz)       98,100    97,200`);
    expect(found.cells).toEqual([
      {
        header: [["Guanajuato", "Q1 2017", "Q4 2016"]],
        rows: [
          ["Tonnes milled", "82,456", "99,905"],
          ["Silver (oz)", "364,995", "536,726"],
        ],
      },
      {
        header: [["Topia", "Q1 2017", "Q4 2016"]],
        rows: [
          ["Tonnes milled", "14,200", "13,900"],
          ["Silver (oz)", "98,100", "97,200"],
        ],
      },
    ]);
  });

  test("one after another, with prose between", () => {
    const table = "\tQ1 2017\tQ4 2016\nGold\t5,177\t6,010";
    expect(
      read(`${table}\n\nMore about Topia.\n\n${table}`).tables,
    ).toHaveLength(2);
  });

  test.each([
    [
      "chart labels",
      "Silver by quarter\n\n0    200    400    600    800\n    Q1    Q2    Q3    Q4",
    ],
    [
      "prose with figures",
      "Gold output rose to 5,177 ounces in 2017 from 6,010 in 2016.\nSilver fell.",
    ],
    [
      "a contact block",
      "Contact\nTelephone: +1 555 010 0199\nT. 604 633 4888\nF. 604 633 4887\nSuite 1150",
    ],
    [
      "a table of words",
      "| Name | Role |\n| --- | --- |\n| A. Smith | Director |",
    ],
  ])("%s are no table", (_name, text) => {
    expect(read(text).tables).toEqual([]);
  });
});

test.each([
  ["3Q24 2Q24 q/q 3Q23 y/y 9M24", 6],
  ["3T24 3T23 % Var. Ene-Sep 24 Ene-Sep 23 % Var.", 6],
  ["Trimestre clos le 30 juin 2024 Semestre clos le 30 juin 2024", 2],
  ["Apr-24 May-24 Jun-24 June Quarter 2024", 4],
  ["Sep 23 Qtr Dec 23 Qtr FY24", 3],
  ["Q1 F2025 Q4 F2024 Q3 F2024", 3],
  ["4. Quartal 2023 3. Quartal 2023 Veränderung Gesamtjahr 2023", 4],
  ["1° trimestre 2024 1° trimestre 2023 Variazione %", 3],
  ["2T 2024 1T 2024 % Var 1S 2024", 4],
  ["Q4 2023 Q4 2022 % Change 2023 Total 2022 Total", 5],
  ["Q3 2023 Q4 2022 12 mths 2023 12 mths 2022", 4],
  ["Quarter 3-2024 Quarter 2-2024 Full year 2023", 3],
])("the headings “%s” are parted into %d", (header, count) => {
  const figures = Array.from({ length: count }, (_, at) => `1,${at}04`);
  const rows = ["Ore milled (t)", "Silver produced (oz)"];
  const { tables } = read(
    [header, ...rows.map((row) => [row, ...figures].join(" "))].join("\n"),
  );
  const heads = tables[0]?.header.at(-1)?.map(({ text }) => text) ?? [];
  expect(heads.slice(1)).toHaveLength(count);
  expect(heads.slice(1).join(" ")).toBe(header);
});

test("a percent sign over a column of changes is a heading of its own", () => {
  const { cells } = read(
    [
      "| | 4Q22 | 4Q21 | % |",
      "| --- | --- | --- | --- |",
      "| Ore milled (t) | 320,803 | 286,931 | 12% |",
      "| Silver (oz) | 20,803 | 26,931 | -23% |",
    ].join("\n"),
  );
  expect(cells[0]?.header).toEqual([["", "4Q22", "4Q21", "%"]]);
});

test("without headings, figures grouped by blanks are refused, not cut into columns", () => {
  const found = read(
    [
      "Aitik",
      "Ore milled (t) 10 220 10 404 10 342",
      "Copper (t) 20 223 19 015 20 740",
      "Gold (kg) 12 138 13 631 13 092",
    ].join("\n"),
  );
  expect(found.tables.flatMap(({ rows }) => rows)).toEqual([]);
  expect(codes(found)).not.toEqual([]);
});

test("figures that ran together are not cut at the blanks inside them", () => {
  const found = read(
    [
      "Q3 2024Q3 2023Q2 2024",
      "Ore milled (t)10 22010 40410 342",
      "Copper (t)20 22319 01520 740",
      "Gold (kg)12 13813 63113 092",
    ].join("\n"),
  );
  expect(
    found.cells.flatMap(({ rows }) => rows.flatMap((row) => row.slice(1))),
  ).not.toContain("22010");
});

test("a unit column may name the metal beside the unit", () => {
  const { cells } = read(
    [
      "||Q2 2024|Q1 2024",
      "Ore milled|t|172,363|165,670",
      "Head grade|% Sn|1.49|1.66",
      "Tin produced|t Sn|1,996|2,082",
    ]
      .join("|")
      .split("|")
      .map((cell) => `|${cell}`)
      .join("\n"),
  );
  expect(cells[0]?.rows.map((row) => row[0])).toEqual([
    "Ore milled",
    "Head grade",
    "Tin produced",
  ]);
});

test("figures that a long label nearly touches are figures of their columns", () => {
  const { cells } = read(
    [
      "                              Q4 2023   Q4 2022",
      "Ore milled (tonnes)            77,412    75,614",
      "Silver production (ounces)    397,939   355,440",
      "Lead production (tonnes, all)  1,788     1,694",
      "Zinc production (tonnes, both) 2,120     2,535",
    ].join("\n"),
  );
  expect(cells[0]?.rows.slice(-1)).toEqual([
    ["Zinc production (tonnes, both)", "2,120", "2,535"],
  ]);
});

test("spanning headings that touch are parted over their columns", () => {
  const { cells } = read(
    [
      "                Three months ended June 30, Six months ended June 30,",
      "                       2024          2023          2024          2023",
      "Ore milled (t)       77,412        75,614       155,000       151,200",
      "Gold sold (oz)       97,939        95,440       190,000       180,200",
    ].join("\n"),
  );
  expect(cells[0]?.header.at(-1)).toEqual([
    "",
    "Three months ended June 30, 2024",
    "Three months ended June 30, 2023",
    "Six months ended June 30, 2024",
    "Six months ended June 30, 2023",
  ]);
});
