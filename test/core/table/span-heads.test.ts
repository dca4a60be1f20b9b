import { spanSizes } from "../../../src/core/table/matrix/span-sizes";
import { findTables } from "../../../src/core/table/find-tables";
import { readText } from "../../../src/readers/read-text";

/** Headings over several columns whose places a copy lost; figures are made up. */
const headsOf = (text: string): readonly string[] => {
  const [table] = findTables(readText(text, "release.txt")).tables;
  const { header = [] } = table ?? {};
  return (header[0] ?? []).map((_, column) =>
    header
      .map((row) => row[column]?.text ?? "")
      .filter((words) => words !== "")
      .join(" "),
  );
};

const DATES = ["Dec. 31, 2025", "Sep. 30, 2025", "Dec. 31, 2024"];
const YEARS = ["Dec. 31, 2025", "Dec. 31, 2024"];
const HEADS = ["Three Months Ended", "Year Ended"];
const FIGURES = ["432", "440", "422", "1,727", "1,710"];
const PLACED = [
  "",
  ...DATES.map((date) => `Three Months Ended ${date}`),
  ...YEARS.map((date) => `Year Ended ${date}`),
];

test.each([
  [HEADS, [...DATES, ...YEARS], [3, 2]],
  [HEADS, ["2025", "2024", "2023"], null],
  [
    HEADS,
    ["Dec. 31, 2025", "Sep. 30, 2025", "Jun. 30, 2025", "Dec. 31, 2025"],
    [3, 1],
  ],
  [
    ["Three months ended June 30,", "Six months ended June 30,"],
    ["2025", "2024", "Change", "2025", "2024", "Change"],
    [3, 3],
  ],
  [
    ["Quarter", "Year to date"],
    ["Q3 2025", "Q2 2025", "Q3 2024", "2025", "2024"],
    [3, 2],
  ],
  [
    ["North Pit", "South Pit"],
    ["2025", "2024", "2025", "2024"],
    [2, 2],
  ],
  [["North Pit", "South Pit"], ["2025", "2024", "2023", "2022"], null],
])("%p over %p span %p", (heads, labels, sizes) => {
  expect(spanSizes(heads, labels)).toEqual(sizes);
});

test("tabs that lost the width of their headings", () => {
  const rows = [
    ["", ...HEADS],
    ["", ...DATES, ...YEARS],
    ["Ore milled (kt)", ...FIGURES],
  ];
  expect(headsOf(rows.map((row) => row.join("\t")).join("\n"))).toEqual(PLACED);
});

test("tabs that lost the first cell of the header too", () => {
  const rows = [HEADS, [...DATES, ...YEARS], ["Ore milled (kt)", ...FIGURES]];
  expect(headsOf(rows.map((row) => row.join("\t")).join("\n"))).toEqual(PLACED);
});

test("years and their changes under two spans", () => {
  const heads = headsOf(
    [
      "\tThree months ended June 30,\tSix months ended June 30,",
      "\t2025\t2024\tChange\t2025\t2024\tChange",
      "Ore milled (kt)\t432\t440\t-2%\t868\t880\t-1%",
      "Gold produced (oz)\t9,432\t9,440\t0%\t18,868\t18,880\t0%",
    ].join("\n"),
  );
  expect(heads[2]).toBe("Three months ended June 30, 2024");
  expect(heads[4]).toBe("Six months ended June 30, 2025");
});

test("text that lost all blanks but one", () => {
  const text = [
    HEADS.join(" "),
    [...DATES, ...YEARS].join(" "),
    `Ore milled (kt) ${FIGURES.join(" ")}`,
    "Gold grade (g/t) 1.52 1.48 1.61 1.50 1.55",
    "Gold produced (oz) 19,432 19,440 20,422 75,727 77,710",
  ].join("\n");
  expect(headsOf(text)).toEqual(PLACED);
});

test("text in three lines of headings", () => {
  const text = [
    "Three months ended Years ended",
    "December 31, December 31,",
    "2025 2024 2025 2024",
    "Ore milled (kt) 432 440 1,727 1,710",
    "Gold grade (g/t) 1.52 1.48 1.50 1.55",
    "Gold produced (oz) 19,432 19,440 75,727 77,710",
  ].join("\n");
  expect(headsOf(text)).toEqual([
    "",
    "Three months ended December 31, 2025",
    "Three months ended December 31, 2024",
    "Years ended December 31, 2025",
    "Years ended December 31, 2024",
  ]);
});

test("mines over the same periods", () => {
  const rows = [
    ["", "Haile", "Didipio", "Total"],
    ["", ...["Q4 2025", "Q3 2025", "Q4 2025", "Q3 2025", "Q4 2025", "Q3 2025"]],
    ["Ore milled (kt)", "448", "507", "264", "287", "712", "794"],
  ];
  expect(headsOf(rows.map((row) => row.join("\t")).join("\n"))).toEqual([
    "",
    "Haile Q4 2025",
    "Haile Q3 2025",
    "Didipio Q4 2025",
    "Didipio Q3 2025",
    "Total Q4 2025",
    "Total Q3 2025",
  ]);
});

test("a cell a line", () => {
  const rows = [
    ["Ore milled (kt)", ...FIGURES],
    ["Gold grade (g/t)", "1.52", "1.48", "1.61", "1.50", "1.55"],
    ["Gold produced (oz)", "19,432", "19,440", "20,422", "75,727", "77,710"],
  ];
  const lines = [...HEADS, ...DATES, ...YEARS, ...rows.flat()];
  expect(headsOf(lines.join("\n"))).toEqual(PLACED);
});
