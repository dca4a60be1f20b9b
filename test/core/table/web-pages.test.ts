import { findTables } from "../../../src/core/table/find-tables";
import { readText } from "../../../src/readers/read-text";

/** Layouts of tables as web pages' text leaves them; names and figures are made up. */
const read = (text: string) =>
  findTables(readText(text, "release.txt")).tables.map((table) => ({
    header: table.header.map((row) => row.map((cell) => cell.text)),
    rows: table.rows.map((row) => row.cells.map((cell) => cell.text)),
    unread: table.rows.flatMap(({ cells, isUnread }) =>
      isUnread ? [cells[0]?.text] : [],
    ),
    codes: table.warnings.map(({ code }) => code),
  }));

const HALVES = [["", "June 2031", "March 2031", "% Variance"]];

test("headings broken over lines, and rows whose unit cell wrapped", () => {
  const [table] = read(`North Ridge

    June
2031
March
2031
%
Variance
Ore hoisted 000
tonnes
512 430 19 %
Waste hoisted 000
tonnes
  41 52 (21)%
Stope support m     – %
Gold produced kg 3,120 2,880 8 %
  000’oz 100.3 92.6 8 %
`);
  expect(table).toEqual({
    header: HALVES,
    rows: [
      ["Ore hoisted 000 tonnes", "512", "430", "19 %"],
      ["Waste hoisted 000 tonnes", "41", "52", "(21)%"],
      ["Stope support m", "", "", ""],
      ["Gold produced kg", "3,120", "2,880", "8 %"],
      ["000’oz", "100.3", "92.6", "8 %"],
    ],
    unread: ["Stope support m"],
    codes: ["cells-unclear"],
  });
});

test("the last heading alone wrapped", () => {
  const [table] = read(`      June 2031   March 2031 %
Variance
 
Ore milled 000
tonnes
  389   362 7%
Head grade g/t   5.36   5.03 7%
  kg   2,112   1,858 14%
`);
  expect(table?.header).toEqual(HALVES);
  expect(table?.rows.map(([label]) => label)).toEqual([
    "Ore milled 000 tonnes",
    "Head grade g/t",
    "kg",
  ]);
});

test("figures without a label are a row of their own and no heading", () => {
  const [table] = read(`Q1 2031 Q4 2030 Change
Ore milled (t)
Oxide ore 10,300 11,410 (9.7%)
Sulphide ore 20,150 19,090 5.6%
30,450 30,500 (0.2%)
Silver produced (oz) 91,000 90,100 1.0%
`);
  expect(table?.rows).toEqual([
    ["Ore milled (t)", "", "", ""],
    ["Oxide ore", "10,300", "11,410", "(9.7%)"],
    ["Sulphide ore", "20,150", "19,090", "5.6%"],
    ["", "30,450", "30,500", "(0.2%)"],
    ["Silver produced (oz)", "91,000", "90,100", "1.0%"],
  ]);
});

test("two lines of headings, with words over the labels", () => {
  const [table] = read(`Blue Hill 1Q 2Q 3Q 1Q Full Year
interest 2030 2030 2030 2031 2030
Ore treated ('000 tonnes) 1,191 1,048 1,218 640 4,098
Copper (%) 0.65 0.66 0.49 0.37 0.56
`);
  expect(table?.header).toEqual([
    ["", "1Q", "2Q", "3Q", "1Q", "Full Year"],
    ["", "2030", "2030", "2030", "2031", "2030"],
  ]);
});

test("two lines of headings that ran together", () => {
  const [table] = read(` Q3Q3Y/YQ2Q/Q
20312030Change2031Change
Ore processed, tonnes730,452838,133-13%691,5336%
Silver ounces produced2,415,9623,114,627-22%2,287,1886%
`);
  expect(table?.header).toEqual([
    ["", "Q3", "Q3", "Y/Y", "Q2", "Q/Q"],
    ["", "2031", "2030", "Change", "2031", "Change"],
  ]);
});

