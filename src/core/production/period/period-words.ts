import type { PeriodKind } from "../production-table";

/** What the words of a column heading say about its period; null where they do not tell. */
export interface PeriodWords {
  readonly kind: PeriodKind;
  readonly year: number | null;
  /** Quarter 1-4, half 1-2, month 1-12, else null. */
  readonly index: number | null;
  /** Last month (1-12) where the words name it: "ended September 30". */
  readonly endMonth: number | null;
  /** Months covered, where the words name them: "nine months ended". */
  readonly length: number | null;
  /** The words say that years are fiscal years. */
  readonly isFiscal: boolean;
}

/** What the words tell of a stretch of time, before its year is known. */
export type Time = Partial<PeriodWords> & Pick<PeriodWords, "kind">;
