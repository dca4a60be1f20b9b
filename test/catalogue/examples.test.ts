import { catalogue } from "../../src/catalogue/catalogue";
import { callFormula } from "../../src/core/formula/call-formula";
import { closeTo } from "../support/close-to";

describe("every example of the help page is what its function returns", () => {
  const examples = catalogue.flatMap((formula) =>
    formula.examples.map((example) => ({ formula, example })),
  );

  test.each(examples)(
    "$formula.name: $example.says",
    ({ formula, example }) => {
      expect(callFormula(formula, example.arguments)).toEqual(
        closeTo(example.result),
      );
    },
  );

  test.each(catalogue)("$name has at least one", ({ examples: own }) => {
    expect(own.length).toBeGreaterThan(0);
  });
});
