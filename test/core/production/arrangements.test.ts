import type { ProductionTable } from "../../../src/core/production/production-table";
import { printedTable } from "./support/printed-table";
import { typeOne } from "./support/type-one";

/** Rows as "mine | metric | unit | printed cells". */
function rowsOf(table: ProductionTable | undefined): readonly string[] {
  return (table?.rows ?? []).map(({ entity, metric, unit, cells }) =>
    [
      entity ?? "",
      metric ?? "",
      unit ?? "",
      cells.map((cell) => cell?.text ?? "").join(" "),
    ].join(" | "),
  );
}

const periodsOf = (table: ProductionTable | undefined): readonly string[] =>
  (table?.periods ?? []).map(({ kind, year, index, entity }) =>
    [kind, year ?? "", index ?? "", entity ?? ""].join(" ").trim(),
  );

test("mines as rows under a title that says what is measured", () => {
  const table = typeOne(
    printedTable(
      "Q3 and YTD 2018 Copper Production (tonnes)",
      [["", "Q1", "Q2", "Q3", "YTD 2018"]],
      [
        ["Pinto Valley", "11,400", "13,400", "14,200", "39,000"],
        ["Cozamin", "4,300", "3,500", "4,400", "12,200"],
        ["Total copper production", "15,700", "16,900", "18,600", "51,200"],
      ],
    ),
  );
  expect(rowsOf(table)).toEqual([
    "Pinto Valley | produced.copper | t | 11,400 13,400 14,200 39,000",
    "Cozamin | produced.copper | t | 4,300 3,500 4,400 12,200",
    "Total | produced.copper | t | 15,700 16,900 18,600 51,200",
  ]);
  expect(periodsOf(table)).toEqual([
    "quarter 2018 1",
    "quarter 2018 2",
    "quarter 2018 3",
    "ytd 2018",
  ]);
  expect(table?.periods[3]?.months).toEqual([2018 * 12, 2018 * 12 + 8]);
});

test("mines as headings over metals", () => {
  const table = typeOne(
    printedTable(
      "Results by mine (contained tonnes)",
      [
        [
          "",
          "2011 Production Results",
          "2011 Production Guidance",
          "2010 Actual Production",
        ],
      ],
      [
        ["Neves-Corvo"],
        ["Cu", "74,109", "70,000", "74,011"],
        ["Zn", "4,227", "4,500", "6,422"],
        ["Aguablanca"],
        ["Ni", "nil", "nil", "6,296"],
        ["Total"],
        ["Cu", "74,109", "70,000", "74,011"],
      ],
    ),
  );
  expect(rowsOf(table)).toEqual([
    "Neves-Corvo | produced.copper | t | 74,109 70,000 74,011",
    "Neves-Corvo | produced.zinc | t | 4,227 4,500 6,422",
    "Aguablanca | produced.nickel | t | nil nil 6,296",
    "Total | produced.copper | t | 74,109 70,000 74,011",
  ]);
  expect(periodsOf(table)).toEqual(["year 2011", "guidance 2011", "year 2010"]);
});

test("mines as columns under a period", () => {
  const table = typeOne(
    printedTable(
      "Consolidated Operating Highlights",
      [
        [
          "",
          "First Quarter 2013",
          "First Quarter 2013",
          "First Quarter 2012",
          "First Quarter 2012",
        ],
        ["", "Caylloma", "San Jose", "Caylloma", "San Jose"],
      ],
      [
        ["Tonnes milled", "111,416", "93,478", "113,444", "87,056"],
        ["Silver"],
        ["Grade (g/t)", "173", "184", "171", "198"],
      ],
    ),
  );
  expect(periodsOf(table)).toEqual([
    "quarter 2013 1 Caylloma",
    "quarter 2013 1 San Jose",
    "quarter 2012 1 Caylloma",
    "quarter 2012 1 San Jose",
  ]);
  expect(table?.rows.map(({ metric }) => metric)).toEqual([
    "ore.processed.tonnes",
    "ore.processed.grade.silver",
  ]);
});

