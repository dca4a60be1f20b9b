import { defineOunces } from "./contained-ounces";

/** SILVER_OZ: ounces of silver in a tonnage. */
export const silverOz = defineOunces({
  name: "SILVER_OZ",
  metal: "silver",
  examples: [
    {
      arguments: [22554, 889, 0.9],
      result: 580174.863280879,
      says: "Bellekeno, fourth quarter of 2011: silver recovered from the ore processed. Printed: 608,093 oz.",
    },
    {
      arguments: [2683, 5164],
      result: 445448.9795173,
      says: "Bellekeno, second quarter of 2011: silver contained in the lead concentrate.",
    },
    {
      arguments: [
        [[2683], [1687]],
        [[5164], [348]],
      ],
      result: [[445448.9795173], [18874.9316925238]],
      says: "Both concentrates of that quarter at once; together 464,324 oz, as printed.",
    },
  ],
});
