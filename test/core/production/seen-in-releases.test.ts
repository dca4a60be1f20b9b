import type { ProductionTable } from "../../../src/core/production/production-table";
import { printedTable } from "./support/printed-table";
import { typeOne } from "./support/type-one";

/** What companies print that the words alone would mislead about; names and figures are made up. */
const rowsOf = (table: ProductionTable | undefined): readonly string[] =>
  (table?.rows ?? []).map(({ entity, metric, unit }) =>
    [entity ?? "", metric ?? "", unit ?? ""].join(" | "),
  );

const periodsOf = (table: ProductionTable | undefined): readonly string[] =>
  (table?.periods ?? []).map(({ kind, year, index }) =>
    [kind, year ?? "", index ?? ""].join(" ").trim(),
  );

describe("scales", () => {
  const silverAndGold = [
    ["Silver production (koz)"],
    ["Fresno", "3,120", "3,385"],
    ["Gold production (oz)"],
    ["Herradura", "88,615", "91,205"],
  ];

  test("a sentence over the table that quotes thousands of ounces does not scale its ounces", () => {
    const table = typeOne(
      printedTable(null, [["", "3Q25", "2Q25"]], silverAndGold, [
        "Silver production was 9.7 Moz and gold production was 116.4 koz.",
      ]),
    );
    expect(rowsOf(table)).toEqual([
      "Fresno | produced.silver | koz",
      "Herradura | produced.gold | oz",
    ]);
  });

  test("a title in thousands of ounces does not scale a heading in ounces", () => {
    const table = typeOne(
      printedTable("Production (koz)", [["", "3Q25", "2Q25"]], silverAndGold),
    );
    expect(rowsOf(table)).toEqual([
      "Fresno | produced.silver | koz",
      "Herradura | produced.gold | oz",
    ]);
  });

  test("a bare title in thousands scales a heading in ounces", () => {
    const table = typeOne(
      printedTable(
        "Production (000's)",
        [["", "3Q25", "2Q25"]],
        silverAndGold.slice(2),
      ),
    );
    expect(rowsOf(table)).toEqual(["Herradura | produced.gold | koz"]);
  });
});

describe("a quarter by its last month in a fiscal year", () => {
  const months = (head: readonly string[], prose: readonly string[] = []) =>
    typeOne(
      printedTable(
        null,
        [["", ...head]],
        [
          ["Gold produced (oz)", "11,210", "10,405", "9,870"].slice(
            0,
            head.length + 1,
          ),
        ],
      ),
      prose,
    );

  test("falls into the calendar year that the company's year says", () => {
    const table = months(
      ["Jun Q FY26", "Mar Q FY26", "Dec Q FY26"],
      ["The financial year ends 30 June."],
    );
    expect(periodsOf(table)).toEqual([
      "quarter 2026 2",
      "quarter 2026 1",
      "quarter 2025 4",
    ]);
    expect(table?.periods.map((period) => period.months?.[1])).toEqual([
      2026 * 12 + 5,
      2026 * 12 + 2,
      2025 * 12 + 11,
    ]);
  });

  test("falls into the one calendar year in which the columns follow each other", () => {
    expect(
      periodsOf(months(["Jun Q FY26", "Mar Q FY26", "Dec Q FY26"])),
    ).toEqual(["quarter 2026 2", "quarter 2026 1", "quarter 2025 4"]);
    expect(
      periodsOf(months(["Sep Q FY26", "Dec Q FY26", "Mar Q FY26"])),
    ).toEqual(["quarter 2025 3", "quarter 2025 4", "quarter 2026 1"]);
  });

  test("stays open where several years would do", () => {
    const table = months(["Dec Q FY26", "Sep Q FY26"]);
    expect(table?.periods.map((period) => period.months)).toEqual([null, null]);
  });
});

test("a column of shares of ownership is no period", () => {
  const table = typeOne(
    printedTable(
      null,
      [["Gold production (oz)", "Ownership", "Q1 2026", "Q4 2025"]],
      [
        ["Tongor", "89.7%", "63,069", "64,612"],
        ["Loulou", "80%", "111,285", "95,008"],
        ["Total", "", "174,354", "159,620"],
      ],
    ),
  );
  expect(periodsOf(table)).toEqual(["quarter 2026 1", "quarter 2025 4"]);
  expect(table?.warnings).toEqual([]);
  expect(rowsOf(table)[0]).toBe("Tongor | produced.gold | oz");
});

