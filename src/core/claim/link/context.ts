import type { ProductionTable } from "../../production/production-table";
import type { YearEnd } from "../prose/period/find-year-end";
import type { ClaimSettings } from "../claim-settings";
import type { FigureIndex } from "./figure-index";
import type { Slot } from "../period/slot";
import type { Topic } from "./topic";

/** What every claim of a release is judged against. */
export interface Context {
  readonly tables: readonly ProductionTable[];
  readonly index: FigureIndex;
  /** The period that the release is about, or null where none could be told. */
  readonly current: Slot | null;
  /** Whether the headline names that period, and the tables print periods of its kind only. */
  readonly isOfOnePeriod: boolean;
  /** Mines and companies of the tables. */
  readonly entities: readonly string[];
  /** Words of the tables' titles and entities: names known to the release's figures. */
  readonly knownNames: ReadonlySet<string>;
  /** The day the fiscal year ended on before the release says it is changed, or null. */
  readonly oldYearEnd: YearEnd | null;
  readonly settings: ClaimSettings;
  /** What the sentences before the one judged leave to it. */
  readonly topic: Topic;
}
