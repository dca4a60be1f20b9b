import { defineRecoveredEquivalent } from "./equivalent-grade";

/** GOLD_EQ_RECOVERED: grade of all metals as gold, each at its recovery. */
export const goldEqRecovered = defineRecoveredEquivalent({
  name: "GOLD_EQ_RECOVERED",
  metal: "gold",
  examples: [
    {
      arguments: [1.2, 2400, 0.92, 80, 30, 0.7, "Ag"],
      result: 1.96086956521739,
      says: "Gold at 92% with 80 g/t of silver at 70% (round figures).",
    },
  ],
});
