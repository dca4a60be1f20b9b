import { defineOunces } from "./contained-ounces";

/** GOLD_OZ: ounces of gold in a tonnage. */
export const goldOz = defineOunces({
  name: "GOLD_OZ",
  metal: "gold",
  examples: [
    {
      arguments: [1000000, 1],
      result: 32150.746568628,
      says: "A million tonnes at one gram per tonne hold 32,151 oz.",
    },
    {
      arguments: [1000000, 1, 0.92],
      result: 29578.6868431377,
      says: "The same ore at a recovery of 92%.",
    },
  ],
});
