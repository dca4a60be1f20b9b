import { judgeClaims } from "../../../src/core/claim/judge-claims";
import { claimTable, proseOf } from "../../support/claim-table";

// Alpha Mine: silver 120,480 / 100,400 / 98,000 / 96,000 oz in Q3, Q2 and Q1 2021 and Q3 2020; lead 2.21 million lb in Q3.
function verdicts(sentence: string): readonly string[] {
  return judgeClaims(
    proseOf("Alpha Mine, third quarter of 2021", sentence),
    [claimTable()],
    [],
  ).map(({ type, verdict }) => `${type} ${verdict}`);
}

test("a plan that is said to be met does not make a sentence one about the future", () => {
  expect(
    verdicts(
      "Silver production was 120,480 ounces in the quarter, in line with the mine plan.",
    ),
  ).toEqual(["quote true"]);
  expect(
    verdicts(
      "The plan for the quarter is silver production of 130,000 ounces.",
    ),
  ).toEqual(["guidance not-checkable"]);
});

describe("an actual against the plan that the sentence states", () => {
  test.each([
    [
      "Silver production of 120,480 ounces exceeded guidance of 105,000 to 115,000 ounces.",
      ["quote true", "guidance true"],
    ],
    [
      "Silver production of 120,480 ounces exceeded guidance of 115,000 to 125,000 ounces.",
      ["quote true", "guidance false"],
    ],
    [
      "Silver production of 120,480 ounces beat the 110,000 ounce target.",
      ["quote true", "guidance true"],
    ],
    [
      "Silver production in the quarter was 120,480 ounces, above the top end of the guidance range of 105–115 koz.",
      ["quote true", "guidance true"],
    ],
    [
      "At 120,480 ounces, silver production was below the budget of 125,000 ounces.",
      ["quote true", "guidance true"],
    ],
    [
      "At 120,480 ounces, silver production for the third quarter was below the budget of 118,000 ounces.",
      ["quote true", "guidance false"],
    ],
    [
      "Silver production for the third quarter was within the guidance range of 118,000 to 124,000 ounces.",
      ["guidance true"],
    ],
    [
      "Silver production for the third quarter was within the guidance range of 121,500 to 124,000 ounces.",
      ["guidance false"],
    ],
    [
      "Silver production of 120,480 ounces was in line with guidance of 118,000 to 122,000 ounces.",
      ["quote true", "guidance true"],
    ],
    [
      "Silver production of 120,480 ounces was at the top end of guidance of 110,000 to 121,000 ounces.",
      ["quote true", "guidance true"],
    ],
    [
      "Silver production of 120,480 ounces was at the low end of guidance of 110,000 to 121,000 ounces.",
      ["quote true", "guidance false"],
    ],
    // the stated actual belongs to another period than the plan is held to
    [
      "Silver production of 120,480 ounces was strong, and full-year production exceeded guidance of 95,000 to 105,000 ounces.",
      ["quote true", "guidance not-checkable"],
    ],
    // what is to come stays neither true nor false
    [
      "Alpha expects silver production to exceed guidance of 105,000 to 115,000 ounces.",
      ["guidance not-checkable"],
    ],
    [
      "Silver production did not exceed guidance of 105,000 to 115,000 ounces.",
      ["guidance not-checkable"],
    ],
    [
      "Guidance of 450,000 to 470,000 ounces of silver is maintained.",
      ["guidance not-checkable"],
    ],
    // a plan's name later in the sentence does not shield a wrong figure
    [
      "Silver production of 121,480 ounces in Q3 2021 exceeded guidance of 105,000 to 115,000 ounces.",
      ["quote false", "guidance true"],
    ],
  ])("%s", (sentence, expected) => {
    expect(verdicts(sentence)).toEqual(expected);
  });
});

describe("shares of a plan", () => {
  test.each([
    [
      "Alpha produced 120,480 ounces of silver, or 48% of the mid-point of its 2021 guidance of 240,000 to 260,000 ounces.",
      ["quote true", "guidance true", "guidance not-checkable"],
    ],
    [
      "Alpha produced 120,480 ounces of silver, or 52% of the mid-point of its 2021 guidance of 240,000 to 260,000 ounces.",
      ["quote true", "guidance false", "guidance not-checkable"],
    ],
    [
      "Alpha produced 318,880 ounces of silver in the first nine months of 2021, roughly three quarters of the full-year guidance of 410,000–430,000 ounces.",
      ["quote true", "guidance true", "guidance not-checkable"],
    ],
    [
      "Silver production of 120,480 ounces was 5% above the budget of 114,750 ounces.",
      ["quote true", "guidance true", "guidance true"],
    ],
    [
      "Silver production of 120,480 ounces was 9% above the budget of 114,750 ounces.",
      ["quote true", "guidance false", "guidance true"],
    ],
  ])("%s", (sentence, expected) => {
    expect([...verdicts(sentence)].sort()).toEqual([...expected].sort());
  });
});

test("a range without blanks is one figure, a standard's number none", () => {
  expect(
    verdicts("Silver production was 115,000-125,000 ounces in Q3 2021."),
  ).toEqual(["range true"]);
  expect(
    verdicts(
      "The technical report follows NI 43-101 and telephone 604-555-0199.",
    ),
  ).toEqual([]);
});
