import { definePrintedEnd } from "./printed-end";

/** PRINTED_HIGH: the highest value that a printed figure may stand for. */
export const printedHigh = definePrintedEnd({
  name: "PRINTED_HIGH",
  end: "high",
  examples: [
    {
      arguments: [12.1, 1],
      result: 12.15,
      says: "12.1 may stand for anything up to 12.15.",
    },
    {
      arguments: [0.9, 2],
      result: 0.905,
      says: "A recovery printed as 90% has two decimals as a fraction.",
    },
    {
      arguments: [0, 0, "truncated"],
      result: 1,
      says: "A truncated 0 may stand for nearly 1.",
    },
  ],
});
