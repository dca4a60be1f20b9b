import type { WrittenImport } from "../../../host/excel/excel-host";
import type { Release } from "../../state/pane-state";

/** The sheets of an import as they are called in the workbook, in the user's way of listing. */
export function sheetNames({ written }: Release, locale: string): string {
  return written === null ? "" : listNames(written, locale);
}

/** The sheets of an import, in the user's way of listing. */
export function listNames({ sheets }: WrittenImport, locale: string): string {
  return new Intl.ListFormat(locale).format(sheets.map(({ name }) => name));
}
