/** A figure as it can stand among others without anything between them. */
const GROUPED = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?";
const PLAIN = "\\d+(?:\\.\\d+)?";
const ONE_FIGURE = new RegExp(
  `^(?:\\(?\\$?[-–−]?\\$?(?:${GROUPED}|${PLAIN})%?\\)?%?\\*?|[-–—]|nil|n\\/a|nm)$`,
  "i",
);

/** Longer runs are not figures of one row. */
const LONGEST = 160;

/**
 * Every way to part a run of figures that lost what stood between them, up to two:
 *   831,261809,7753%   →   831,261 | 809,775 | 3%      one way into three
 *   583683577          →   many ways into three
 * A way in which fewer figures than `count` are enough makes the run unsafe too: a blank cell may be lost.
 */
export function splitFigures(
  run: string,
  count: number,
): readonly string[] | null {
  if (run.length > LONGEST || count < 1) return null;
  const ways = waysToSplit(run, count);
  if (ways.total !== 1 || ways.fewest !== count) return null;
  return ways.first;
}

interface Ways {
  /** Ways into exactly `count` figures, counted up to two. */
  readonly total: number;
  readonly first: readonly string[];
  /** The smallest number of figures the run can be parted into. */
  readonly fewest: number;
}

function waysToSplit(run: string, count: number): Ways {
  const ends = figureEnds(run);
  const size = run.length;
  const fewest = new Array<number>(size + 1).fill(Infinity);
  const ways = Array.from({ length: size + 1 }, () =>
    new Array<number>(count + 1).fill(0),
  );
  fewest[size] = 0;
  setWays(ways, size, 0, 1);
  for (let start = size - 1; start >= 0; start -= 1) {
    for (const end of ends[start] ?? []) {
      fewest[start] = Math.min(
        fewest[start] ?? Infinity,
        1 + (fewest[end] ?? Infinity),
      );
      for (let left = 1; left <= count; left += 1) {
        const more = ways[end]?.[left - 1] ?? 0;
        setWays(
          ways,
          start,
          left,
          Math.min(2, (ways[start]?.[left] ?? 0) + more),
        );
      }
    }
  }
  return {
    total: ways[0]?.[count] ?? 0,
    first: follow(run, ends, ways, count),
    fewest: fewest[0] ?? Infinity,
  };
}

function setWays(
  ways: number[][],
  at: number,
  left: number,
  value: number,
): void {
  const row = ways[at];
  if (row) row[left] = value;
}

/** For each start, the ends at which a figure may stop. */
function figureEnds(run: string): readonly (readonly number[])[] {
  return Array.from(run, (_, start) => {
    const ends: number[] = [];
    for (
      let end = start + 1;
      end <= Math.min(run.length, start + 18);
      end += 1
    ) {
      if (ONE_FIGURE.test(run.slice(start, end))) ends.push(end);
    }
    return ends;
  });
}

function follow(
  run: string,
  ends: readonly (readonly number[])[],
  ways: readonly (readonly number[])[],
  count: number,
): readonly string[] {
  const parts: string[] = [];
  let at = 0;
  for (let left = count; left > 0; left -= 1) {
    const end = ends[at]?.find((to) => (ways[to]?.[left - 1] ?? 0) > 0);
    if (end === undefined) return [];
    parts.push(run.slice(at, end));
    at = end;
  }
  return parts;
}
