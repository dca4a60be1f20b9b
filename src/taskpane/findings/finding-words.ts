import type { Pane } from "../shell/pane-context";
import type { CellTitle, FindingItem } from "../view/finding-items";
import { stripGeometry } from "../view/interval-strip";

/** A finding's figures as the list prints them, in the user's number format. */
export interface FindingWords {
  readonly title: string;
  readonly printed: string;
  readonly rebuilt: string;
  /** The range that the rebuilt figure may have, without its unit. */
  readonly interval: string;
  readonly gap: string;
  readonly cause: string | null;
  /** Whether the likeliest cause is the finding's own figure. */
  readonly isOwnCause: boolean;
  readonly strip: string;
}

/** Puts a finding into the words of the list. */
export function findingWords(
  item: FindingItem,
  { say, locale }: Pick<Pane, "say" | "locale">,
): FindingWords {
  const { finding, title } = item;
  const unit = title.unit === null ? "" : ` ${title.unit}`;
  const write = (value: number) =>
    value.toLocaleString(locale, {
      minimumFractionDigits: item.decimals,
      maximumFractionDigits: item.decimals,
    });
  const bounds = { low: write(finding.low), high: write(finding.high) };
  const { side } = stripGeometry(item.printedBounds, [
    finding.low,
    finding.high,
  ]);
  return {
    title: nameCell(title),
    printed: `${item.printedText}${unit}`,
    rebuilt: `${write(finding.rebuilt)}${unit}`,
    interval: say("findings.interval", bounds),
    gap: `${write(finding.gap)}${unit}`,
    cause: causeWords(item, say),
    isOwnCause: isOwnCause(item),
    strip: say("findings.strip", {
      ...bounds,
      printed: item.printedText,
      side: say(`findings.${side}`),
    }),
  };
}

/** "Silver (ounces), C2011-Q4" */
export function nameCell({ label, period }: CellTitle): string {
  return [label, period].filter((part) => part !== "").join(", ");
}

function isSame(one: CellTitle, other: CellTitle): boolean {
  return one.path === other.path && nameCell(one) === nameCell(other);
}

function isOwnCause({ cause: [first], title }: FindingItem): boolean {
  return first !== undefined && isSame(first, title);
}

function causeWords(item: FindingItem, say: Pane["say"]): string | null {
  const { cause, finding } = item;
  const [first] = cause;
  if (first === undefined) return null;
  const place = say("findings.causeClass", {
    count: cause.length,
    cell: isOwnCause(item)
      ? say("findings.itself")
      : [first.path, nameCell(first)].filter((part) => part !== "").join(" › "),
    more: cause.length - 1,
  });
  const { repair } = finding;
  return repair
    ? `${place}: ${say("findings.repair", { from: repair.from, to: repair.to })}`
    : place;
}