test("columns of changes leave the line of headings to the others", () => {
  const [table] = read(`Second quarter
2Q31 YTD31
2Q31 1Q31 YTD31
vs 2Q30 vs YTD30
Copper cathode (tonnes)
Red Flat 12,250 -3% 9,840 22,090 -12%
Salt Lake 1,204 0 998 2,202 4%
Total 13,454 -3% 10,838 24,292 -11%
`);
  expect(table?.header).toEqual([
    ["", "2Q31", "2Q31 vs 2Q30", "1Q31", "YTD31", "YTD31 vs YTD30"],
  ]);
});

test("headings whose order was lost with their lines are not put over the columns", () => {
  const [table] = read(`Second quarter
2Q31 1Q31 YTD31 H1
vs 2Q30
Red Flat 12,250 -3% 9,840 22,090 -12%
Total 12,250 -3% 9,840 22,090 -12%
`);
  expect(table?.header).toEqual([]);
  expect(table?.codes).toEqual(["headings-lost"]);
});

test("one cell a line with a bar behind it: a cell that wrapped goes on in the next line", () => {
  const [table] = read(`North Ridge
|
Ore hoisted |
000
tonnes |
215 |
|
275 |
|
(22)% |
Gold produced |
kg |
1,452 |
|
1,620 |
|
(10)% |
000’oz |
46.7 |
|
52.1 |
|
(10)% |
`);
  expect(table?.rows).toEqual([
    ["Ore hoisted", "000 tonnes", "215", "275", "(22)%"],
    ["Gold produced", "kg", "1,452", "1,620", "(10)%"],
    ["000’oz", "", "46.7", "52.1", "(10)%"],
  ]);
});

test("labels that begin with a bar among cells on lines of their own", () => {
  const [table] = read(`Blue Hill reports its second quarter.
3 months to 30th June 2031
3 months to 31st March 2031
|Ore mined
Tonnes
366,762
355,742
|Ore processed
Tonnes
372,804
366,120
|Silver produced
Ozs
82,829
68,779
Overview
`);
  expect(table?.header).toEqual([
    ["", "", "3 months to 30th June 2031", "3 months to 31st March 2031"],
  ]);
  expect(table?.rows).toEqual([
    ["Ore mined", "Tonnes", "366,762", "355,742"],
    ["Ore processed", "Tonnes", "372,804", "366,120"],
    ["Silver produced", "Ozs", "82,829", "68,779"],
  ]);
});

const SQUEEZED = `Third Quarter Fiscal 2031 | Third Quarter Fiscal 2030 | |||||||
North Ridge
District |
BH | Consolidated | North Ridge
District |
BH | Consolidated | |||
Ore Milled (tonnes) | ||||||||
Oxide ore | 12,700 | – | 12,700 | – | – | – | ||
Silver ore | 201,500 | 98,300 | 299,800 | 213,800 | 89,600 | 303,400 | ||
214,200 | 98,300 | 312,500 | 213,800 | 89,600 | 303,400 | |||
Head Grades | ||||||||
Silver (g/t) | 235 | 68 | 262 | 75 | ||||
Gold (g/t) | 0.21 | 0.21 | 0.24 | 0.24 | ||||
Zinc (%) | 0.7 | 2.7 | 0.7 | |||||
Metal production | ||||||||
Silver (ounces) | 1,511 | 173 | 1,684 | 1,674 | 179 | 1,853 | ||
`;

test("bars that close cells: wrapped headings, blank cells moved to the end", () => {
  const [table] = read(SQUEEZED);
  const mines = ["North Ridge District", "BH", "Consolidated"];
  expect(table?.header[1]).toEqual(["", ...mines, ...mines]);
  expect(table?.header[0]).toEqual([
    "",
    ...Array.from({ length: 3 }, () => "Third Quarter Fiscal 2031"),
    ...Array.from({ length: 3 }, () => "Third Quarter Fiscal 2030"),
  ]);
  expect(table?.rows.slice(3, 6)).toEqual([
    ["", "214,200", "98,300", "312,500", "213,800", "89,600", "303,400"],
    ["Head Grades", "", "", "", "", "", ""],
    ["Silver (g/t)", "235", "68", "", "262", "75", ""],
  ]);
  // Gold may be that of one mine and of all; zinc has lost a cell somewhere.
  expect(table?.unread).toEqual(["Gold (g/t)", "Zinc (%)"]);
  expect(table?.codes).toEqual(["blank-cell-lost", "blank-cell-lost"]);
});