describe("all that is mined", () => {
  const typed = (...labels: readonly string[]) =>
    rowsOf(
      typeOne(
        printedTable(
          null,
          [["", "Q2 2026", "Q1 2026"]],
          labels.map((label, at) => [label, `${9 - at},094`, `${8 - at},937`]),
        ),
      ),
    );

  test("beside the ore mined is ore and waste", () => {
    expect(typed("Total tonnes mined (kt)", "Ore tonnes mined (kt)")).toEqual([
      " | material.mined.tonnes | kt",
      " | ore.mined.tonnes | kt",
    ]);
  });

  test("beside the ore of several pits is ore", () => {
    const rows = typed(
      "Ore mined – North Pit (kt)",
      "Ore mined – South Pit (kt)",
      "Total tonnes mined (kt)",
    );
    expect(rows.at(-1)).toContain("ore.mined.tonnes");
  });
});

test("Z/R/SR is a group of minerals, not Rand", () => {
  const table = typeOne(
    printedTable(
      "Mineral sands (kt)",
      [["", "Mar-26", "Dec-25"]],
      [["Total Z/R/SR production", "117.3", "111.7"]],
    ),
  );
  expect(table?.rows[0]?.unit).not.toBe("zar");
});

describe("headings of columns", () => {
  const typedUnder = (header: readonly string[]) =>
    typeOne(
      printedTable(
        null,
        [["", ...header]],
        [
          ["Gold produced (oz)", ...header.map((_, at) => `${11 + at},210`)],
          ["Silver produced (oz)", ...header.map((_, at) => `${21 + at},310`)],
        ],
      ),
    );

  test("a date alone goes on with the span before it", () => {
    expect(
      periodsOf(
        typedUnder([
          "Three Months Ended Dec. 31, 2025",
          "Three Months Ended Sep. 30, 2025",
          "Dec. 31, 2024",
          "Year Ended Dec. 31, 2025",
          "Dec. 31, 2024",
        ]),
      ),
    ).toEqual([
      "quarter 2025 4",
      "quarter 2025 3",
      "quarter 2024 4",
      "year 2025",
      "year 2024",
    ]);
  });

  test("the word quarter may stand before its month", () => {
    expect(
      periodsOf(typedUnder(["Quarter Dec 2025", "Quarter Sept 2025"])),
    ).toEqual(["quarter 2025 4", "quarter 2025 3"]);
  });

  test("the total of four quarters is the year, whatever is planned beside it", () => {
    const table = typeOne(
      printedTable(
        null,
        [["2025", "Q4", "Q3", "Q2", "Q1", "Total", "2025 Guidance"]],
        [["Copper (t)", "100", "110", "120", "130", "460", "440 - 480"]],
      ),
    );
    expect(periodsOf(table).slice(-2)).toEqual(["year 2025", "guidance 2025"]);
    expect(table?.warnings).toEqual([]);
  });
});

test("ounces per metric ton as Peru prints them are a grade", () => {
  const table = typeOne(
    printedTable(
      null,
      [["", "1T 2026", "4T 2025"]],
      [["Ley de plata (oz/TM)", "13.93", "11.05"]],
    ),
  );
  expect(table?.rows[0]).toMatchObject({
    metric: "ore.processed.grade.silver",
    unit: "oz/ton?",
  });
});

test("mines under a title of payable metal produced that", () => {
  const table = typeOne(
    printedTable(
      "Payable gold production (thousands of ounces)",
      [["", "Q4 2025", "Q3 2025"]],
      [
        ["Canada"],
        ["Malartic", "146.1", "158.5"],
        ["Detour", "168.6", "173.4"],
        ["Total Canada", "314.7", "331.9"],
        ["Europe"],
        ["Kittila", "54.2", "55.5"],
        ["Total payable gold production", "368.9", "387.4"],
      ],
    ),
  );
  expect(rowsOf(table)).toEqual([
    "Malartic | produced.gold.payable | koz",
    "Detour | produced.gold.payable | koz",
    "Total Canada | produced.gold.payable | koz",
    "Kittila | produced.gold.payable | koz",
    "Total | produced.gold.payable | koz",
  ]);
});

test.each([
  [["1-2026", "1-2025", "4-2025", "2025"], "141,088", "quarter 2026 1"],
  [["1-2026", "1-2025", "4-2025", "2025"], "421,088", "other"],
])("%p are quarters where the year is four of them", (header, year, first) => {
  const table = typeOne(
    printedTable(
      null,
      [["", ...header]],
      [["Zinc production (t)", "34,981", "34,806", "34,192", year]],
    ),
  );
  expect(periodsOf(table)[0]).toBe(first);
});
