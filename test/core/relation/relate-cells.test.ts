import { checkRelations } from "../../../src/core/check/check-relations";
import type { ProductionTable } from "../../../src/core/production/production-table";
import { relateCells } from "../../../src/core/relation/relate-cells";
import { tableOf } from "../../support/table-of";

const quarter = (index: number, year = 2024) => ({
  label: `Q${index} ${year}`,
  kind: "quarter",
  year,
  index,
});
const year = { label: "2024", kind: "year", year: 2024 };

function verdicts(tables: readonly ProductionTable[]) {
  const related = relateCells(tables);
  const { relations } = checkRelations(tables, related.relations);
  const judged = relations.map(({ relation, outcome }) => ({
    identity: relation.identity,
    row: relation.subject.row,
    column: relation.subject.column,
    basis: relation.basis,
    outcome,
  }));
  return {
    of: (identity: string) =>
      judged.filter((each) => each.identity === identity),
    outcomes: (identity: string) =>
      judged
        .filter((each) => each.identity === identity)
        .map(({ outcome }) => outcome),
    reasons: (identity: string) =>
      related.uncheckable
        .filter((each) => each.identity === identity)
        .map(({ reason }) => reason),
  };
}

describe("sums over periods", () => {
  const half = (index: number) => ({
    label: `H${index}`,
    kind: "half",
    year: 2024,
    index,
  });
  const nine = { label: "9M", kind: "nine-months", year: 2024 };

  test("a year is the sum of its quarters and of its halves", () => {
    const periods = [
      quarter(1),
      quarter(2),
      half(1),
      quarter(3),
      quarter(4),
      half(2),
      year,
    ];
    const table = tableOf(periods, [
      ["ore.processed.tonnes", "t", "10 20 30 30 41 71 101"],
    ]);
    expect(verdicts([table]).outcomes("period-sum")).toEqual([
      "ties",
      "ties",
      "ties",
      "ties",
    ]);
  });

  test("a fourth quarter is the year less nine months", () => {
    const table = tableOf(
      [quarter(4), nine, year],
      [["produced.gold", "oz", "400 1,000 1,450"]],
    );
    expect(verdicts([table]).outcomes("period-sum")).toEqual(["fails"]);
  });

  test("months make quarters, and quarters the year to date", () => {
    const months = [1, 2, 3].map((index) => ({
      label: `M${index}`,
      kind: "month",
      year: 2024,
      index,
    }));
    const ytd = { label: "YTD", kind: "ytd", year: 2024 };
    const table = tableOf(
      [...months, quarter(1), quarter(2), ytd],
      [["ore.mined.tonnes", "t", "10 11 12 33 40 73"]],
    );
    expect(verdicts([table]).outcomes("period-sum")).toEqual([
      "ties",
      "ties",
      "ties",
    ]);
  });

  test("without all its quarters a year cannot be checked, and says so", () => {
    const table = tableOf(
      [quarter(4), year],
      [["produced.gold", "oz", "400 1,450"]],
    );
    const found = verdicts([table]);
    expect(found.of("period-sum")).toEqual([]);
    expect(found.reasons("period-sum")).toEqual([
      "The periods that make up 2024 are not all printed.",
    ]);
  });

  test("a dash among the quarters is no zero", () => {
    const periods = [1, 2, 3, 4].map((index) => quarter(index));
    const table = tableOf(
      [...periods, year],
      [["produced.gold", "oz", "100 – 100 100 400"]],
    );
    const found = verdicts([table]);
    expect(found.of("period-sum")).toEqual([]);
    expect(found.reasons("period-sum")).toEqual([
      "No figure is printed for Q2 2024.",
    ]);
  });

  test("grades, rates, stockpiles and changes are never added up", () => {
    const change = { label: "Change", kind: "change", of: [0, 1] as const };
    const table = tableOf(
      [quarter(1), quarter(2), change],
      [
        ["ore.processed.grade.gold", "g/t", "2.0 2.0 0%"],
        ["ore.stockpile.tonnes", "t", "500 500 0%"],
      ],
    );
    expect(verdicts([table]).of("period-sum")).toEqual([]);
  });
});

