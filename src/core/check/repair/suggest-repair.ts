import type { Repair } from "../../finding/finding";
import { describeExchange, failApart, findExchange } from "./exchange-repair";
import type { RepairSearch } from "./repair-search";
import { describeSlip, findSlips } from "./slip-repair";

const CLEARLY_LIKELIER = 0.9;

/**
 * The one slip that would reconcile everything: of the pen, or two neighbouring figures that changed places. Null where
 * there is none or several are as likely. Never applied, only offered.
 */
export function suggestRepair(search: RepairSearch): Repair | null {
  const exchange = findExchange(search);
  if (exchange !== null && failApart(search, exchange)) {
    return describeExchange(search, exchange);
  }
  const [best, next] = findSlips(search);
  if (!best) return exchange && describeExchange(search, exchange);
  const isAlone = !next || next.score < CLEARLY_LIKELIER * best.score;
  return isAlone ? describeSlip(search, best) : null;
}
