import fc from "fast-check";
import type { Months } from "../../../src/core/production/period/calendar/months-of-period";
import {
  type Piece,
  tilePeriod,
} from "../../../src/core/production/period/calendar/tile-period";

const columnsOf = (spans: readonly Months[]): readonly Piece[] =>
  spans.map((months, column) => ({ column, months }));

const tiled = (target: Months, spans: readonly Months[]) =>
  tilePeriod(target, columnsOf(spans)).map((tiling) =>
    tiling.map(({ column }) => column),
  );

test.each<[string, readonly Months[], readonly (readonly number[])[]]>([
  [
    "quarters",
    [
      [0, 2],
      [3, 5],
      [6, 8],
      [9, 11],
    ],
    [[0, 1, 2, 3]],
  ],
  [
    "quarters, newest first",
    [
      [9, 11],
      [6, 8],
      [3, 5],
      [0, 2],
    ],
    [[0, 1, 2, 3]],
  ],
  [
    "quarters and halves",
    [
      [0, 2],
      [3, 5],
      [0, 5],
      [6, 8],
      [9, 11],
      [6, 11],
    ],
    [
      [0, 1, 3, 4],
      [2, 5],
    ],
  ],
  [
    "nine months and a quarter",
    [
      [0, 8],
      [9, 11],
    ],
    [[0, 1]],
  ],
  [
    "a quarter printed twice",
    [
      [0, 2],
      [0, 2],
      [3, 5],
      [6, 11],
    ],
    [[0, 2, 3]],
  ],
  [
    "a gap",
    [
      [0, 2],
      [6, 8],
      [9, 11],
    ],
    [],
  ],
  ["the year itself", [[0, 11]], []],
  ["nothing", [], []],
])("a year of %s", (_name, spans, expected) => {
  expect(tiled([0, 11], spans)).toEqual(expected);
});

test("whatever the columns, a tiling covers every month once", () => {
  const span = fc
    .tuple(fc.integer({ min: -3, max: 14 }), fc.integer({ min: -1, max: 12 }))
    .map(([first, length]): Months => [first, first + length]);
  fc.assert(
    fc.property(fc.array(span, { maxLength: 60 }), (spans) => {
      for (const tiling of tilePeriod([0, 11], columnsOf(spans))) {
        const months = tiling.flatMap(({ months: own }) =>
          own === null
            ? []
            : Array.from(
                { length: own[1] - own[0] + 1 },
                (_, at) => own[0] + at,
              ),
        );
        expect(months.sort((a, b) => a - b)).toEqual(
          Array.from({ length: 12 }, (_, at) => at),
        );
        expect(tiling.length).toBeGreaterThanOrEqual(2);
      }
    }),
  );
});