test("mines down and metals across become one row for each mine and metal", () => {
  const table = typeOne(
    printedTable(
      "Production by mine",
      [
        ["", "Silver (koz)", "Silver (koz)", "Zinc (kt)", "Zinc (kt)"],
        ["", "Q4 2023", "Q4 2022", "Q4 2023", "Q4 2022"],
      ],
      [
        ["La Colorada", "1,204", "1,510", "1.9", "2.4"],
        ["Huaron", "903", "881", "4.1", "4.4"],
        ["Total", "2,107", "2,391", "6.0", "6.8"],
      ],
    ),
  );
  expect(rowsOf(table)).toEqual([
    "La Colorada | produced.silver | koz | 1,204 1,510",
    "La Colorada | produced.zinc | kt | 1.9 2.4",
    "Huaron | produced.silver | koz | 903 881",
    "Huaron | produced.zinc | kt | 4.1 4.4",
    "Total | produced.silver | koz | 2,107 2,391",
    "Total | produced.zinc | kt | 6.0 6.8",
  ]);
  expect(periodsOf(table)).toEqual(["quarter 2023 4", "quarter 2022 4"]);
});

test("mines down, metrics across, and the period in the title", () => {
  const table = typeOne(
    printedTable(
      "Fourth Quarter 2023 Production",
      [
        [
          "Mine",
          "Ore milled (t)",
          "Silver grade (g/t)",
          "Silver produced (oz)",
        ],
      ],
      [
        ["Santa Elena", "220,113", "95", "601,122"],
        ["San Dimas", "198,004", "301", "1,744,009"],
      ],
    ),
  );
  expect(rowsOf(table)).toEqual([
    "Santa Elena | ore.processed.tonnes | t | 220,113",
    "Santa Elena | ore.processed.grade.silver | g/t | 95",
    "Santa Elena | produced.silver | oz | 601,122",
    "San Dimas | ore.processed.tonnes | t | 198,004",
    "San Dimas | ore.processed.grade.silver | g/t | 301",
    "San Dimas | produced.silver | oz | 1,744,009",
  ]);
  expect(periodsOf(table)).toEqual(["quarter 2023 4"]);
});

test("metals across and quantities down", () => {
  const table = typeOne(
    printedTable(
      "Cozamin, Q4 2023",
      [["", "Copper", "Silver"]],
      [
        ["Head grade (% / g/t)", "1.8%", "41"],
        ["Recovery (%)", "96.2", "81.0"],
        ["Contained metal produced", "5,800", "310"],
      ],
    ),
  );
  expect(table?.rows.map(({ metric }) => metric)).toEqual([
    "ore.processed.grade.copper",
    "ore.processed.grade.silver",
    "recovery.copper",
    "recovery.silver",
    "produced.copper",
    "produced.silver",
  ]);
});

test("a unit column is no value column", () => {
  const table = typeOne(
    printedTable(
      "Pirquitas",
      [["", "Unit", "Q1 2013", "Q4 2012", "% Change"]],
      [
        ["Total material mined", "kt", "4,210", "4,415", "(4.6%)"],
        ["Silver mill feed grade", "g/t", "207", "212", "(2.4%)"],
        ["Strip ratio", "", "1.7", "2.1", "(19.0%)"],
        ["Silver produced", "'000 oz", "2,017", "2,268", "(11.1%)"],
        [
          "Zinc produced (zinc concentrate)",
          "'000 lb",
          "3,323",
          "2,615",
          "27.1%",
        ],
        ["Copper produced", "Mlb", "3.3", "2.6", "27.1%"],
      ],
    ),
  );
  expect(table?.rows.map(({ unit }) => unit)).toEqual([
    "kt",
    "g/t",
    "ratio",
    "koz",
    "klb",
    "Mlb",
  ]);
  expect(table?.periods[2]).toMatchObject({ kind: "change", of: [0, 1] });
});

