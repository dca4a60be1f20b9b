import type { Release } from "../state/pane-state";

/** The sheets of an import as they are called in the workbook, in the user's way of listing. */
export function sheetNames({ written }: Release, locale: string): string {
  const names = written?.sheets.map(({ name }) => name) ?? [];
  return new Intl.ListFormat(locale).format(names);
}
