import { defineRecoveredEquivalent } from "./equivalent-grade";

/** SILVER_EQ_RECOVERED: grade of all metals as silver, each at its recovery. */
export const silverEqRecovered = defineRecoveredEquivalent({
  name: "SILVER_EQ_RECOVERED",
  metal: "silver",
  examples: [
    {
      arguments: [
        889,
        31.52,
        0.9,
        [[0.111, 0.067]],
        [[1, 0.92]],
        [[0.862, 0.668]],
      ],
      result: 1219.8134396906,
      says: "The same quarter at its recoveries: 1,219.8 g/t.",
    },
  ],
});