test("metal named in a column of its own, mines merged down", () => {
  const table = typeOne(
    printedTable(
      "Production",
      [["Mine", "Metal", "Unit", "2023", "2022"]],
      [
        ["Huaron", "Silver", "koz", "3,600", "3,700"],
        ["", "Zinc", "kt", "17.1", "18.0"],
        ["Morococha", "Silver", "koz", "1,200", "1,300"],
      ],
    ),
  );
  expect(rowsOf(table)).toEqual([
    "Huaron | produced.silver | koz | 3,600 3,700",
    "Huaron | produced.zinc | kt | 17.1 18.0",
    "Morococha | produced.silver | koz | 1,200 1,300",
  ]);
});

test("all that is mined is ore and waste where both are stated", () => {
  const table = typeOne(
    printedTable(
      null,
      [["", "Q4 2023"]],
      [["Tonnes mined"], ["Ore", "100"], ["Waste", "300"], ["Total", "400"]],
    ),
  );
  expect(table?.rows.map(({ metric }) => metric)).toEqual([
    "ore.mined.tonnes",
    "waste.mined.tonnes",
    "material.mined.tonnes",
  ]);
});

test("headings that recur under each concentrate belong to it", () => {
  const block = (metal: string) => [
    [`${metal} concentrate`],
    ["Dry metric tonnes produced", "600", "500"],
    ["Grades"],
    [`${metal} %`, "60", "61"],
    ["Silver g/t", "6,000", "6,100"],
    ["Recoveries"],
    ["Silver %", "80", "81"],
  ];
  const table = typeOne(
    printedTable(
      "Operating statistics",
      [["", "Q4 2023", "Q4 2022"]],
      [
        ["Silver head grade (g/t)", "250", "240"],
        ...block("Lead"),
        ...block("Zinc"),
      ],
    ),
  );
  expect(table?.rows.map(({ metric }) => metric)).toEqual([
    "ore.processed.grade.silver",
    "concentrate.lead.tonnes",
    "concentrate.lead.grade.lead",
    "concentrate.lead.grade.silver",
    "recovery.silver.in.lead",
    "concentrate.zinc.tonnes",
    "concentrate.zinc.grade.zinc",
    "concentrate.zinc.grade.silver",
    "recovery.silver.in.zinc",
  ]);
});

test("grades follow the ore stated above them", () => {
  const table = typeOne(
    printedTable(
      "Rochester",
      [["", "4Q 2017"]],
      [
        ["Ore tons placed", "4,000,000"],
        ["Average silver grade (oz/t)", "0.53"],
        ["Silver ounces produced (000's)", "1,361"],
      ],
    ),
  );
  expect(rowsOf(table)).toEqual([
    " | ore.placed.tonnes | st | 4,000,000",
    " | ore.placed.grade.silver | oz/st | 0.53",
    " | produced.silver | koz | 1,361",
  ]);
});

test.each<[string, readonly (readonly string[])[]]>([
  [
    "2025 Production Guidance",
    [
      ["", "2025 Guidance"],
      ["Gold (000s oz)", "310 - 340"],
    ],
  ],
  [
    "Guidance",
    [
      ["", "Guidance 2025", "Guidance 2024"],
      ["Gold produced (oz)", "310,000", "320,000"],
    ],
  ],
  [
    "Head office costs (US$ thousands)",
    [
      ["", "Q4 2023"],
      ["Rent", "12"],
      ["Total", "12"],
    ],
  ],
  [
    "Financial highlights",
    [
      ["", "Q4 2023"],
      ["Revenue ($000s)", "12"],
      ["Realized gold price ($/oz)", "1,900"],
    ],
  ],
  [
    "Contact",
    [
      ["", ""],
      ["Telephone", "555 0199"],
    ],
  ],
])("%s is no production table", (title, [header, ...rows]) => {
  expect(typeOne(printedTable(title, [header ?? []], rows))).toBeUndefined();
});

test("a header cell that names a period and a mine is both", () => {
  const table = typeOne(
    printedTable(
      "Production",
      [["", "June 2013 San Gonzalo", "June 2013 Total", "III trimestre 2018"]],
      [["Silver produced (oz)", "52,182", "61,707", "61,708"]],
    ),
  );
  expect(periodsOf(table)).toEqual([
    "month 2013 6 San Gonzalo",
    "month 2013 6 Total",
    "quarter 2018 3",
  ]);
});

