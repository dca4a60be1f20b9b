import { catalogue } from "../../src/catalogue/catalogue";
import { registerFunctions } from "../../src/functions/register";
import type { RegisteredFunction } from "../../src/functions/register";
import { installCustomFunctions } from "../support/fake-custom-functions";

installCustomFunctions();

const registered = new Map<string, RegisteredFunction>();
registerFunctions((id, fn) => registered.set(id, fn));

/** The last argument that Excel adds to every call. */
const invocation = { functionName: "F", address: "Sheet1!A1" };

function call(name: string, ...given: unknown[]): unknown {
  const fn = registered.get(name);
  if (fn === undefined) throw new Error(`${name} is not registered`);
  return fn(...given, invocation);
}

function thrown(name: string, ...given: unknown[]): unknown {
  try {
    call(name, ...given);
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

test("every function of the catalogue is registered under its name", () => {
  expect([...registered.keys()]).toEqual(catalogue.map(({ name }) => name));
});

describe("arguments as Excel hands them over", () => {
  test.each([
    ["cells arrive as ranges of one", [[[22554]], [[889]], [[0.9]]]],
    ["literals may arrive bare", [22554, 889, 0.9]],
    ["both may be mixed", [[[22554]], 889, [[0.9]]]],
  ])("%s", (_, given) => {
    expect(call("SILVER_OZ", ...given)).toEqual([
      [expect.closeTo(580174.8633, 3)],
    ]);
  });

  test.each([
    ["null", [2683, 5164, null]],
    ["undefined", [2683, 5164, undefined]],
    ["nothing, so that the invocation stands in its place", [2683, 5164]],
  ])("an argument that is left out arrives as %s", (_, given) => {
    expect(call("SILVER_OZ", ...given)).toEqual([
      [expect.closeTo(445448.9795, 3)],
    ]);
  });

  test("a range gives a range of its shape, single cells serve every element", () => {
    expect(call("METAL_T", [[100], [200]], [[0.5]], null)).toEqual([
      [50],
      [100],
    ]);
    expect(call("METAL_T", [[100, 200]], [[0.5, 0.25]], [[0.9]])).toEqual([
      [45, 45],
    ]);
  });

  test("a repeating argument arrives as a list of ranges", () => {
    expect(call("TIES", [[100]], [[[98]], [[103]]])).toEqual([[true]]);
    expect(
      call(
        "TIES",
        [[100], [5]],
        [
          [[98], [6]],
          [[99], [7]],
        ],
      ),
    ).toEqual([[false], [false]]);
    expect(call("TIES", [[100]], [98, 103])).toEqual([[true]]);
  });
});

describe("blanks", () => {
  const blanks = [
    ["null", null],
    ["empty text", ""],
  ] as const;

  test.each(blanks)("a row without a figure stays blank (%s)", (_, blank) => {
    expect(call("SILVER_OZ", [[2683], [blank]], [[5164], [blank]])).toEqual([
      [expect.closeTo(445448.9795, 3)],
      [""],
    ]);
    expect(call("SILVER_OZ", [[blank]], [[blank]], null)).toEqual([[""]]);
  });

  test.each(blanks)(
    "a missing figure is #N/A with the sentence that says which (%s)",
    (_, blank) => {
      expect(thrown("SILVER_OZ", [[2683]], [[blank]], null)).toMatchObject({
        code: "#N/A",
        message:
          "Grade is blank: type the figure, or 0 if it was measured as zero.",
      });
      expect(thrown("SILVER_OZ", [[2683]], [[5164]], [[blank]])).toMatchObject({
        code: "#N/A",
        message:
          "Recovery is blank: type the figure, or leave the argument out.",
      });
      expect(
        thrown("WEIGHTED_GRADE", [[10], [20]], [[5], [blank]]),
      ).toMatchObject({
        code: "#N/A",
        message: expect.stringContaining("place 2"),
      });
    },
  );

  test.each([...blanks, ["zero", 0] as const])(
    "rows blank in every list change nothing (%s)",
    (_, blank) => {
      expect(
        call("WEIGHTED_GRADE", [[10], [blank], [30]], [[5], [blank], [9]]),
      ).toEqual([[8]]);
      expect(call("CHECK_SUM", 100.5, [[50.2], [blank], [50.3]])).toEqual([
        ["ties: the parts sum to 100.5"],
      ]);
      expect(call("CHECK_SUM", 101, [[50], [blank], [blank], [50]], 0)).toEqual(
        [["ties: the parts sum to 100, within rounding of 1.5"]],
      );
      expect(
        call("LEAST_OPENING_STOCK", [[10], [blank]], [[12], [blank]]),
      ).toEqual([[2]]);
    },
  );

  test("a blank that arrives as 0 is refused where 0 has no meaning", () => {
    expect(thrown("SILVER_OZ", [[2683]], [[5164]], [[0]])).toMatchObject({
      code: "#NUM!",
    });
    expect(thrown("RECOVERY", 1, 1, 0, 0)).toMatchObject({ code: "#DIV/0!" });
  });
});

describe("errors in", () => {
  class ClientError extends Error {
    constructor(readonly code: string) {
      super("");
    }
  }

  test.each([
    ["an error of the client", new ClientError("#REF!"), "#REF!"],
    [
      "an error as rich data",
      { type: "Error", basicValue: "#NAME?" },
      "#NAME?",
    ],
    ["an error as text", "#DIV/0!", "#DIV/0!"],
  ])("%s is passed on", (_, error, code) => {
    expect(thrown("SILVER_OZ", [[error]], [[889]])).toMatchObject({ code });
    expect(thrown("WEIGHTED_GRADE", [[1], [error]], [[2], [3]])).toMatchObject({
      code,
    });
    expect(thrown("METAL_BALANCE", [["a", 1, error]])).toMatchObject({ code });
    expect(call("METAL_T", [[100], [error]], 0.5)).toEqual([
      [50],
      [expect.objectContaining({ code })],
    ]);
  });
});

describe("errors out", () => {
  test.each([
    [
      "text for a number",
      ["SILVER_OZ", "22,554", 889],
      "#VALUE!",
      'Tonnes is the text "22,554": type it as a number, 22554, without quotes.',
    ],
    [
      "90 for 90%",
      ["SILVER_OZ", 22554, 889, 90],
      "#VALUE!",
      "Recovery is 90: type 90% or 0.9.",
    ],
    [
      "67.1 for 67.1%",
      ["METAL_LB", 3223, 67.1],
      "#VALUE!",
      "Grade is 67.1: type 67.1% or 0.671.",
    ],
    [
      "TRUE for a number",
      ["METAL_T", true, 0.5],
      "#VALUE!",
      "Tonnes is TRUE: type a number.",
    ],
    [
      "ranges of different shape",
      ["METAL_T", [[1], [2]], [[0.1, 0.2]]],
      "#VALUE!",
      "Tonnes is 2 × 1 cells and Grade 1 × 2 cells: give ranges of one shape, or one cell for all.",
    ],
    [
      "lists of different length",
      ["WEIGHTED_GRADE", [[1], [2]], [[3]]],
      "#VALUE!",
      "There are 2 cells of tonnes and 1 of grades: give as many of each.",
    ],
    [
      "a unit that is none",
      ["CONVERT_ASSAY", 1, "furlong", "g"],
      "#VALUE!",
      expect.stringContaining("type one of g/t, %"),
    ],
    [
      "3 units for 3%",
      ["PAYABLE_GRADE", 0.671, 0.95, 3],
      "#VALUE!",
      expect.stringContaining("type 3 units as 3% or 0.03"),
    ],
    ["negative tonnes", ["METAL_T", -1, 0.5], "#NUM!", expect.any(String)],
    [
      "tonnes without end",
      ["METAL_T", Infinity, 0.5],
      "#NUM!",
      expect.any(String),
    ],
    ["a result too large", ["METAL_LB", 1e308, 1], "#NUM!", expect.any(String)],
    [
      "incompatible assays",
      ["THREE_PRODUCT", [[3, 6]], [[50, 8]], [[2, 55]], [[4, 7]]],
      "#NUM!",
      expect.any(String),
    ],
    [
      "products alike",
      ["THREE_PRODUCT", [[3, 6]], [[50, 8]], [[50, 8]], [[0.2, 0.5]]],
      "#DIV/0!",
      expect.any(String),
    ],
    [
      "a column for a table of its own",
      ["IMPLIED_DAYS", [[1], [2]], 3],
      "#VALUE!",
      expect.stringContaining("as one cell"),
    ],
  ] as const)("%s", (_, [name, ...given], code, message) => {
    expect(thrown(name, ...given)).toMatchObject({ code, message });
  });

  test("one bad row of many stands alone in the spill", () => {
    expect(
      call("METAL_T", [[100], ["n.a."], [50]], [[0.5], [0.5], [2]]),
    ).toEqual([
      [50],
      [expect.objectContaining({ code: "#VALUE!" })],
      [
        expect.objectContaining({
          code: "#VALUE!",
          message: "Grade is 2: type 2% or 0.02.",
        }),
      ],
    ]);
  });
});

test("20,000 calls give 20,000 results of their own", () => {
  const fn = registered.get("SILVER_OZ");
  const results = Array.from({ length: 20_000 }, (_, i) =>
    fn?.([[i + 1]], [[31.1034768]], null, invocation),
  );
  expect(
    results.every(
      (result, i) =>
        Math.abs(Number(result?.[0]?.[0]) - (i + 1)) < 1e-9 * (i + 1),
    ),
  ).toBe(true);
});
