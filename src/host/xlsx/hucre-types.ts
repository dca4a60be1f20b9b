import type { writeXlsx } from "hucre/xlsx";

/** What the library takes, by the names that the adapter gives to its parts. */
export type FileOptions = Parameters<typeof writeXlsx>[0];
export type FileSheet = FileOptions["sheets"][number];
export type FileCells = NonNullable<FileSheet["cells"]>;
export type FileCell = FileCells extends Map<string, infer Cell> ? Cell : never;
export type FileStyle = NonNullable<FileCell["style"]>;
export type FileChart = NonNullable<FileSheet["charts"]>[number];
