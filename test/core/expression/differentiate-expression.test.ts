import fc from "fast-check";
import { differentiateExpression } from "../../../src/core/expression/differentiate-expression";
import { evaluateExpression } from "../../../src/core/expression/evaluate-expression";
import { lookUp, shapes } from "./expressions";

test.each(shapes)(
  "slopes of a %s are those of small steps",
  (_n, expression) => {
    const points = fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 5 }), (point, at) => {
        const valueAt = (moved: number) =>
          evaluateExpression(
            expression,
            lookUp(point.map((value, i) => (i === at ? moved : value))),
          ) ?? NaN;
        const here = point[at] ?? NaN;
        const step = here * 1e-5;
        const secant =
          (valueAt(here + step) - valueAt(here - step)) / (2 * step);
        const { value, slopes } = differentiateExpression(
          expression,
          lookUp(point),
        );
        const slope = slopes.get(at) ?? 0;
        const size = Math.abs(secant) + Math.abs(value / here) + 1e-9;
        expect(Math.abs(slope - secant) / size).toBeLessThan(1e-4);
      }),
    );
  },
);
