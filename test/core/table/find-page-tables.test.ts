import type {
  Page,
  PositionedWord,
  ReleaseDocument,
} from "../../../src/core/document/release-document";
import { findTables } from "../../../src/core/table/find-tables";

/** A word that ends at `right`, of letters five points wide. */
const word = (
  text: string,
  right: number,
  bottom: number,
  fontSize = 10,
): PositionedWord => ({
  text,
  left: right - 0.5 * fontSize * text.length,
  right,
  top: bottom - fontSize,
  bottom,
  fontSize,
  isBold: false,
});
const label = (text: string, left: number, bottom: number) =>
  word(text, left + 5 * text.length, bottom);
const page = (number: number, words: readonly PositionedWord[]): Page => ({
  kind: "page",
  page: number,
  width: 612,
  height: 792,
  words,
});
const read = (pages: readonly Page[]) => {
  const document: ReleaseDocument = {
    source: { name: "release.pdf", kind: "pdf" },
    text: null,
    blocks: pages,
    warnings: [],
  };
  return findTables(document).tables;
};
const row = (bottom: number, name: string, ...values: readonly string[]) => [
  label(name, 70, bottom),
  ...values.map((value, index) => word(value, 350 + 80 * index, bottom)),
];

const first = [
  label("Production highlights", 70, 80),
  word("Three months ended", 420, 100),
  word("2012", 350, 112),
  word("2011", 430, 112),
  ...row(124, "Ore tonnes mined", "21,395", "16,461"),
  word("(1)", 160, 119, 6),
  ...row(136, "Recoveries:"),
  ...row(148, "Silver", "94%", "n/a"),
];

test("a page's columns, spanning headings and raised footnote marks are told by their places", () => {
  const [table] = read([page(1, first)]);
  expect(table?.header.map((cells) => cells.map(({ text }) => text))).toEqual([
    ["", "Three months ended 2012", "Three months ended 2011"],
  ]);
  expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(
    [
      ["Ore tonnes mined", "21,395", "16,461"],
      ["Recoveries:", "", ""],
      ["Silver", "94%", "n/a"],
    ],
  );
  expect(table?.rows[0]?.cells[0]?.notes).toEqual(["(1)"]);
  expect(table?.title).toBe("Production highlights");
  expect(table?.rows[0]?.cells[1]?.span).toEqual({
    page: 1,
    box: [320, 114, 350, 124],
  });
});

test("a table goes on over the page break, even with a single row", () => {
  const tables = read([
    page(1, first),
    page(2, row(80, "Lead in lead con (pounds)", "4,929,079", "3,592,915")),
  ]);
  expect(tables).toHaveLength(1);
  expect(tables[0]?.rows.at(-1)?.cells.map(({ text }) => text)).toEqual([
    "Lead in lead con (pounds)",
    "4,929,079",
    "3,592,915",
  ]);
});

test("a repeated header on the next page is no row", () => {
  const tables = read([page(1, first), page(2, first.slice(1))]);
  expect(tables).toHaveLength(1);
  expect(tables[0]?.rows).toHaveLength(6);
});

const headings = [word("Q4 2012", 350, 100), word("Q4 2011", 430, 100)];
const rowsOf = (words: readonly PositionedWord[]) =>
  read([page(1, words)]).map((table) =>
    table.rows.map(({ cells }) => cells.map(({ text }) => text)),
  );
const headerOf = (words: readonly PositionedWord[]) =>
  read([page(1, words)])[0]?.header.map((cells) =>
    cells.map(({ text }) => text),
  );

test("a unit that comes first in its line, beside a label centred over two rows, is no label", () => {
  const unit = (text: string, bottom: number) => label(text, 220, bottom);
  const figures = (bottom: number, ...values: readonly string[]) =>
    values.map((value, index) => word(value, 350 + 80 * index, bottom));
  expect(
    rowsOf([
      ...headings,
      ...row(116, "Ore milled", "2,206", "2,427"),
      unit("kt", 116),
      unit("kg", 132),
      ...figures(132, "1,238", "1,885"),
      label("Gold produced", 70, 138),
      unit("koz", 144),
      ...figures(144, "39.8", "60.6"),
      ...row(160, "Gold recovery", "91.2", "90.8"),
      unit("%", 160),
    ]),
  ).toEqual([
    [
      ["Ore milled", "kt", "2,206", "2,427"],
      ["Gold produced", "kg", "1,238", "1,885"],
      ["", "koz", "39.8", "60.6"],
      ["Gold recovery", "%", "91.2", "90.8"],
    ],
  ]);
});