describe("means over periods", () => {
  const periods = [1, 2, 3, 4].map((index) => quarter(index));

  test("grades are weighted by tonnes and recoveries by metal fed", () => {
    const table = tableOf(
      [...periods, year],
      [
        ["ore.processed.tonnes", "t", "1,000 2,000 3,000 4,000 10,000"],
        ["ore.processed.grade.gold", "g/t", "1.00 2.00 3.00 4.00 3.00"],
        ["recovery.gold", "%", "80.0 85.0 90.0 95.0 91.7"],
      ],
    );
    const found = verdicts([table]);
    expect(found.outcomes("weighted-grade")).toEqual(["ties"]);
    expect(found.outcomes("weighted-recovery")).toEqual(["ties"]);
  });

  test("a plain mean of grades is not the year's grade", () => {
    const table = tableOf(
      [...periods, year],
      [
        ["ore.processed.tonnes", "t", "1,000 2,000 3,000 4,000 10,000"],
        ["ore.processed.grade.gold", "g/t", "1.00 2.00 3.00 4.00 2.50"],
      ],
    );
    expect(verdicts([table]).outcomes("weighted-grade")).toEqual(["fails"]);
  });

  test("a grade without its tonnes says what is missing", () => {
    const table = tableOf(
      [...periods, year],
      [["ore.processed.grade.gold", "g/t", "1 2 3 4 3"]],
    );
    expect(verdicts([table]).reasons("weighted-grade")).toEqual([
      "The tonnes that weight the grade are not printed for every period.",
    ]);
  });
});

describe("metal from feed", () => {
  // Coeur, Palmarejo, third quarter 2017: short tons and ounces per short ton.
  test("short tons and ounces per ton need no grams", () => {
    const table = tableOf(
      [quarter(3, 2017)],
      [
        ["ore.processed.tonnes", "st", "413,086"],
        ["ore.processed.grade.silver", "oz/st", "5.53"],
        ["recovery.silver", "%", "83.6%"],
        ["produced.silver", "koz", "1,908"],
      ],
    );
    expect(verdicts([table]).outcomes("contained-metal")).toEqual(["ties"]);
  });

  test("leach pads are not checked against the ore of their period", () => {
    const table = tableOf(
      [quarter(2)],
      [
        ["ore.placed.tonnes", "kt", "7,070"],
        ["ore.placed.grade.gold", "g/t", "0.38"],
        ["recovery.gold", "%", "75.0%"],
        ["produced.gold", "oz", "54,922"],
      ],
    );
    const found = verdicts([table]);
    expect(found.of("contained-metal")).toEqual([]);
    expect(found.reasons("contained-metal")[0]).toMatch(/Leach pads/);
  });

  test("payable metal is not held against tonnes × grade × recovery, only against what was produced", () => {
    const table = tableOf(
      [quarter(1)],
      [
        ["ore.processed.tonnes", "t", "100,000"],
        ["ore.processed.grade.silver", "g/t", "100"],
        ["recovery.silver", "%", "90.0%"],
        ["produced.silver", "oz", "289,357"],
        ["produced.silver.payable", "oz", "289,900"],
      ],
    );
    const found = verdicts([table]);
    expect(found.outcomes("contained-metal")).toEqual(["ties"]);
    expect(found.outcomes("payable")).toEqual(["fails"]);
  });

  test("a row that misses in every period, to one side, follows another basis", () => {
    const table = tableOf(
      [quarter(1), quarter(2), quarter(3)],
      [
        ["ore.processed.tonnes", "t", "100,000 110,000 120,000"],
        ["ore.processed.grade.silver", "g/t", "100 100 100"],
        ["recovery.silver", "%", "90.0% 90.0% 90.0%"],
        ["produced.silver", "oz", "270,000 300,000 325,000"],
      ],
    );
    const found = verdicts([table]);
    expect(found.of("contained-metal")).toEqual([]);
    expect(found.reasons("contained-metal")[0]).toMatch(/another basis/);
  });

  test("a footnote that explains a difference is shown in place of a finding", () => {
    const table = tableOf(
      [quarter(2)],
      [
        ["ore.processed.tonnes", "t", "11,094"],
        ["ore.processed.grade.gold", "g/t", "7.89"],
        ["recovery.gold", "%", "91.4%"],
        ["produced.gold", "oz", "3,047"],
      ],
      { notes: ["*includes in-process ore stockpile inventory"] },
    );
    const rows = table.rows.map((row) => ({
      ...row,
      footnotes: row.metric === "produced.gold" ? ["*"] : [],
    }));
    expect(verdicts([table]).outcomes("contained-metal")).toEqual(["fails"]);
    const found = verdicts([{ ...table, rows }]);
    expect(found.outcomes("contained-metal")).toEqual([]);
    expect(found.reasons("contained-metal")[0]).toContain(
      "includes in-process ore stockpile inventory",
    );
  });

  test.each([
    ["*includes ore of the north shaft", "410", ["ties"], "shown"],
    ["*includes ore of the north shaft", "290", ["ties", "fails"], "not shown"],
    ["*excludes ore of the north shaft", "290", ["ties"], "shown"],
    ["*excludes ore of the north shaft", "410", ["ties", "fails"], "not shown"],
    ["*restated, including the north shaft", "290", ["ties"], "shown"],
    ["*see the notes to the accounts", "410", ["ties", "fails"], "not shown"],
  ])("%j explains a half of %s or not", (note, printed, outcomes, shown) => {
    const half = { label: "H1", kind: "half", year: 2024, index: 1 };
    const table = tableOf(
      [quarter(1), quarter(2), half],
      [
        ["ore.mined.tonnes", "t", "500 600 1,100"],
        ["ore.processed.tonnes", "t", `150 150 ${printed}`],
      ],
      { notes: [note] },
    );
    const rows = table.rows.map((row) => ({
      ...row,
      footnotes: row.metric === "ore.processed.tonnes" ? ["*"] : [],
    }));
    const found = verdicts([{ ...table, rows }]);
    expect(found.outcomes("period-sum")).toEqual(outcomes);
    expect(found.reasons("period-sum").length).toBe(shown === "shown" ? 1 : 0);
  });
});

