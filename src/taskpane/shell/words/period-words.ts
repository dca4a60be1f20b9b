import type { Period } from "../../../core/production/production-table";
import type { Pane } from "../pane-context";

/** What a column was understood to cover, in short: "Q4 2011". */
export function periodWords(
  {
    kind,
    year,
    index,
    entity,
  }: Pick<Period, "kind" | "year" | "index" | "entity">,
  say: Pane["say"],
  locale: string,
): string {
  // As text: a year is written without a thousands mark.
  const values = {
    year: year === null ? "?" : String(year),
    index: index ?? "?",
  };
  const words =
    kind === "month" && year !== null && index !== null
      ? new Date(Date.UTC(year, index - 1)).toLocaleDateString(locale, {
          month: "short",
          year: "numeric",
          timeZone: "UTC",
        })
      : say(`period.${kind}`, values);
  return [entity, words].filter(Boolean).join(" · ");
}