test("figures centred beside a label of two lines stand between its lines, in the last row too", () => {
  const wrapped = (bottom: number) => [
    label("Ore tons placed on leach", 70, bottom),
    word("2,206", 350, bottom + 6),
    word("2,427", 430, bottom + 6),
    label("Pad (000s)", 70, bottom + 12),
  ];
  expect(
    rowsOf([
      ...headings,
      ...row(116, "Ore tons mined (000s)", "2,206", "2,427"),
      ...wrapped(132),
      ...row(160, "Gold ounces sold", "24,073", "22,504"),
      ...wrapped(176),
    ]),
  ).toEqual([
    [
      ["Ore tons mined (000s)", "2,206", "2,427"],
      ["Ore tons placed on leach Pad (000s)", "2,206", "2,427"],
      ["Gold ounces sold", "24,073", "22,504"],
      ["Ore tons placed on leach Pad (000s)", "2,206", "2,427"],
    ],
  ]);
});

test("a short table beside a long one is a table of its own, under its own title", () => {
  const beside = (bottom: number, name: string, value: string) => [
    label(name, 460, bottom),
    word(value, 590, bottom),
  ];
  const tables = read([
    page(1, [
      label("Production – Alder", 70, 70),
      label("Office costs", 458, 70),
      ...headings,
      word("Q4 2012", 590, 100),
      ...row(116, "Ore mined", "2,206", "2,427"),
      ...beside(116, "Rent", "120"),
      ...row(128, "Ore milled", "2,111", "2,300"),
      ...beside(128, "Travel", "33"),
      ...row(140, "Gold", "41", "43"),
      ...row(152, "Silver", "77", "79"),
      ...row(164, "Lead", "12", "13"),
      ...row(176, "Zinc", "9", "10"),
    ]),
  ]);
  expect(tables.map(({ title, rows }) => [title, rows.length])).toEqual([
    ["Production – Alder", 6],
    ["Office costs", 2],
  ]);
});

test("a heading at the foot of a page stands over the rows of the next", () => {
  const tables = read([
    page(1, [...first, ...row(160, "Silver")]),
    page(2, row(80, "Head grade (g/t)", "813", "792")),
  ]);
  expect(tables[0]?.rows.slice(-2).map(({ cells }) => cells[0]?.text)).toEqual([
    "Silver",
    "Head grade (g/t)",
  ]);
});

test("a tagged page parts cells that stand less than a blank apart", () => {
  const tagged = (line: number, texts: readonly string[]) =>
    texts.map((text, index) => ({
      ...word(text, 300 + 42 * index, 100 + 12 * line),
      piece: `p${line}-${index}`,
    }));
  const words = [
    tagged(0, ["Restated", "Restated", "Restated"]),
    tagged(1, ["Q4 2012", "Q3 2012", "Q2 2012"]),
    [label("Ore", 70, 124), ...tagged(2, ["202,984", "174,891", "185,622"])],
    [label("Gold", 70, 136), ...tagged(3, ["23", "31", "29"])],
  ].flat();
  expect(headerOf(words)).toEqual([
    ["", "Restated Q4 2012", "Restated Q3 2012", "Restated Q2 2012"],
  ]);
});

test("figures that came as one run are parted, and their columns keep their order", () => {
  const words = [
    word("1T 2018 4T 2017 1T 2017", 440, 100),
    label("Mineral (t)", 70, 112),
    word("221,566", 350, 112),
    word("211,081 210,545", 440, 112),
    ...["2.92", "3.27", "3.17"].map((text, index) =>
      word(text, [350, 400, 440][index] ?? 0, 124),
    ),
    label("Zinc (%)", 70, 124),
    ...["1.36", "1.30", "1.59"].map((text, index) =>
      word(text, [350, 400, 440][index] ?? 0, 136),
    ),
    label("Plomo (%)", 70, 136),
  ];
  expect(rowsOf(words)).toEqual([
    [
      ["Mineral (t)", "221,566", "211,081", "210,545"],
      ["Zinc (%)", "2.92", "3.27", "3.17"],
      ["Plomo (%)", "1.36", "1.30", "1.59"],
    ],
  ]);
  expect(headerOf(words)).toEqual([["", "1T 2018", "4T 2017", "1T 2017"]]);
});