describe("mines", () => {
  const periods = [quarter(1), quarter(2)];

  test("a total adds its mines, and its grade is their mean by tonnes", () => {
    const table = tableOf(periods, [
      ["ore.processed.tonnes", "t", "100 200", "North"],
      ["ore.processed.grade.gold", "g/t", "1.0 2.0", "North"],
      ["ore.processed.tonnes", "t", "300 200", "South"],
      ["ore.processed.grade.gold", "g/t", "3.0 4.0", "South"],
      ["ore.processed.tonnes", "t", "400 401", "Total"],
      ["ore.processed.grade.gold", "g/t", "2.5 3.4", "Total"],
    ]);
    const found = verdicts([table]);
    expect(found.outcomes("mine-sum")).toEqual(["ties", "ties"]);
    expect(found.outcomes("mine-grade")).toEqual(["ties", "fails"]);
  });

  // Capstone, third quarter 2018: a subtotal, and a total that adds a further mine to it; rounded to the hundred.
  test("a total may add to the total before it", () => {
    const table = tableOf(
      [quarter(1), quarter(2), quarter(3)],
      [
        ["produced.copper", "t", "11,400 13,400 14,200", "Pinto Valley"],
        ["produced.copper", "t", "4,300 3,500 4,400", "Cozamin"],
        [
          "produced.copper",
          "t",
          "15,700 16,900 18,600",
          "Continuing operations",
        ],
        ["produced.copper", "t", "3,500 3,100 2,800", "Minto"],
        ["produced.copper", "t", "19,200 20,100 21,400", "Total"],
      ],
    );
    const found = verdicts([table]);
    expect(found.of("mine-sum").map(({ row }) => row)).toEqual([
      2, 2, 2, 4, 4, 4,
    ]);
    // 20,100 against 20,000: within the hundreds that every figure of the row is rounded to.
    expect(new Set(found.outcomes("mine-sum"))).toEqual(new Set(["ties"]));
  });

  test("mines in tables of their own add up too, and nil adds nothing", () => {
    const mine = (entity: string, tonnes: string) =>
      tableOf([quarter(1)], [["ore.processed.tonnes", "t", tonnes]], {
        entity,
      });
    const found = verdicts([
      mine("North", "120"),
      mine("South", "31"),
      mine("East", "–"),
      mine("Total", "151"),
    ]);
    expect(found.outcomes("mine-sum")).toEqual(["ties"]);
  });

  test("a total over mines that are not all printed is not checked", () => {
    const table = tableOf(periods, [
      ["produced.gold", "oz", "100 200", "North"],
      ["produced.gold", "oz", "300 200", "South"],
      ["produced.gold", "oz", "900 950", "Group"],
    ]);
    const found = verdicts([table]);
    expect(found.of("mine-sum")).toEqual([]);
    expect(found.reasons("mine-sum")).toHaveLength(1);
  });
});

