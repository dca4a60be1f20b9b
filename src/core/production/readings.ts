import type { ProductionTable } from "./production-table";

/** The possible readings of one table, the likeliest first; words decide, and where they leave a choice there are several. */
export type Readings = readonly ProductionTable[];
