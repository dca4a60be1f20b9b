import { defineEquivalent } from "./equivalent-grade";

/** GOLD_EQ: grade of all metals as gold, without recoveries. */
export const goldEq = defineEquivalent({
  name: "GOLD_EQ",
  metal: "gold",
  examples: [
    {
      arguments: [1.2, 2400, [[80, 0.004]], [[30, 4]], [["silver", "Cu"]]],
      result: 2.65714285714286,
      says: "Gold with 80 g/t of silver and 0.4% of copper (round figures).",
    },
  ],
});