test("a header text that fills all columns is given back to them", () => {
  const merged =
    "Total Calendar 2011 C2011-Q4 Three months ended September 30, 2011";
  const table = typeOne(
    printedTable(
      "Production",
      [["", merged, merged, merged]],
      [["Silver produced (oz)", "2,020,695", "608,093", "500,703"]],
    ),
  );
  expect(periodsOf(table)).toEqual([
    "year 2011",
    "quarter 2011 4",
    "quarter 2011 3",
  ]);
});

test("the title's period stands for columns of mines, never for two columns of one", () => {
  const rows = [["Silver produced (oz)", "52,182", "61,707"]];
  const mines = typeOne(
    printedTable("June 2013 production", [["", "San Gonzalo", "Avino"]], rows),
  );
  const nothing = typeOne(printedTable("June 2013 production", [], rows));
  expect(periodsOf(mines)).toEqual([
    "month 2013 6 San Gonzalo",
    "month 2013 6 Avino",
  ]);
  expect(periodsOf(nothing)).toEqual(["other", "other"]);
  expect(nothing?.warnings.map(({ code }) => code)).toEqual(["period-unknown"]);
});

test("a span printed once over its columns stands over all of them", () => {
  const table = typeOne(
    printedTable(
      "Key operating information",
      [
        [
          "",
          "Three months ended March 31",
          "",
          "",
          "Years ended December 31",
          "",
        ],
        ["", "2024", "2023", "Change", "2023", "2022"],
      ],
      [["Silver produced (000 oz)", "500", "450", "50", "2,000", "1,900"]],
    ),
  );
  expect(periodsOf(table)).toEqual([
    "quarter 2024 1",
    "quarter 2023 1",
    "change-abs",
    "year 2023",
    "year 2022",
  ]);
  expect(table?.periods[2]?.of).toEqual([0, 1]);
});

test("metals without words stand in the title's unit", () => {
  const table = typeOne(
    printedTable(
      "2Q23 results (thousand metric tons, unless stated)",
      [["", "2Q23", "2Q22"]],
      [
        ["Ore milled", "1,000", "900"],
        ["Silver (million ounces)", "18.1", "17.0"],
        ["Lead", "20", "19"],
      ],
    ),
  );
  expect(rowsOf(table)).toEqual([
    " | ore.processed.tonnes | kt | 1,000 900",
    " | produced.silver | Moz | 18.1 17.0",
    " | produced.lead | kt | 20 19",
  ]);
});

test("a total under the last of several mines is of all of them, and so is what follows", () => {
  const mine = (name: string, ...values: readonly string[]) => [
    [name],
    ["Tonnes milled", ...values],
    ["Gold production (ounces)", ...values],
  ];
  const table = typeOne(
    printedTable(
      "Production",
      [["", "Q4 2016", "Q4 2015"]],
      [
        ...mine("Youngs Mine", "258", "229"),
        ...mine("Black Spruce Mine", "147", "124"),
        ["Total gold production (ounces)", "405", "353"],
        ["Total gold sales (ounces)", "401", "350"],
      ],
    ),
  );
  expect(table?.rows.map(({ entity }) => entity)).toEqual([
    "Youngs Mine",
    "Youngs Mine",
    "Black Spruce Mine",
    "Black Spruce Mine",
    "Total",
    "Total",
  ]);
});

test("a heading over what sums up the mines before it closes the last", () => {
  const table = typeOne(
    printedTable(
      "Production details",
      [["", "Q1 2024", "Q1 2023"]],
      [
        ["Owl Lake"],
        ["Gold produced (ounces)", "47,590", "44,100"],
        ["Cedar Ridge"],
        ["Gold produced (ounces)", "37,180", "36,200"],
        ["Total operations"],
        ["Gold produced (ounces)", "84,770", "80,300"],
      ],
    ),
  );
  expect(rowsOf(table).at(-1)).toBe(
    "Total operations | produced.gold | oz | 84,770 80,300",
  );
});

