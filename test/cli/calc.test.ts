import { runCalc } from "../../src/cli/calc";

const calc = (...args: readonly string[]) => runCalc(args);

describe("assay calc", () => {
  test.each([
    [["SILVER_OZ", "22554", "889", "90%"], "580174.8632808793"],
    [["silver_oz", "22554", "889", "90%"], "580174.8632808793"],
    [["METAL_LB", "3223", "67.1%"], "4767789.634556685"],
    [["TIES", "464324", "464323.9"], "TRUE"],
    [["PRINTED_LOW", "-1200", "-2", "truncated"], "-1300"],
    [
      ["RUN_RATE_GUIDANCE", "100", "365", "100", "", ""],
      "\tAmount\tRun rate as a share\nRun rate\t100\t1\nGuidance, low\t100\t1\nGuidance, middle\t100\t1\nGuidance, high\t100\t1",
    ],
    [
      ["SILVER_OZ", "[2683, 1687]", "[5164, 348]"],
      "445448.9795172995\n18874.93169252384",
    ],
    [["WEIGHTED_GRADE", "[[1, 3]]", "[[10, 20]]"], "17.5"],
    [["GOLD_EQ", "1", "2000", "80", "25", "Ag"], "2"],
  ])("%j prints the result", (args, expected) => {
    expect(calc(...args)).toEqual({
      stdout: `${expected}\n`,
      stderr: "",
      exitCode: 0,
    });
  });

  test.each([
    [
      ["SILVER_OZ", "22554", "889", "90"],
      "#VALUE! Recovery is 90: type 90% or 0.9.",
    ],
    [
      ["SILVER_OZ", "22,554", "889"],
      '#VALUE! Tonnes is the text "22,554": type it as a number, 22554, without quotes.',
    ],
    [
      ["SILVER_OZ", "22554"],
      "#N/A Grade is blank: type the figure, or 0 if it was measured as zero.",
    ],
    [["SILVER_OZ", "#DIV/0!", "889"], "#DIV/0!"],
    [
      ["RECOVERY", "1", "1", "0", "1"],
      "#DIV/0! The feed holds no metal: check feed tonnes and feed grade.",
    ],
  ])(
    "%j prints the error that Excel would show, and what to type",
    (args, expected) => {
      expect(calc(...args)).toEqual({
        stdout: `${expected}\n`,
        stderr: "",
        exitCode: 1,
      });
    },
  );

  test("--json wraps results and errors", () => {
    expect(JSON.parse(calc("METAL_T", "100", "50%", "--json").stdout)).toEqual({
      name: "METAL_T",
      result: 50,
      unit: "t",
    });
    expect(
      JSON.parse(calc("--json", "METAL_T", "[100, 5]", '["50%", 67]').stdout),
    ).toEqual({
      name: "METAL_T",
      result: [
        [50],
        [
          {
            error: {
              code: "#VALUE!",
              message: "Grade is 67: type 67% or 0.67.",
            },
          },
        ],
      ],
      unit: "t",
    });
  });

  test("--list prints every function with its arguments", () => {
    const { stdout } = calc("--list");
    expect(stdout).toContain(
      "SILVER_OZ(tonnes, gpt, [recovery])\n    Troy ounces",
    );
    expect(JSON.parse(calc("--list", "--json").stdout)).toContainEqual(
      expect.objectContaining({ name: "TIES", result: "TRUE or FALSE" }),
    );
  });

  test.each([
    [[], "calc needs the name of a function"],
    [["SILVER"], 'There is no function "SILVER". Did you mean SILVER_OZ'],
    [["FOO"], "Try: assay calc --list"],
    [
      ["METAL_T", "1", "1", "--jsn"],
      'calc knows --json and --list, not "--jsn".',
    ],
    [
      ["METAL_T", "1", "1", "1", "1"],
      "METAL_T takes 3 arguments, not 4: METAL_T(tonnes, grade, [recovery]).",
    ],
    [["WEIGHTED_GRADE", "[1, 2", "3"], "write it as a JSON array"],
    [["WEIGHTED_GRADE", "[[1, 2], [3]]", "3"], "as many cells in every row"],
  ])("%j says how a call is written", (args, sentence) => {
    const { stdout, stderr, exitCode } = calc(...args);
    expect(stderr).toContain(sentence);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
  });
});