describe("change columns", () => {
  const change = (kind: string) => ({
    label: "Change",
    kind,
    of: [0, 1] as const,
  });

  // SSR Mining, Pirquitas, first quarter 2013: ratio rows change in percent of themselves.
  test("are relative, on ratio rows too", () => {
    const table = tableOf(
      [quarter(1, 2013), quarter(4, 2012), change("change")],
      [
        ["ore.processed.tonnes", "kt", "396 417 -5.0%"],
        ["recovery.silver", "%", "76.3 79.9 -4.5%"],
        ["produced.silver", "koz", "2,017 2,268 -12.1%"],
      ],
    );
    expect(verdicts([table]).outcomes("change")).toEqual([
      "ties",
      "ties",
      "fails",
    ]);
  });

  test("on ratio rows may be points", () => {
    const table = tableOf(
      [quarter(1), quarter(4, 2023), change("change")],
      [["recovery.silver", "%", "76.3 79.9 -3.6%"]],
    );
    expect(verdicts([table]).of("change")[0]).toMatchObject({
      outcome: "ties",
      basis: "change in points",
    });
  });

  test("may be absolute, and never rest on a base of zero", () => {
    const table = tableOf(
      [quarter(1), quarter(4, 2023), change("change-abs")],
      [
        ["produced.gold", "oz", "150 100 50"],
        ["produced.silver", "oz", "150 0 150"],
      ],
    );
    expect(verdicts([table]).outcomes("change")).toEqual(["ties"]);
  });

  test("that fit neither way round are not checked", () => {
    const table = tableOf(
      [quarter(1), quarter(4, 2023), change("change")],
      [
        ["produced.gold", "oz", "150 100 7%"],
        ["produced.silver", "oz", "170 100 9%"],
        ["produced.lead", "t", "120 100 1%"],
      ],
    );
    const found = verdicts([table]);
    expect(found.of("change")).toEqual([]);
    expect(found.reasons("change")).toHaveLength(1);
  });
});

describe("rates and days", () => {
  // Alexco: figures and days as printed in its releases of 2012 and 2013.
  test.each([
    [22554, 245, quarter(4, 2011), "calendar days"],
    [18050, 201, quarter(1, 2011), "calendar days"],
    [24573, 270, quarter(3, 2012), "quarters of 13 weeks"],
    [
      94810,
      260,
      { label: "2012", kind: "year", year: 2012 },
      "calendar days, leap day left out",
    ],
  ])("%i t at %i t per day", (tonnes, rate, period, basis) => {
    const table = tableOf(
      [period],
      [
        ["ore.processed.tonnes", "t", String(tonnes)],
        ["ore.processed.tpd", "tpd", String(rate)],
      ],
    );
    expect(verdicts([table]).of("rate")).toMatchObject([
      { outcome: "ties", basis },
    ]);
  });

  // Fortuna, Caylloma, first quarter 2013: 88 operating days, not printed.
  test("operating days that are not printed are no finding", () => {
    const table = tableOf(
      [quarter(1, 2013)],
      [
        ["ore.processed.tonnes", "t", "111,416"],
        ["ore.processed.tpd", "tpd", "1,266"],
      ],
    );
    const found = verdicts([table]);
    expect(found.of("rate")).toEqual([]);
    expect(found.reasons("rate")).toHaveLength(1);
  });

  test("operating days that are printed are used", () => {
    const table = tableOf(
      [quarter(1, 2013)],
      [
        ["ore.processed.tonnes", "t", "111,416"],
        ["ops.days", "days", "88"],
        ["ore.processed.tpd", "tpd", "1,266"],
      ],
    );
    expect(verdicts([table]).of("rate")).toMatchObject([
      { outcome: "ties", basis: "operating days as printed" },
    ]);
  });
});

test("one quantity in two units must agree", () => {
  const table = tableOf(
    [quarter(1), quarter(2), quarter(3)],
    [
      ["produced.lead", "lb", "1,111,055 1,770,159 1,865,739"],
      ["produced.lead", "t", "504 803 864"],
    ],
  );
  expect(verdicts([table]).outcomes("unit-twin")).toEqual([
    "ties",
    "ties",
    "fails",
  ]);
});