test("bare dates three months apart are quarter ends; others stay unread", () => {
  const dated = (...dates: readonly string[]) =>
    periodsOf(
      typeOne(
        printedTable(
          "Mill statistics",
          [["", ...dates]],
          [
            ["Tonnes milled", ...dates.map(() => "301,100")],
            ["Zinc recovery (%)", ...dates.map(() => "87.6")],
          ],
        ),
      ),
    );
  expect(dated("Sept 30, 2018", "June 30, 2018", "Dec 31, 2017")).toEqual([
    "quarter 2018 3",
    "quarter 2018 2",
    "other",
  ]);
});

test.each([
  [null, ["Mar-23", "Dec-22", "Mar-22"], ["310", "305", "298"], "quarter"],
  ["Quarter ended Mar-23", ["Mar-23", "Mar-22"], ["310", "298"], "quarter"],
  [null, ["Mar-23", "FY23", "FY22"], ["310", "1,240", "1,190"], "quarter"],
  [null, ["Mar-23", "FY23", "FY22"], ["310", "3,720", "3,570"], "month"],
  [null, ["Mar-23", "Mar-22"], ["310", "298"], "month"],
  ["Quarter ended Mar-23", ["Mar-23", "Feb-23"], ["310", "298"], "month"],
])(
  "under %p the first of %j with %j is a %s",
  (title, heads, figures, kind) => {
    const table = typeOne(
      printedTable(
        title,
        [["", ...heads]],
        [
          ["Ore milled (kt)", ...figures],
          ["Zinc recovery (%)", ...figures.map(() => "87.6")],
        ],
      ),
    );
    expect(table?.periods[0]?.kind).toBe(kind);
    expect(table?.periods.slice(1).map((period) => period.kind)).not.toContain(
      kind === "quarter" ? "month" : "quarter",
    );
  },
);

test("a mine named after a metal is no metal, and a concentrate without a name is the only base metal's", () => {
  const table = typeOne(
    printedTable(
      "Operating performance – Platinum Reef",
      [["", "H1 2012", "H1 2011"]],
      [
        ["Head grade (g/t, 4E)", "4.83", "4.12"],
        ["4E ounces produced", "90,230", "107,380"],
        ["Cu in concentrate (t)", "3,618", "3,402"],
        ["Concentrate (dmt)", "9,610", "9,122"],
      ],
    ),
  );
  expect(table?.rows.map(({ metric }) => metric)).toEqual([
    "ore.processed.grade.pgm",
    "produced.pgm",
    "produced.copper",
    "concentrate.copper.tonnes",
  ]);
});

test("a heading that names a metal is a mine's where its rows are not all of that metal", () => {
  const rows = (mine: string) => [
    [mine],
    ["Ore processed (tonnes)", "84,520"],
    ["Silver grade (g/t)", "254"],
    ["Gold grade (g/t)", "3.75"],
  ];
  const table = typeOne(
    printedTable(
      "Production",
      [["", "Q2 2019"]],
      [...rows("Santa Lucia"), ...rows("Cobre Alto"), ...rows("Plata")],
    ),
  );
  expect(table?.rows.map(({ entity }) => entity)).toEqual(
    ["Santa Lucia", "Cobre Alto", "Plata"].flatMap((mine) =>
      Array.from({ length: 3 }, () => mine),
    ),
  );
});

test("metals of a concentrate under a metal's heading leave it a metal", () => {
  const table = typeOne(
    printedTable(
      "Concentrates",
      [["", "Q2 2019"]],
      [
        ["Lead"],
        ["Concentrate (t)", "3,110"],
        ["Silver grade in concentrate (g/t)", "4,310"],
        ["Zinc grade in concentrate (%)", "5.1"],
      ],
    ),
  );
  expect(table?.rows.map(({ entity }) => entity)).toEqual([null, null, null]);
});

test("rows named after metals are mines among mines, and metals among metals", () => {
  const ofRows = (names: readonly string[]) =>
    rowsOf(
      typeOne(
        printedTable(
          "Gold produced (oz)",
          [["", "2020"]],
          names.map((name) => [name, "1,020"]),
        ),
      ),
    ).map((row) => row.split(" | ").slice(0, 2).join(" "));
  expect(ofRows(["Thornhope", "Cobalt Hill", "El Cobre", "Total"])).toEqual([
    "Thornhope produced.gold",
    "Cobalt Hill produced.gold",
    "El Cobre produced.gold",
    "Total produced.gold",
  ]);
  expect(ofRows(["Copper Cathode", "Silver", "Total"]).slice(0, 2)).toEqual([
    " produced.copper",
    " produced.silver",
  ]);
});

