import fc from "fast-check";
import { stripGeometry } from "../../../../src/taskpane/view/finding/interval-strip";

const bounds = fc
  .tuple(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
  )
  .map(([low, width]) => [low, low + width] as const);

test("both ranges lie on the axis, in order", () => {
  fc.assert(
    fc.property(bounds, bounds, (printed, rebuilt) => {
      const strip = stripGeometry(printed, rebuilt);
      for (const [from, to] of [strip.printed, strip.rebuilt]) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(1);
        expect(to).toBeGreaterThanOrEqual(from);
      }
    }),
  );
});

test.each([
  [[608092.5, 608093.5], [581288, 581652], "above"],
  [[100, 101], [200, 201], "below"],
  [[100, 102], [101, 103], "within"],
] as const)(
  "a figure at %j beside %j lies %s the range",
  (printed, rebuilt, side) => {
    expect(stripGeometry(printed, rebuilt).side).toBe(side);
  },
);