describe("ranges and figures that came as one run", () => {
  const guided = [
    word("2023 Actual", 250, 100),
    word("2024 Guidance", 330, 100),
    word("2025 Guidance", 410, 100),
    ...["120", "110 - 130", "140 - 150"].map((text, index) =>
      word(text, 250 + 80 * index, 112),
    ),
    label("Gold (koz)", 40, 112),
  ];
  const ending = (run: string, left: number) =>
    rowsOf([...guided, label("Zinc (kt)", 40, 124), label(run, left, 124)])[0];

  test("are parted, in the last line too", () => {
    expect(ending("231.5 220.1 - 240.2 230.0 - 250.0", 240)?.[1]).toEqual([
      "Zinc (kt)",
      "231.5",
      "220.1 - 240.2",
      "230.0 - 250.0",
    ]);
  });

  test("are no groups of one figure's digits", () => {
    const run = (bottom: number, name: string) => [
      label(name, 40, bottom),
      label("231 220 - 240 230 - 250", 120, bottom),
    ];
    const words = [...headings, run(112, "Zinc (kt)"), run(124, "Lead (kt)")];
    const cells = ["231", "220 - 240", "230 - 250"];
    expect(rowsOf(words.flat())).toEqual([
      [
        ["Zinc (kt)", ...cells],
        ["Lead (kt)", ...cells],
      ],
    ]);
  });

  test("are no part of the label they stand close to", () => {
    const run = "120.2 110.2 - 130.1 140.0 - 150.2";
    const tight = (name: string, bottom: number) => [
      label(name, 40, bottom),
      label(run, 41.5 + 5 * name.length, bottom),
    ];
    const cells = ["120.2", "110.2 - 130.1", "140.0 - 150.2"];
    expect(
      rowsOf([
        label("2023 Actual 2024 Guidance 2025 Guidance", 95, 100),
        ...tight("Gold (koz)", 112),
        ...tight("Lead (koz)", 124),
      ]),
    ).toEqual([
      [
        ["Gold (koz)", ...cells],
        ["Lead (koz)", ...cells],
      ],
    ]);
  });

  test("are named in a warning where a blank before three digits leaves them open", () => {
    const [table] = read([
      page(1, [
        ...guided,
        label("Zinc (kt)", 40, 124),
        word("230 210-230", 250, 124),
        word("140-150", 410, 124),
      ]),
    ]);
    expect(table?.warnings.map(({ code }) => code)).toContain(
      "columns-unclear",
    );
  });
});

test("headings of one line stand between the lines of higher ones, and no heading of the last line is shared out", () => {
  const words = [
    word("Change,", 440, 100),
    word("Q2 2017", 350, 106),
    word("Q2 2016", 395, 106),
    word("%", 440, 112),
    ...["23", "26", "-12%"].map((text, index) =>
      word(text, [350, 395, 440][index] ?? 0, 126),
    ),
    label("Waste mined, Mt", 70, 126),
    ...["27", "31", "-13%"].map((text, index) =>
      word(text, [350, 395, 440][index] ?? 0, 138),
    ),
    label("Ore mined, Mt", 70, 138),
  ];
  expect(headerOf(words)).toEqual([["", "Q2 2017", "Q2 2016", "Change, %"]]);
});

test("periods over names that come again under each are shared out by the names", () => {
  const at = [300, 360, 420, 480];
  const line = (bottom: number, texts: readonly string[]) =>
    texts.map((text, index) => word(text, at[index] ?? 0, bottom));
  const words = [
    word("Q2 2015", 360, 100),
    word("Q2 2014", 480, 100),
    ...line(112, ["Kibo", "Total", "Kibo", "Total"]),
    label("Ore", 70, 126),
    ...line(126, ["913", "805", "727", "759"]),
    label("Gold", 70, 138),
    ...line(138, ["47", "52", "48", "50"]),
  ];
  expect(headerOf(words)).toEqual([
    ["", "Q2 2015", "Q2 2015", "Q2 2014", "Q2 2014"],
    ["", "Kibo", "Total", "Kibo", "Total"],
  ]);
});