test("the corner of the header says what mines below it state", () => {
  const table = typeOne(
    printedTable(
      "Heap leach operations",
      [["Silver (oz)", "Q3 2014"]],
      [
        ["Sorrel", "31,200"],
        ["Total", "31,200"],
      ],
    ),
  );
  expect(rowsOf(table)).toEqual([
    "Sorrel | produced.silver | oz | 31,200",
    "Total | produced.silver | oz | 31,200",
  ]);
});

test("metal contained in ore placed is no tonnage of ore", () => {
  const table = typeOne(
    printedTable(
      "Heap leach",
      [["", "Q3 2014"]],
      [
        ["Ore placed (kt)"],
        ["Sorrel", "1,210"],
        ["Contained gold placed (oz)"],
        ["Sorrel", "21,400"],
        ["Contained silver placed"],
        ["Sorrel", "88,000"],
      ],
    ),
  );
  expect(table?.rows.map(({ metric }) => metric)).toEqual([
    "ore.placed.tonnes",
    null,
    null,
  ]);
});

test("open pit and underground are no mines", () => {
  const table = typeOne(
    printedTable(
      "Production",
      [["", "Q2 2018"]],
      [
        ["Open pit ore mined (tonnes)", "410,200"],
        ["Underground ore mined (tonnes)", "96,100"],
      ],
    ),
  );
  expect(table?.rows.map(({ entity }) => entity)).toEqual([null, null]);
});

test.each([
  ["Dry Creek Stacks 4.1 Million Tonnes", "Dry Creek"],
  ["Dry Creek Climbs to Record Output", "Dry Creek"],
  ["Dry Creek Reports Third Quarter Production", "Dry Creek"],
  ["Twin Peaks production results", "Twin Peaks"],
])("a headline's verb is no part of a name: %s", (title, mine) => {
  const table = typeOne(
    printedTable(title, [["", "Q2 2018"]], [["Gold produced (oz)", "32,460"]]),
  );
  expect(table?.entity).toBe(mine);
});

test("the scale of an amount in a title is not that of the figures", () => {
  const table = typeOne(
    printedTable(
      "Record 2.9 Million Ounces of Gold",
      [["", "Q2 2018"]],
      [["Gold produced", "32,460"]],
    ),
  );
  expect(table?.rows[0]?.unit).toBe("oz");
});

test("a metal in concentrate under the tonnes of its concentrate lacks no heading", () => {
  const table = typeOne(
    printedTable(
      "Production",
      [["", "Unit", "Q3 2021"]],
      [
        ["Nickel grade", "%", "0.815"],
        ["Nickel recovery", "%", "78.4"],
        ["Nickel concentrate", "t", "32,590"],
        ["Nickel in concentrate", "%", "12.0"],
      ],
    ),
  );
  expect(table?.rows.at(-1)?.metric).toBe("concentrate.nickel.grade.nickel");
  expect(table?.warnings).toEqual([]);
});

test("a change against a period that is not printed compares no two columns", () => {
  const table = typeOne(
    printedTable(
      "Production",
      [["", "2Q31", "2Q31 vs 2Q30", "1Q31", "2Q31 vs 1Q31"]],
      [
        ["Silver produced (oz)", "12,250", "-3%", "9,840", "24%"],
        ["Gold produced (oz)", "1,180", "9%", "1,010", "17%"],
      ],
    ),
  );
  expect(table?.periods.map(({ of }) => of)).toEqual([
    null,
    null,
    null,
    [0, 2],
  ]);
});

test("mines under a metal by weight produced it", () => {
  const table = typeOne(
    printedTable(
      "Second quarter",
      [["", "2Q31", "1Q31"]],
      [
        ["Copper cathode (tonnes)"],
        ["Red Flat", "12,250", "9,840"],
        ["Salt Lake", "1,180", "1,010"],
      ],
    ),
  );
  expect(rowsOf(table)).toEqual([
    "Red Flat | produced.copper | t | 12,250 9,840",
    "Salt Lake | produced.copper | t | 1,180 1,010",
  ]);
});

