import type { Period } from "../../production/production-table";

/** Whether a column states how others differ. */
export function isChange({ kind }: Pick<Period, "kind">): boolean {
  return kind === "change" || kind === "change-abs";
}

/** Whether a column holds actual figures: neither changes nor guidance. */
export function isActual(period: Pick<Period, "kind">): boolean {
  return !isChange(period) && period.kind !== "guidance";
}
