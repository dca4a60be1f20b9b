import { defineEquivalentOunces } from "./equivalent-ounces";

/** SILVER_EQ_OZ: production of all metals as ounces of silver. */
export const silverEqOz = defineEquivalentOunces({
  name: "SILVER_EQ_OZ",
  metal: "silver",
  examples: [
    {
      arguments: [608093, 31.52, [[4878780], [2230916]], [[1], [0.92]]],
      result: 827992.197969543,
      says: "Silver with pounds of lead and zinc, at US$31.52/oz, US$1.00/lb and US$0.92/lb.",
    },
  ],
});
