import fc from "fast-check";
import { catalogue } from "../../../src/catalogue/catalogue";
import { callFormula } from "../../../src/core/formula/call-formula";
import { isRange } from "../../../src/core/formula/cell-value";
import type { Argument, CellValue } from "../../../src/core/formula/cell-value";
import { FormulaError } from "../../../src/core/formula/formula-error";

function formulaOf(name: string) {
  const formula = catalogue.find((one) => one.name === name);
  if (formula === undefined) throw new Error(`there is no ${name}`);
  return formula;
}

function value(name: string, ...args: readonly Argument[]): number {
  const outcome = callFormula(formulaOf(name), args);
  if (typeof outcome !== "number")
    throw new Error(`${name} gave ${JSON.stringify(outcome)}`);
  return outcome;
}

const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
const share = fc.double({ min: 0.01, max: 1, noNaN: true });
const close = (a: number, b: number) =>
  Math.abs(a - b) <= 1e-9 * Math.max(1e-9, Math.abs(a), Math.abs(b));

/** Three assays of one separation: tail < feed < concentrate. */
const assays = fc
  .tuple(
    fc.double({ min: 0.001, max: 1, noNaN: true }),
    fc.double({ min: 1.01, max: 10, noNaN: true }),
    fc.double({ min: 1.01, max: 10, noNaN: true }),
  )
  .map(([tail, up, further]) => ({
    tail,
    feed: tail * up,
    concentrate: tail * up * further,
  }));

describe("separations", () => {
  test("recovery is mass pull times enrichment, and concentration is mass pull upside down", () => {
    fc.assert(
      fc.property(assays, ({ feed, concentrate, tail }) => {
        const pull = value("MASS_PULL", feed, concentrate, tail);
        const enrichment = value("ENRICHMENT_RATIO", concentrate, feed);
        return (
          close(
            value("TWO_PRODUCT_RECOVERY", feed, concentrate, tail),
            pull * enrichment,
          ) &&
          close(value("CONCENTRATION_RATIO", feed, concentrate, tail) * pull, 1)
        );
      }),
    );
  });

  test("recovery from tonnages agrees with recovery from the tail that they imply", () => {
    fc.assert(
      fc.property(assays, amount, ({ feed, concentrate, tail }, tonnes) => {
        const concentrateTonnes =
          tonnes * value("MASS_PULL", feed, concentrate, tail);
        return (
          close(
            value("IMPLIED_TAIL", tonnes, feed, concentrateTonnes, concentrate),
            tail,
          ) &&
          close(
            value("RECOVERY", concentrateTonnes, concentrate, tonnes, feed),
            value("TWO_PRODUCT_RECOVERY", feed, concentrate, tail),
          )
        );
      }),
    );
  });

  test("head grade, feed tonnes and concentrate tonnes undo each other", () => {
    fc.assert(
      fc.property(
        amount,
        share,
        share,
        amount,
        (feed, grade, recovery, concentrateGrade) => {
          const tonnes = value(
            "CONCENTRATE_TONNES",
            feed,
            grade,
            recovery,
            concentrateGrade,
          );
          return (
            close(
              value("HEAD_GRADE", tonnes, concentrateGrade, recovery, feed),
              grade,
            ) &&
            close(
              value("FEED_TONNES", tonnes, concentrateGrade, recovery, grade),
              feed,
            )
          );
        },
      ),
    );
  });

  test("a feed mixed of two concentrates and a tail is taken apart again", () => {
    const mix = fc.tuple(
      fc.double({ min: 0.01, max: 0.3, noNaN: true }),
      fc.double({ min: 0.01, max: 0.3, noNaN: true }),
    );
    fc.assert(
      fc.property(mix, ([one, two]) => {
        const products = [
          [50, 8],
          [2, 55],
          [0.2, 0.5],
        ] as const;
        const shares = [one, two, 1 - one - two];
        const feed = [0, 1].map((metal) =>
          products.reduce(
            (sum, product, i) => sum + (product[metal] ?? 0) * (shares[i] ?? 0),
            0,
          ),
        );
        const table = callFormula(formulaOf("THREE_PRODUCT"), [
          [feed],
          ...products.map((product) => [product]),
        ]);
        if (!isRange(table)) throw new Error("expected a table");
        return shares.every((part, i) =>
          close(Number(table[i + 1]?.[1]), part),
        );
      }),
    );
  });
});