test("a period printed twice must agree, and is added only once", () => {
  const again = quarter(1);
  const ytd = { label: "H1", kind: "half", year: 2024, index: 1 };
  const table = tableOf(
    [quarter(1), again, quarter(2), ytd],
    [
      ["ore.processed.tonnes", "t", "101 101 202 303"],
      ["produced.gold", "oz", "11 11 23 34"],
      ["produced.silver", "oz", "53 57 21 74"],
    ],
  );
  const found = verdicts([table]);
  expect(found.outcomes("duplicate")).toEqual(["ties", "ties", "fails"]);
  expect(found.outcomes("period-sum")).toEqual(["ties", "ties", "ties"]);
});

// SSR Mining, Marigold, second quarter 2019.
test("strip ratio and material moved take the ore that was placed", () => {
  const table = tableOf(
    [quarter(2, 2019), quarter(1, 2019)],
    [
      ["material.mined.tonnes", "kt", "19,254 17,295"],
      ["waste.mined.tonnes", "kt", "12,185 11,767"],
      ["ore.placed.tonnes", "kt", "7,070 5,528"],
      ["ratio.strip", "ratio", "1.7 2.1"],
    ],
  );
  const found = verdicts([table]);
  expect(found.outcomes("strip-ratio")).toEqual(["ties", "ties"]);
  expect(found.outcomes("material-sum")).toEqual(["ties", "ties"]);
});

// Excellon, first quarter 2021: equivalent ounces at the prices printed below them.
test("metal equivalents follow from the prices printed with them", () => {
  const table = tableOf(
    [quarter(1, 2021), quarter(1, 2020)],
    [
      ["produced.silver", "oz", "328,747 296,281"],
      ["produced.lead", "lb", "2,099,741 1,890,456"],
      ["produced.zinc", "lb", "2,412,458 2,131,034"],
      ["produced.silver_eq", "oz", "516,715 523,742"],
      ["price.silver", "usd/oz", "26.32 15.04"],
      ["price.lead", "usd/lb", "0.92 0.79"],
      ["price.zinc", "usd/lb", "1.25 0.90"],
    ],
  );
  expect(verdicts([table]).outcomes("metal-equivalent")).toEqual([
    "ties",
    "ties",
  ]);
});

test("metal equivalents without prices or ratios say so", () => {
  const table = tableOf(
    [quarter(1)],
    [
      ["produced.silver", "oz", "100,000"],
      ["produced.gold", "oz", "1,000"],
      ["produced.silver_eq", "oz", "170,000"],
    ],
  );
  expect(verdicts([table]).reasons("metal-equivalent")).toHaveLength(1);
  const noted = {
    ...table,
    notes: ["(1) Silver equivalent at a ratio of 70:1."],
  };
  expect(verdicts([noted]).outcomes("metal-equivalent")).toEqual(["ties"]);
});

test("a stockpile that does not close is not checkable, never a finding", () => {
  const table = tableOf(
    [quarter(1), quarter(2)],
    [
      ["ore.mined.tonnes", "t", "100 120"],
      ["ore.processed.tonnes", "t", "90 100"],
      ["ore.stockpile.tonnes", "t", "50 75"],
    ],
  );
  const found = verdicts([table]);
  expect(found.of("stock-movement")).toEqual([]);
  expect(found.reasons("stock-movement")).toHaveLength(1);
});

test("a metal is the sum over its concentrates", () => {
  const table = tableOf(
    [quarter(1), quarter(2)],
    [
      ["produced.silver", "oz", "300 500"],
      ["produced.silver.in.lead", "oz", "250 400"],
      ["produced.silver.in.zinc", "oz", "50 90"],
    ],
  );
  expect(verdicts([table]).outcomes("concentrate-sum")).toEqual([
    "ties",
    "fails",
  ]);
});

test("a figure so coarse that nothing could contradict it is undecidable", () => {
  const table = tableOf(
    [quarter(1)],
    [
      ["ore.processed.tonnes", "kt", "0.2"],
      ["ore.processed.grade.silver", "g/t", "255"],
      ["recovery.silver", "%", "87.6"],
      ["produced.silver", "koz", "1.440"],
    ],
  );
  expect(verdicts([table]).outcomes("contained-metal")).toEqual([
    "undecidable",
  ]);
});
