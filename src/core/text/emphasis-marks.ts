import { lastIndex } from "./last-index";

/**
 * Places of the `*` and `_` that are Markdown emphasis: a run that opens before a word and is closed by a like run
 * after a word, within one table cell. `3,047*`, `* item` and `a_b` have none.
 */
export function emphasisMarks(line: string): ReadonlySet<number> {
  const places = new Set<number>();
  let open: Run[] = [];
  for (const match of line.matchAll(/[*_]+|[|\t]/g)) {
    const run = { mark: match[0], at: match.index };
    if (/[|\t]/.test(run.mark)) {
      open = [];
      continue;
    }
    const opener = canClose(line, run) ? lastLike(open, run) : -1;
    const opened = open[opener];
    if (opened) {
      markRun(places, opened);
      markRun(places, run);
      open = open.slice(0, opener);
    } else if (canOpen(line, run)) open.push(run);
  }
  return places;
}

interface Run {
  readonly mark: string;
  readonly at: number;
}

function lastLike(open: readonly Run[], run: Run): number {
  return lastIndex(open, ({ mark }) => mark === run.mark);
}

function canOpen(line: string, { mark, at }: Run): boolean {
  const before = line.charAt(at - 1);
  const after = line.charAt(at + mark.length);
  return /^$|[\s(["'“‘–—|>-]/.test(before) && /[^\s]/.test(after);
}

function canClose(line: string, { mark, at }: Run): boolean {
  const before = line.charAt(at - 1);
  const after = line.charAt(at + mark.length);
  return /\S/.test(before) && /^$|[^\p{L}\p{N}]/u.test(after);
}

function markRun(places: Set<number>, { mark, at }: Run): void {
  for (let index = 0; index < mark.length; index += 1) places.add(at + index);
}
