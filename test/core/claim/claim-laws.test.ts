import * as fc from "fast-check";
import { judgeClaims } from "../../../src/core/claim/judge-claims";
import { failing } from "../../support/failing-relation";
import { claimTable, proseOf } from "../../support/claim-table";
import type { ProductionTable } from "../../../src/core/production/production-table";

const HEADLINE = "Alpha Mine, third quarter of 2021";
const QUARTERS = [
  "the third quarter of 2021",
  "Q2 2021",
  "the first quarter of 2021",
  "Q3 2020",
];

/** Silver ounces of four quarters, and the table that prints them. */
const silver = fc.array(fc.integer({ min: 1000, max: 9_999_999 }), {
  minLength: 4,
  maxLength: 4,
});

function silverTable(values: readonly number[]): ProductionTable {
  const printed = values.map((value) => value.toLocaleString("en-US"));
  return claimTable("Alpha", [
    ["Silver produced (oz)", "produced.silver", "oz", printed],
  ]);
}

function verdictOf(
  sentence: string,
  table: ProductionTable,
): string | undefined {
  const claims = judgeClaims(proseOf(HEADLINE, sentence), [table], []);
  return claims.find(({ type }) => type !== "superlative")?.verdict;
}

describe("laws", () => {
  test("a cell quoted in full, or in any coarser rounding, is never judged false", () => {
    fc.assert(
      fc.property(silver, fc.nat(3), fc.nat(6), (values, column, dropped) => {
        const value = values[column] ?? 0;
        const size = 10 ** dropped;
        const rounded = Math.round(value / size) * size;
        fc.pre(rounded > 0);
        const sentence = `Alpha produced ${rounded.toLocaleString("en-US")} ounces of silver in ${QUARTERS[column] ?? ""}.`;
        expect(verdictOf(sentence, silverTable(values))).toBe("true");
      }),
    );
  });

  test("a cell quoted in millions is never judged false", () => {
    fc.assert(
      fc.property(
        silver,
        fc.nat(3),
        fc.integer({ min: 1, max: 3 }),
        (values, column, decimals) => {
          const millions = ((values[column] ?? 0) / 1e6).toFixed(decimals);
          fc.pre(Number(millions) > 0);
          const sentence = `Silver production in ${QUARTERS[column] ?? ""} was ${millions} million ounces.`;
          expect(verdictOf(sentence, silverTable(values))).toBe("true");
        },
      ),
    );
  });

  test("a growth rounded to any number of decimals holds, and one two points off does not", () => {
    fc.assert(
      fc.property(silver, fc.nat(2), (values, decimals) => {
        const [now = 1, base = 1] = values;
        const growth = 100 * (now / base - 1);
        fc.pre(Math.abs(growth) >= 1 && Math.abs(growth) < 400);
        const verb = growth > 0 ? "increased" : "decreased";
        const say = (percent: number): string =>
          `Silver production ${verb} ${percent.toFixed(decimals)}% compared to the prior quarter.`;
        const table = silverTable(values);
        expect(verdictOf(say(Math.abs(growth)), table)).toBe("true");
        expect(verdictOf(say(Math.abs(growth) + 2), table)).toBe("false");
      }),
    );
  });

  test("a threshold holds strictly below the cell, fails strictly above it", () => {
    fc.assert(
      fc.property(silver, fc.integer({ min: 1, max: 999 }), (values, off) => {
        const table = silverTable(values);
        const say = (bound: number): string =>
          `Alpha produced more than ${bound.toLocaleString("en-US")} ounces of silver in Q3 2021.`;
        const value = values[0] ?? 0;
        expect(verdictOf(say(value - off), table)).toBe("true");
        expect(verdictOf(say(value + off), table)).toBe("false");
        expect(verdictOf(say(value), table)).toBe("undecided");
      }),
    );
  });

  test("the order of rows changes no verdict", () => {
    const table = claimTable();
    const prose = proseOf(
      HEADLINE,
      "Silver production increased 20% compared to the prior quarter and gold fell 4%.",
      "The mill treated 46,000 tonnes at a silver grade of 95 g/t and a recovery of 85.7%.",
      "Alpha achieved record silver production in the quarter.",
    );
    const summary = (rows: ProductionTable["rows"]) =>
      judgeClaims(prose, [{ ...table, rows }], []).map(
        ({ text, type, verdict }) => ({ text, type, verdict }),
      );
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...table.rows], { minLength: table.rows.length }),
        (rows) => {
          expect(summary(rows)).toEqual(summary(table.rows));
        },
      ),
    );
  });

  test("a rebuilt verdict stands exactly where a linked cell is rebuilt", () => {
    fc.assert(
      fc.property(
        silver,
        fc.integer({ min: 1, max: 999_999 }),
        (values, rebuilt) => {
          const relation = failing(
            { table: 0, row: 0, column: 0 },
            values[0] ?? 0,
            rebuilt,
            [rebuilt - 1, rebuilt + 1],
          );
          const said = (quarter: string, value = 0) =>
            `Alpha produced ${value.toLocaleString("en-US")} ounces of silver in ${quarter}.`;
          const prose = proseOf(
            HEADLINE,
            said("Q3 2021", values[0]),
            said("Q2 2021", values[1]),
          );
          const [first, second] = judgeClaims(
            prose,
            [silverTable(values)],
            [relation],
          );
          expect(first?.rebuiltVerdict).not.toBeNull();
          expect(second?.rebuiltVerdict).toBeNull();
        },
      ),
    );
  });
});

const WORDS = [
  "silver",
  "gold",
  "ounces",
  "tonnes per day",
  "increased",
  "record",
  "to",
  "from",
  "compared to",
  "the prior quarter",
  "Q3",
  "2021",
  "21%",
  "-4%",
  "1.234.567,8",
  "12 345",
  "more than",
  "between",
  "and",
  ",",
  ";",
  "—",
  "(1)",
  "$4.5",
  "million",
  "g/t",
  "respectively",
  "expects",
  "steadily increasing",
  "Tuesday",
  "March 99, 2021",
  "0",
  "99999999999999999999999",
  "0.0000",
  "le",
  "de la",
  "und",
  "Unzen",
  "[",
  "\\",
  "*",
];

test("no prose whatever raises an exception, and every claim quotes its paragraph", () => {
  const broken: ProductionTable = {
    ...claimTable(),
    periods: claimTable().periods.map((period) => ({
      ...period,
      year: null,
      index: null,
      months: null,
    })),
  };
  const zero = silverTable([0, 0, 0, 0]);
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 12 })),
        { maxLength: 40 },
      ),
      fc.constantFrom(
        [],
        [claimTable()],
        [broken],
        [zero],
        [claimTable("Beta"), claimTable()],
      ),
      (words, tables) => {
        const text = words.join(" ");
        for (const claim of judgeClaims(proseOf(text, text), tables, [])) {
          expect(text).toContain(claim.text);
          expect(claim.message).toMatch(/\.$/);
          expect(claim.message).not.toMatch(/NaN|undefined|Infinity/);
        }
      },
    ),
    { numRuns: 300 },
  );
});