const edged = (cells: string) =>
  cells
    .split("/")
    .map((cell) => `${cell} |`.trim())
    .join("\n");

test("one cell a line: periods over the same mines each", () => {
  const [table] = read(
    edged(
      "/Second Quarter 2031/Second Quarter 2030//Ridge, Peru/Hill, Mexico/Total/Ridge, Peru/Hill, Mexico/Total/Processed ore///Tonnes milled/129,958/185,080//115,973/183,001//Production (oz)/318,229/1,234,988/1,553,217/443,553/1,227,756/1,671,309",
    ),
  );
  expect(table?.header.map((row) => row.slice(1))).toEqual([
    [
      ...Array.from({ length: 3 }, () => "Second Quarter 2031"),
      ...Array.from({ length: 3 }, () => "Second Quarter 2030"),
    ],
    [1, 2].flatMap(() => ["Ridge, Peru", "Hill, Mexico", "Total"]),
  ]);
  expect(table?.rows[1]).toEqual([
    "Tonnes milled",
    "129,958",
    "185,080",
    "",
    "115,973",
    "183,001",
    "",
  ]);
});

test("bars on lines of their own: a period over years that differ, one over each that does not", () => {
  const cells =
    "/Year to Date/Q2/Q1////2031/2030/%/2031/2031/%/Copper production/Kt/284.7/295.5/(3.7)/155.3/129.4/20.0/Copper sales/Kt/277.2/295.4/(6.2)/161.5/115.7/39.6";
  const lines = cells
    .split("/")
    .flatMap((cell) => (cell === "" ? ["|"] : [cell, "|"]));
  const [table] = read(lines.join("\n"));
  expect(table?.header.map((row) => row.slice(2))).toEqual([
    ["Year to Date", "Year to Date", "Year to Date", "Q2", "Q1", "Q1"],
    ["2031", "2030", "%", "2031", "2031", "%"],
  ]);
});

test("units that say whose share they are stay units", () => {
  const cells =
    "Q2 2031/vs Q2 2030/H1 2031/Ore shipments/mt (100% basis)/61.3/+1%/118.6/Copper produced/kt (our share)/146.2/+10%/296.4/Zinc produced/kt (our share)/14.2/-3%/29.4";
  const [table] = read(cells.split("/").join("\n\n"));
  expect(table?.rows[0]).toEqual([
    "Ore shipments",
    "mt (100% basis)",
    "61.3",
    "+1%",
    "118.6",
  ]);
});

const BETWEEN = [
  [
    "150,200",
    "103,500",
    "45 %",
    "Mill feed\n(tonnes)",
    "541,800",
    "165,300",
    "228 %",
  ],
  ["70", "56", "26 %", "Silver grade\n(g/t)", "62", "53", "16 %"],
  ["92 %", "89 %", "3 %", "Silver recovery\n(%)", "93 %", "87 %", "6 %"],
  [
    "309,800",
    "163,900",
    "89 %",
    "Silver produced\n(oz)",
    "985,100",
    "245,300",
    "302 %",
  ],
].flat();

test("labels between two groups of columns: the figures before a label are its own", () => {
  const heads = [
    "Q4\n2031",
    "Q4\n2030",
    "Change",
    "",
    "2031",
    "20301",
    "Change",
  ];
  const lines = [...heads, ...BETWEEN].map((cell) =>
    cell === "" ? "|" : `${cell}\n|`,
  );
  const [table] = read(`Three months and full year\n${lines.join("\n")}\n`);
  expect(table?.header).toEqual([
    ["", "Q4 2031", "Q4 2030", "Change", "2031", "20301", "Change"],
  ]);
  expect(table?.rows.slice(0, 2)).toEqual([
    [
      "Mill feed (tonnes)",
      "150,200",
      "103,500",
      "45 %",
      "541,800",
      "165,300",
      "228 %",
    ],
    ["Silver grade (g/t)", "70", "56", "26 %", "62", "53", "16 %"],
  ]);
  expect(table?.rows).toHaveLength(4);
});

