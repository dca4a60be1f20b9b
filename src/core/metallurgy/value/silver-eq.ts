import { defineEquivalent } from "./equivalent-grade";

/** SILVER_EQ: grade of all metals as silver, without recoveries. */
export const silverEq = defineEquivalent({
  name: "SILVER_EQ",
  metal: "silver",
  examples: [
    {
      arguments: [889, 31.52, [[0.111, 0.067]], [[1, 0.92]]],
      result: 1264.57650471356,
      says: "Bellekeno, fourth quarter of 2011, at US$31.52/oz, US$1.00/lb and US$0.92/lb: 1,264.6 g/t.",
    },
  ],
});
