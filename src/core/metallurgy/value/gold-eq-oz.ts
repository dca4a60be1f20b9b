import { defineEquivalentOunces } from "./equivalent-ounces";

/** GOLD_EQ_OZ: production of all metals as ounces of gold. */
export const goldEqOz = defineEquivalentOunces({
  name: "GOLD_EQ_OZ",
  metal: "gold",
  examples: [
    {
      arguments: [25000, 2400, 800000, 30],
      result: 35000,
      says: "25,000 oz of gold and 800,000 oz of silver at 80 to 1 (round figures).",
    },
  ],
});
