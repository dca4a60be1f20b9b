import {
  checkSum,
  factInterval,
} from "../../../src/core/number/consistent-sum";

const fact = (value: number, decimals = 0) => [{ value, decimals }];
const parts = (values: readonly number[], decimals = 0) =>
  values.map((value) => ({ facts: fact(value, decimals), weight: 1 }));

test("the silver of 2011 is not the sum of its quarters", () => {
  const verdict = checkSum(
    fact(2020695),
    parts([608093, 500703, 464324, 447524]),
  );
  expect(verdict).toMatchObject({
    isConsistent: false,
    totalInterval: { low: 2020694.5, high: 2020695.5 },
    sumInterval: { low: 2020642, high: 2020646 },
    gap: 48.5,
  });
});

test.each([
  ["whole tonnes", 71992, 0, [20832, 12533, 22166, 16461], 0],
  [
    "a total printed more coarsely than its parts",
    100,
    0,
    [33.3, 33.3, 33.3],
    1,
  ],
  ["ends that only touch", 4, 0, [1, 1, 1], 0],
])("%s agree", (_name, total, decimals, values, partDecimals) => {
  const verdict = checkSum(fact(total, decimals), parts(values, partDecimals));
  expect(verdict?.isConsistent).toBe(true);
});

test("truncated figures only ever lose: 1 + 1 may be 3 but never 1", () => {
  expect(checkSum(fact(3), parts([1, 1]), "truncation")?.isConsistent).toBe(
    true,
  );
  expect(checkSum(fact(1), parts([1, 1]), "truncation")?.isConsistent).toBe(
    false,
  );
  expect(checkSum(fact(4), parts([1, 1]), "truncation")?.isConsistent).toBe(
    false,
  );
});

test("a negative weight swaps the ends together with their being open", () => {
  const verdict = checkSum(
    fact(1),
    [
      { facts: fact(3), weight: 1 },
      { facts: fact(1), weight: -1 },
    ],
    "truncation",
  );
  expect(verdict?.sumInterval).toEqual({
    low: 1,
    high: 3,
    lowOpen: true,
    highOpen: true,
  });
});

test("one fact printed twice counts as what both printings allow", () => {
  const printings = [
    { value: 12, decimals: 0 },
    { value: 12.4, decimals: 1 },
  ];
  expect(factInterval(printings, "round-to-nearest")).toMatchObject({
    low: 12.35,
    high: 12.45,
  });
  const contrary = [...printings, { value: 13, decimals: 0 }];
  expect(factInterval(contrary, "round-to-nearest")).toBeNull();
  const verdict = checkSum(contrary, parts([12]));
  expect(verdict?.isConsistent).toBe(false);
});

test("parts without a figure are skipped, and without any part there is nothing to say", () => {
  const withGap = [...parts([5, 5]), { facts: [], weight: 1 }];
  expect(checkSum(fact(10), withGap)?.isConsistent).toBe(true);
  expect(checkSum(fact(10), [{ facts: [], weight: 1 }])).toBeNull();
});
