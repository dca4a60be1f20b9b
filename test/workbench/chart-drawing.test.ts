import "../support/univer-in-node";
import { axisMarks } from "../../src/workbench/chart-drawing";

test.each([
  [
    [447_524, 608_093],
    [0, 100_000, 200_000, 300_000, 400_000, 500_000, 600_000, 700_000],
  ],
  [
    [-3, 12],
    [-4, -2, 0, 2, 4, 6, 8, 10, 12],
  ],
  [[0.5], [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
  [[], [0, 0.2, 0.4, 0.6, 0.8, 1]],
])(
  "the value axis of %j has round marks around it and zero",
  (values, marks) => {
    const drawn = axisMarks(values);
    expect(drawn).toHaveLength(marks.length);
    drawn.forEach((mark, i) => expect(mark).toBeCloseTo(marks[i] ?? NaN, 9));
  },
);