test("rows that print a unit only share the label of the row that states the same", () => {
  const table = typeOne(
    printedTable(
      "North Ridge",
      [["", "Q2 2031", "Q1 2031", "Change"]],
      [
        ["Total yield g/t", "3.49", "3.31", "5%"],
        ["kg", "3,120", "2,880", "8%"],
        ["Gold produced 000’oz", "100.3", "92.6", "8%"],
        ["Gold sold kg", "3,089", "2,778", "11%"],
        ["000’oz", "99.3", "89.3", "11%"],
        ["AISC R/kg", "735,521", "592,925", "24%"],
        ["US$/oz", "1,227", "1,227", "–"],
      ],
    ),
  );
  expect(
    table?.rows.map(({ label, metric, unit }) => [label, metric, unit]),
  ).toEqual([
    ["Total yield g/t", null, null],
    ["Gold produced kg", "produced.gold", "kg"],
    ["Gold produced 000’oz", "produced.gold", "koz"],
    ["Gold sold kg", "sold.gold", "kg"],
    ["Gold sold 000’oz", "sold.gold", "koz"],
    ["AISC R/kg", null, "zar/kg"],
    ["AISC US$/oz", null, "usd/oz"],
  ]);
  expect(table?.warnings).toEqual([]);
});

test("a unit alone that states neither neighbour stays without a label", () => {
  const table = typeOne(
    printedTable(
      "North Ridge",
      [["", "Q2 2031", "Q1 2031"]],
      [
        ["Gold produced kg", "3,120", "2,880"],
        ["000’oz", "80.3", "72.6"],
      ],
    ),
  );
  expect(table?.rows[1]).toMatchObject({ label: "000’oz", metric: null });
});

test.each(["Variance", "June 2031", "487 427 14 %", "000", "tonnes"])(
  "%s on a line of its own is no mine",
  (label) => {
    const table = typeOne(
      printedTable(
        "Production",
        [["", "Q2 2031", "Q1 2031"]],
        [[label], ["Silver produced (oz)", "12,250", "9,840"]],
      ),
    );
    expect(table?.rows[0]?.entity).toBeNull();
  },
);

test.each([
  [
    ["June 2031", "March 2031", "% Variance"],
    ["quarter 2031 2", "quarter 2031 1", "change"],
  ],
  [
    ["June 2031", "May 2031", "March 2031"],
    ["month 2031 6", "month 2031 5", "month 2031 3"],
  ],
  [
    ["June 2031", "June 2030"],
    ["month 2031 6", "month 2030 6"],
  ],
  [
    ["March 2031", "June 2031", "Q2 2031"],
    ["month 2031 3", "month 2031 6", "quarter 2031 2"],
  ],
])("months %j three apart end quarters", (heads, periods) => {
  const table = typeOne(
    printedTable(
      "North Ridge",
      [["", ...heads]],
      [["Ore milled (kt)", ...heads.map(() => "451")]],
    ),
  );
  expect(periodsOf(table)).toEqual(periods);
});

test("two periods compared in a line above head the columns", () => {
  const table = typeOne(
    printedTable(
      "North Ridge",
      [],
      [
        ["Ore milled (kt)", "215", "275", "(22)%"],
        ["Gold produced (oz)", "1,227", "1,227", "– %"],
      ],
      [
        "Quarter ended June 30, 2031 compared with quarter ended March 31, 2031",
        "Figures are rounded",
        "South region",
        "North Ridge",
      ],
    ),
  );
  expect(periodsOf(table)).toEqual([
    "quarter 2031 2",
    "quarter 2031 1",
    "change",
  ]);
  expect(table?.warnings.map(({ code }) => code)).toContain(
    "periods-from-context",
  );
});

