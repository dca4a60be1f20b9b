import type { Examination } from "../../../core/examination";
import type { Period } from "../../../core/production/production-table";
import type { CheckedRelation } from "../../../core/relation/relation";

/** A produced metal over periods of one length, the earliest first: as printed, and as one way rebuilds it. */
export interface MetalSeries {
  readonly key: string;
  readonly label: string;
  readonly entity: string | null;
  readonly unit: string | null;
  /** The way it was rebuilt, in words, or null where there is only one. */
  readonly route: string | null;
  readonly points: readonly MetalPoint[];
}

export interface MetalPoint {
  readonly column: number;
  readonly period: Period;
  readonly decimals: number;
  readonly printed: number;
  readonly rebuilt: number;
  /** What the rebuilt figure may be within the rounding of its inputs. */
  readonly range: readonly [low: number, high: number];
  readonly ties: boolean;
}

/** Every produced metal that is rebuilt in two periods of one length or more, by the first way that reaches so far. */
export function metalSeries(examination: Examination): readonly MetalSeries[] {
  const seen = new Set<string>();
  return [...groupByWay(examination).values()].flatMap((checks) => {
    const series = seriesOf(examination, checks);
    const row = series && series.key;
    if (series === null || row === null || seen.has(row)) return [];
    seen.add(row);
    return [series];
  });
}

/** The relations of produced metals, by row and way. */
function groupByWay({
  tables,
  relations,
}: Examination): ReadonlyMap<string, readonly CheckedRelation[]> {
  const groups = new Map<string, CheckedRelation[]>();
  for (const checked of relations) {
    const { subject, identity, route, compare } = checked.relation;
    const metric = tables[subject.table]?.rows[subject.row]?.metric;
    if (compare !== "equal" || !metric?.startsWith("produced.")) continue;
    const key = `${subject.table} ${subject.row} ${identity} ${route ?? ""}`;
    const group = groups.get(key) ?? [];
    group.push(checked);
    groups.set(key, group);
  }
  return groups;
}

function seriesOf(
  { tables }: Examination,
  checks: readonly CheckedRelation[],
): MetalSeries | null {
  const [first] = checks;
  if (first === undefined) return null;
  const { subject, route } = first.relation;
  const table = tables[subject.table];
  const row = table?.rows[subject.row];
  if (table === undefined || row === undefined) return null;
  const points = checks.flatMap((checked): readonly MetalPoint[] => {
    const { column } = checked.relation.subject;
    const period = table.periods[column];
    const { low, high } = checked.rebuiltInterval;
    const isDrawn =
      period !== undefined &&
      [checked.printed, checked.rebuilt, low, high].every(Number.isFinite);
    if (!isDrawn) return [];
    return [
      {
        column,
        period,
        decimals: row.cells[column]?.decimals ?? 0,
        printed: checked.printed,
        rebuilt: checked.rebuilt,
        range: [low, high],
        ties: checked.outcome !== "fails",
      },
    ];
  });
  const drawn = mostOfOneLength(points);
  if (drawn.length < 2) return null;
  const { label, entity, unit } = row;
  const key = `${subject.table} ${subject.row}`;
  return { key, label, entity, unit, route, points: drawn };
}

const lengths = ["month", "quarter", "half", "year"] as const;

/** The points of the length of period that most of them have, in the order of time. */
function mostOfOneLength(points: readonly MetalPoint[]): readonly MetalPoint[] {
  const most = lengths
    .map((kind) => points.filter(({ period }) => period.kind === kind))
    .reduce((held, found) => (found.length > held.length ? found : held), []);
  const start = ({ months }: Period) => months?.[0] ?? 0;
  return [...most].sort(
    (left, right) => start(left.period) - start(right.period),
  );
}