test("labels between groups, a quarter and its year on lines of their own", () => {
  const heads = [
    "Q4",
    "2031",
    "Q4",
    "2030",
    "Change",
    "2031",
    "2030",
    "Change",
  ];
  const cells = [...heads, ...BETWEEN].map((cell) => cell.replace("\n", " "));
  const [table] = read(cells.join("\n\n"));
  expect(table?.header).toEqual([
    ["", "Q4 2031", "Q4 2030", "Change", "2031", "2030", "Change"],
  ]);
  expect(table?.rows[3]).toEqual([
    "Silver produced (oz)",
    "309,800",
    "163,900",
    "89 %",
    "985,100",
    "245,300",
    "302 %",
  ]);
});

describe("headings that blank lines part unevenly", () => {
  const heads = (text: string) => {
    const [table] = read(text);
    return { header: table?.header, codes: table?.codes };
  };

  test("of cells on lines of their own", () => {
    const header = [["", "Q4 2031", "Q3 2031", "Q4 2030"]];
    const rows = ["Ore milled (t)", "210,120", "205,330", "201,000"];
    const grades = ["Silver grade (g/t)", "310", "322", "315"];
    const cells = [...rows, ...grades];
    const text = (blank: string) =>
      `North Ridge\n\nQ4 2031\n\nQ3 2031\n\n\nQ4 2030\n${blank}${cells.join(`\n${blank}`)}\n`;
    expect(heads(text(""))).toEqual({ header, codes: [] });
    expect(heads(text("\n"))).toEqual({ header, codes: [] });
  });

  test("of aligned columns", () => {
    const text = `North Ridge

                       Three months ended

                            June 30,
                         2031        2030


Ore milled (t)        210,120     205,330
Silver grade (g/t)        310         322
`;
    expect(heads(text)).toEqual({
      header: [
        [
          "",
          "Three months ended June 30, 2031",
          "Three months ended June 30, 2030",
        ],
      ],
      codes: [],
    });
  });

  test("but not those of what stands farther above", () => {
    const text = `North Ridge

                         2031        2030





Ore milled (t)        210,120     205,330
Silver grade (g/t)        310         322
`;
    expect(heads(text).codes).toContain("headings-lost");
  });
});

describe("rows of one cell a line, behind more blank lines than there are between cells", () => {
  const top = ["Q4 2031", "Q3 2031", "Ore milled (t)", "210,120", "205,330"];
  const next = ["Silver grade (g/t)", "310", "322"];
  const labels = (lines: readonly string[], blank: string) =>
    read(`North Ridge\n\n${lines.join(`\n${blank}`)}\n`).map(({ rows }) =>
      rows.map(([label]) => label),
    );

  test.each(["", "\n"])("go on with the table", (blank) => {
    const gold = ["Gold grade (g/t)", "1.10", "1.20"];
    expect(
      labels([...top, ...next, `\n${gold[0]}`, "1.10", "1.20"], blank),
    ).toEqual([["Ore milled (t)", "Silver grade (g/t)", "Gold grade (g/t)"]]);
    expect(labels([...top, ...next, "\nGold", ...gold], blank)).toEqual([
      ["Ore milled (t)", "Silver grade (g/t)", "Gold", "Gold grade (g/t)"],
    ]);
  });

  test("but not where they have headings, or another count, of their own", () => {
    const own = ["\nQ4 2030", "Q3 2030", "Ore mined (t)", "200,120", "201,330"];
    const [first] = labels([...top, ...next, ...own, ...next], "");
    expect(first).toEqual(["Ore milled (t)", "Silver grade (g/t)"]);
    const three = ["\nGold grade (g/t)", "1.10", "1.20", "1.30"];
    expect(labels([...top, ...next, ...three], "")[0]).toEqual(first);
  });
});
