import { judgeClaims } from "../../../src/core/claim/judge-claims";
import type { ProductionTable } from "../../../src/core/production/production-table";
import { claimTable, proseOf } from "../../support/claim-table";

/** "type verdict" of every claim of the sentences below a headline of the third quarter of 2021. */
function verdicts(
  tables: readonly ProductionTable[],
  ...sentences: readonly string[]
): readonly string[] {
  const prose = proseOf("Alpha Mine, third quarter of 2021", ...sentences);
  return judgeClaims(prose, tables, [])
    .filter(({ span }) => Array.isArray(span) && span[0] >= 1000)
    .map(({ type, verdict }) => `${type} ${verdict}`);
}

const alpha = [claimTable()];

// The table: Q3, Q2 and Q1 2021 and Q3 2020; silver 120,480 / 100,400 / 98,000 / 96,000 oz, gold 1,250 / 1,300 / 1,100 /
// 1,180 oz, ore milled 46,000 / 45,500 / 44,000 / 43,000 t, silver grade 95 / 82 / 80 / 79 g/t, silver recovery 85.7 / 84.0 /
// 83.5 / 82.9 %, lead 2.21 / 2.05 / 2.00 / 1.95 million lb.
const KINDS: Readonly<
  Record<string, readonly (readonly [string, readonly string[]])[]>
> = {
  "points of a percentage": [
    [
      "Silver recovery rose 1.7 percentage points from the prior quarter.",
      ["change true"],
    ],
    [
      "Silver recovery improved by 170 basis points compared to Q2 2021.",
      ["change true"],
    ],
    [
      "Silver recovery fell 1.7 percentage points from the prior quarter.",
      ["change false"],
    ],
    ["The loan carries a margin of 250 basis points.", []],
  ],
  "growth said in a word": [
    [
      "Silver production rose by a quarter compared to Q3 2020.",
      ["change true"],
    ],
    [
      "Silver production fell by a third compared to Q3 2020.",
      ["change false"],
    ],
    [
      "Silver production more than doubled compared to Q3 2020.",
      ["change false"],
    ],
  ],
  "trends that count their steps": [
    ["Silver production rose for the second straight quarter.", ["trend true"]],
    [
      "Gold production increased for the second consecutive quarter.",
      ["trend false"],
    ],
    [
      "Silver production increased for the fifth quarter in a row.",
      ["trend not-checkable"],
    ],
    [
      "Silver grades have increased steadily since the first quarter of 2021.",
      ["trend true"],
    ],
  ],
  "records and how far they reach": [
    [
      "Silver production was 120,480 ounces in Q3 2021, the highest of the year.",
      ["quote true", "superlative true"],
    ],
    [
      "Gold production was 1,250 ounces in Q3 2021, the highest of the last three quarters.",
      ["quote true", "superlative false"],
    ],
  ],
  "lists told apart by respectively": [
    [
      "Silver production was 120,480, 100,400 and 96,000 ounces in Q3 2021, Q2 2021 and Q3 2020, respectively.",
      ["quote true", "quote true", "quote true"],
    ],
    [
      "Silver production was 120,480 and 104,000 ounces in Q3 2021 and Q2 2021, respectively.",
      ["quote true", "quote false"],
    ],
  ],
  "figures with a period of their own": [
    [
      "Silver production was 120,480 ounces (Q2 2021: 100,400 ounces) in Q3 2021.",
      ["quote true", "quote true"],
    ],
    [
      "Silver recovery improved to 85.7% from 82.9% in the same quarter last year.",
      ["quote true", "quote true"],
    ],
    [
      "Silver production rose 20% quarter-over-quarter to 120,480 ounces.",
      ["change true", "quote true"],
    ],
    [
      "Silver production was 5% above the second quarter of 2021.",
      ["change false"],
    ],
    ["Alpha milled 45,500 tonnes in the June 2021 quarter.", ["quote true"]],
  ],
  "rates per day under a bound": [
    [
      "The mill treated at least 500 tonnes per day in Q3 2021.",
      ["threshold true"],
    ],
    [
      "The mill treated more than 510 tonnes per day in Q3 2021.",
      ["threshold undecided"],
    ],
  ],
  "numbers that are no production": [
    ["Drilling returned 12.4 metres at 95 g/t silver.", []],
    ["On May 9, 2021 silver production was under review.", []],
    ["Alpha holds a 100% interest in the mine.", []],
    ["Cash stood at $46,000 and 120,480 shares were issued.", []],
  ],
};

describe.each(Object.entries(KINDS))("%s", (_kind, examples) => {
  test.each(examples)("%s", (sentence, expected) => {
    const judged = verdicts(alpha, sentence).filter(
      (one) => expected.length > 0 || !one.endsWith("not-checkable"),
    );
    expect(judged).toEqual(expected);
  });
});

describe("several mines", () => {
  const tables = [
    claimTable("North Ridge", [
      [
        "Gold produced (oz)",
        "produced.gold",
        "oz",
        ["500", "480", "470", "460"],
      ],
    ]),
    claimTable("South Ridge", [
      [
        "Gold produced (oz)",
        "produced.gold",
        "oz",
        ["300", "320", "310", "305"],
      ],
    ]),
  ];

  test.each([
    [
      "North Ridge produced 500 ounces and South Ridge produced 300 ounces in Q3 2021.",
      ["quote true", "quote true"],
    ],
    ["South Ridge produced 500 ounces in Q3 2021.", ["quote false"]],
    [
      "At North Ridge gold production rose 4% from the prior quarter, while South Ridge fell 6%.",
      ["change true", "change true"],
    ],
    [
      "North Ridge and South Ridge produced 500 and 300 ounces, respectively, in Q3 2021.",
      ["quote true", "quote true"],
    ],
  ])("%s", (sentence, expected) => {
    expect(verdicts(tables, sentence)).toEqual(expected);
  });
});

test("guidance for the year is set beside what is behind of it", () => {
  const prose = proseOf(
    "Alpha Mine, third quarter of 2021",
    "Alpha expects to produce 410,000 to 430,000 ounces of silver in 2021.",
  );
  const [claim] = judgeClaims(prose, alpha, []);
  expect(claim?.message).toContain(
    "3 quarters make 318,880 oz, so the remaining quarter needs 91,120 oz to 111,120 oz",
  );
});

test("neighbours of one precision are two figures", () => {
  expect(verdicts(alpha, "The silver grade was 94 g/t in Q3 2021.")).toEqual([
    "quote false",
  ]);
});

test("a report's lead-in is not part of the words shown", () => {
  const [claim] = judgeClaims(
    proseOf(
      "Alpha Mine, third quarter of 2021",
      "Alpha Mining Inc. today announced that silver production was 120,480 ounces in Q3 2021, a fine result.",
    ),
    alpha,
    [],
  );
  expect(claim?.text).toBe("silver production was 120,480 ounces in Q3 2021");
});

describe("a fiscal year cut short", () => {
  const change =
    "Alpha is changing its financial year from June 30 to a calendar year.";

  test.each([
    [
      "The six-month transitional fiscal year ended December 31, 2021 follows.",
      ["other true"],
    ],
    [
      "The nine-month transitional fiscal year ended December 31, 2021 follows.",
      ["other false"],
    ],
  ])("%s", (sentence, expected) => {
    expect(verdicts(alpha, sentence, change)).toEqual(expected);
    expect(verdicts(alpha, sentence)).toEqual([]);
  });
});