describe("metal", () => {
  test("a weighted grade lies between the least and the greatest, and keeps the metal", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 12 }),
        (pairs) => {
          const tonnes = pairs.map(([mass]) => [mass]);
          const grades = pairs.map(([, grade]) => [grade]);
          const mean = value("WEIGHTED_GRADE", tonnes, grades);
          const all = grades.flat();
          const metal = pairs.reduce(
            (sum, [mass, grade]) => sum + mass * grade,
            0,
          );
          const total = tonnes.flat().reduce((a, b) => a + b);
          return (
            mean >= Math.min(...all) * (1 - 1e-12) &&
            mean <= Math.max(...all) * (1 + 1e-12) &&
            close(mean * total, metal)
          );
        },
      ),
    );
  });

  test("ounces, pounds and tonnes of one metal are one mass", () => {
    fc.assert(
      fc.property(amount, share, (mass, grade) => {
        const tonnes = value("METAL_T", mass, grade);
        return (
          close(
            value("CONVERT_ASSAY", tonnes, "t", "lb"),
            value("METAL_LB", mass, grade),
          ) &&
          close(
            value("CONVERT_ASSAY", tonnes, "t", "oz"),
            value("METAL_OZ", mass, grade * 1e6),
          )
        );
      }),
    );
  });

  test("a payable grade is never above the grade, nor below 0", () => {
    fc.assert(
      fc.property(share, share, share, (grade, payable, deduction) => {
        const paid = value("PAYABLE_GRADE", grade, payable, deduction);
        return paid >= 0 && paid <= grade;
      }),
    );
  });
});

test("a value that rounds to the printed figure lies between PRINTED_LOW and PRINTED_HIGH, and ties", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: 0, max: 4 }),
      (exact, decimals) => {
        const printed = Number(exact.toFixed(decimals));
        const low = value("PRINTED_LOW", printed, decimals);
        const high = value("PRINTED_HIGH", printed, decimals);
        expect(exact).toBeGreaterThanOrEqual(low - 1e-9);
        expect(exact).toBeLessThanOrEqual(high + 1e-9);
        expect(callFormula(formulaOf("TIES"), [printed, low, high])).toBe(true);
      },
    ),
  );
});

describe("every function", () => {
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    fc.double(),
    fc.constantFrom<CellValue>(
      null,
      "",
      "text",
      "90%",
      true,
      0,
      1,
      90,
      "g/t",
      "Q3 2012",
      new FormulaError("#N/A", null),
    ),
  );
  const argument: fc.Arbitrary<Argument> = fc.oneof(
    cell,
    fc.constant(undefined),
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      ),
  );
  const fast = catalogue.filter(({ name }) => name !== "CHECK_TABLE");

  test.each(fast)(
    "$name answers anything with values and refusals, never an exception, NaN or Infinity",
    (formula) => {
      fc.assert(
        fc.property(
          fc.array(argument, { maxLength: formula.parameters.length + 1 }),
          (args) => {
            const outcome = callFormula(formula, args);
            const cells = isRange(outcome) ? outcome.flat() : [outcome];
            expect(
              cells.filter(
                (one) => typeof one === "number" && !Number.isFinite(one),
              ),
            ).toEqual([]);
          },
        ),
        { numRuns: 200 },
      );
    },
  );

  test.each(
    fast.filter(
      ({ parameters, result }) =>
        !result.spills && parameters.every(({ kind }) => kind === "scalar"),
    ),
  )("$name of a column is the column of its results", (formula) => {
    const scalars = formula.examples
      .map((example) => example.arguments)
      .filter((args) => args.every((one) => !isRange(one)));
    for (const args of scalars) {
      const single = callFormula(formula, args);
      const column = callFormula(
        formula,
        args.map((one) =>
          one === undefined || one === null || isRange(one)
            ? one
            : [[one], [one]],
        ),
      );
      expect(column).toEqual([[single], [single]]);
    }
  });
});