test("figures without a label are the total of their heading", () => {
  const table = typeOne(
    printedTable(
      "Results",
      [["", "Q2 2031", "Q1 2031"]],
      [
        ["Ore milled (tonnes)"],
        ["Oxide ore", "12,700", "11,400"],
        ["Sulphide ore", "201,500", "190,900"],
        ["", "214,200", "202,300"],
      ],
    ),
  );
  expect(table?.rows.at(-1)).toMatchObject({
    label: "Ore milled (tonnes)",
    metric: "ore.processed.tonnes",
    entity: null,
  });
});

test("where labels stand in the second row of those they span, money takes the label below", () => {
  const table = typeOne(
    printedTable(
      "North Ridge",
      [["", "Q2 2031", "Q1 2031"]],
      [
        ["kg", "3,120", "2,880"],
        ["Gold produced 000’oz", "100.3", "92.6"],
        ["R/kg", "615,178", "667,614"],
        ["AISC US$/oz", "1,350", "1,388"],
        ["Rm", "166.1", "124.0"],
        ["Sustaining capital US$m", "11.7", "8.3"],
      ],
    ),
  );
  expect(table?.rows.map(({ label }) => label)).toEqual([
    "Gold produced kg",
    "Gold produced 000’oz",
    "AISC R/kg",
    "AISC US$/oz",
    "Sustaining capital Rm",
    "Sustaining capital US$m",
  ]);
});

test.each([
  ["kt", "Mt"],
  ["oz", "t"],
])("mt in a column of units beside %s is %s", (beside, unit) => {
  const table = typeOne(
    printedTable(
      "Production",
      [["", "", "Q2 2031", "Q1 2031"]],
      [
        ["Ore milled", "mt", "66.0", "61.2"],
        ["Silver produced", beside, "146.2", "150.1"],
      ],
    ),
  );
  expect(table?.rows[0]?.unit).toBe(unit);
});

test("where a mine is is no mine", () => {
  const table = typeOne(
    printedTable(
      "Copper and gold",
      [["", "Q2 2031", "Q1 2031"]],
      [
        ["Ridge mine"],
        ["Utah, US"],
        ["Gold produced (oz)", "61", "60"],
        ["Hill mine"],
        ["Utah, US"],
        ["Gold produced (oz)", "146", "150"],
      ],
    ),
  );
  expect(table?.rows.map(({ entity }) => entity)).toEqual([
    "Ridge mine",
    "Hill mine",
  ]);
});

test("a percent sign under a period is the change of that period", () => {
  const table = typeOne(
    printedTable(
      "Production",
      [
        ["", "Year to Date", "Year to Date", "Year to Date", "Q2", "Q1", "Q1"],
        ["", "2031", "2030", "%", "2031", "2031", "%"],
      ],
      [["Copper (kt)", "284.7", "295.5", "(3.7)", "155.3", "129.4", "20.0"]],
    ),
  );
  expect(table?.periods.map(({ kind }) => kind)).toEqual([
    "ytd",
    "ytd",
    "change",
    "quarter",
    "quarter",
    "change",
  ]);
});

test.each([
  ["tons alone", ["Tons milled", "210,120"], ["ton-basis"]],
  ["tons beside tonnes", ["Tons milled (tonnes)", "210,120"], []],
  ["short tons", ["Short tons milled", "210,120"], []],
])(
  "%s are named in a warning where the release does not say which",
  (_, row, codes) => {
    const table = typeOne(
      printedTable(
        "Zinc Hill",
        [["", "Q2 2031"]],
        [row, ["Zinc grade (%)", "8.1"]],
      ),
    );
    expect(table?.warnings.map(({ code }) => code)).toEqual(codes);
  },
);

test("mines under what is mined in a table of metal by the ounce produced it", () => {
  const table = typeOne(
    printedTable(
      "6E PGM production ('000 oz)",
      [["", "H2 2031", "H1 2031"]],
      [
        ["Own mined"],
        ["Bush Ridge", "138.1", "131.2"],
        ["Thorn Hill", "210.4", "205.0"],
      ],
    ),
  );
  expect(rowsOf(table)).toEqual([
    "Bush Ridge | produced.pgm | koz | 138.1 131.2",
    "Thorn Hill | produced.pgm | koz | 210.4 205.0",
  ]);
});
