import { definePrintedEnd } from "./printed-end";

/** PRINTED_LOW: the lowest value that a printed figure may stand for. */
export const printedLow = definePrintedEnd({
  name: "PRINTED_LOW",
  end: "low",
  examples: [
    {
      arguments: [12.1, 1],
      result: 12.05,
      says: "12.1 may stand for anything from 12.05.",
    },
    {
      arguments: [608093, 0],
      result: 608092.5,
      says: "A whole number may stand for half a unit less.",
    },
    {
      arguments: [-1200, -2, "truncated"],
      result: -1300,
      says: "-1,200 cut off at hundreds may stand for nearly -1,300.",
    },
  ],
});
