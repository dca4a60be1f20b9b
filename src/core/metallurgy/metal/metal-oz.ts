import { defineOunces } from "./contained-ounces";

/** METAL_OZ: ounces of any precious metal in a tonnage. */
export const metalOz = defineOunces({
  name: "METAL_OZ",
  metal: "any precious metal",
  examples: [
    {
      arguments: [500000, 2.5, 0.81],
      result: 32552.6309007358,
      says: "Palladium recovered from half a million tonnes at 2.5 g/t and 81% (round figures).",
    },
  ],
});
