import { SUM_WORDS, WHOLE_WORDS } from "../../table/total-label";

const TOTAL = new RegExp(
  `(?<!\\p{L})(?:${SUM_WORDS}|${WHOLE_WORDS}|continuing|all (?:mines|operations))(?!\\p{L})`,
  "iu",
);

/** Whether a mine's name says that it is a total over mines. */
export function namesTotal(name: string): boolean {
  return TOTAL.test(name);
}