describe("headings that stand closer than their words", () => {
  const body = [
    label("Ore", 70, 126),
    ...["913", "805", "727"].map((text, index) =>
      word(text, [350, 383, 416][index] ?? 0, 126),
    ),
    label("Gold", 70, 138),
    ...["47", "52", "48"].map((text, index) =>
      word(text, [350, 383, 416][index] ?? 0, 138),
    ),
  ];
  const years = ["2018", "2017", "2016"].map((text, index) =>
    word(text, [350, 383, 416][index] ?? 0, 112),
  );

  test("are parted where each ends with a column", () => {
    const narrow = (text: string, right: number): PositionedWord => ({
      ...word(text, right, 100),
      left: right - 29,
    });
    expect(
      headerOf([
        ...["trimestre", "trimestre", "semestre"].map((text, index) =>
          narrow(text, [350, 383, 416][index] ?? 0),
        ),
        ...years,
        ...body,
      ]),
    ).toEqual([["", "trimestre 2018", "trimestre 2017", "semestre 2016"]]);
  });

  test("are parted where one runs into the next", () => {
    expect(
      headerOf([
        word("2018", 350, 112),
        { ...word("Veränderung", 393, 112), left: 352 },
        { ...word("2017", 416, 112), left: 386 },
        ...body,
      ]),
    ).toEqual([["", "2018", "Veränderung", "2017"]]);
  });

  test("are named in a warning where nothing parts them", () => {
    const [table] = read([
      page(1, [
        { ...word("October November", 385, 112), left: 330 },
        word("2016", 416, 112),
        ...body,
      ]),
    ]);
    expect(table?.warnings.map(({ code }) => code)).toEqual([
      "headings-unclear",
    ]);
  });
});

test("a count of months on a line of its own is a part of the heading", () => {
  const words = [
    ...["12", "months", "ended", "Dec. 31,"].flatMap((text, line) => [
      word(text, 350, 64 + 12 * line),
      word(text, 430, 64 + 12 * line),
    ]),
    word("2007", 350, 112),
    word("2006", 430, 112),
    ...row(124, "ORE MILLED", "204,789", "215,254"),
    ...row(136, "GOLD PRODUCED (OZ)", "44,179", "41,594"),
  ];
  expect(headerOf(words)).toEqual([
    ["", "12 months ended Dec. 31, 2007", "12 months ended Dec. 31, 2006"],
  ]);
});

describe("a page that ends after the column headings and a heading", () => {
  const years = (bottom: number) => [
    word("2022", 350, bottom),
    word("2021", 430, bottom),
  ];
  const start = [
    label("Concentrate production", 70, 600),
    ...years(620),
    label("Copper concentrate", 70, 632),
    label("Page 1 of 2", 280, 760),
  ];
  const rows = [
    ...row(92, "Tonnes (dry)", "49,327", "46,283"),
    ...row(104, "Copper grade (%)", "26.2", "21.6"),
  ];
  const expected = {
    title: "Concentrate production",
    header: [["", "2022", "2021"]],
    rows: [
      ["Copper concentrate", "", ""],
      ["Tonnes (dry)", "49,327", "46,283"],
      ["Copper grade (%)", "26.2", "21.6"],
    ],
  };
  const shown = (pages: readonly Page[]) =>
    read(pages).map(({ title, header, rows: body }) => ({
      title,
      header: header.map((cells) => cells.map(({ text }) => text)),
      rows: body.map(({ cells }) => cells.map(({ text }) => text)),
    }));

  test.each([
    ["again", [...years(80), ...rows]],
    ["no more", rows],
  ])("goes on where the next page prints them %s", (_, next) => {
    expect(shown([page(1, start), page(2, next)])).toEqual([expected]);
  });

  test("stays apart from a page whose figures stand elsewhere", () => {
    const other = [
      ...row(92, "Cash", "$1,204"),
      ...row(104, "Debt", "$2,011"),
    ].map((own) => ({ ...own, left: own.left + 150, right: own.right + 150 }));
    expect(shown([page(1, start), page(2, other)])).toEqual([]);
  });
});
