import fc from "fast-check";
import type { Correction } from "../../../src/core/production/correction";
import { examine } from "../../../src/core/examine";
import { noCorrections } from "../../../src/taskpane/state/corrections";
import { carryNotes } from "../../../src/taskpane/state/carry-notes";
import { findingItems } from "../../../src/taskpane/view/finding/finding-items";
import {
  isSameLayout,
  placeAsRead,
  placeNow,
} from "../../../src/taskpane/state/reading-places";
import { examinedSample } from "../../support/examined-release";

type Sample = Awaited<ReturnType<typeof examinedSample>>;
let sample: Sample;
beforeAll(async () => {
  sample = await examinedSample();
});

const place = fc.nat({ max: 40 });
const anyReading = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("skip-row" as const), row: place }),
    fc.record({ kind: fc.constant("header-row" as const), row: place }),
    fc.record({ kind: fc.constant("skip-column" as const), column: place }),
    fc.record({
      kind: fc.constant("metric" as const),
      row: place,
      metric: fc.constant(null),
    }),
  ),
  { maxLength: 8 },
);
const ofTable = (reading: readonly object[], table: number) =>
  reading.map((correction) => ({ ...correction, table }) as Correction);

test("a place of the corrected table comes back to itself", () => {
  fc.assert(
    fc.property(anyReading, place, (some, at) => {
      const reading = ofTable(some, 1);
      for (const axis of ["row", "column"] as const)
        expect(
          placeNow(reading, 1, axis, placeAsRead(reading, 1, axis, at)),
        ).toBe(at);
      expect(placeAsRead(reading, 0, "row", at)).toBe(at);
    }),
  );
});

test("corrections of meaning leave the layout, those that take a line out do not", () => {
  const metric = { kind: "metric", table: 0, row: 1, metric: null } as const;
  const skip = { kind: "skip-row", table: 0, row: 1 } as const;
  expect(isSameLayout([], [metric])).toBe(true);
  expect(isSameLayout([skip], [metric, skip])).toBe(true);
  expect(isSameLayout([skip], [])).toBe(false);
  expect(isSameLayout([skip], [{ ...skip, table: 1 }])).toBe(false);
});

test("core's tables under corrections have each figure where the places say", () => {
  const { document, examination } = sample;
  const [asRead] = examination.tables;
  fc.assert(
    fc.property(
      fc.subarray(
        Array.from({ length: 17 }, (_, row) => row),
        {
          maxLength: 4,
        },
      ),
      fc.subarray([0, 1, 2, 3, 4], { maxLength: 2 }),
      (rows, columns) => {
        const corrections: readonly Correction[] = [
          ...rows.map((row) => ({ kind: "skip-row", table: 0, row }) as const),
          ...columns.map(
            (column) => ({ kind: "skip-column", table: 0, column }) as const,
          ),
        ];
        const [now] = examine(document, { corrections }).tables;
        expect(now?.rows).toHaveLength(17 - rows.length);
        now?.rows.forEach(({ label, cells }, row) => {
          const before = asRead?.rows[placeAsRead(corrections, 0, "row", row)];
          expect(before?.label).toBe(label);
          cells.forEach((cell, column) =>
            expect(
              before?.cells[placeAsRead(corrections, 0, "column", column)],
            ).toEqual(cell),
          );
        });
      },
    ),
    { numRuns: 12 },
  );
});

test("a note goes with its figure where a row above it is left out", () => {
  const { document, examination } = sample;
  const items = findingItems(examination);
  const noted = items.find(({ title }) => title.label.startsWith("Silver (gr"));
  if (noted === undefined) throw new Error("expected the zinc con's silver");
  const note = { state: "Explained", reason: "a slip" } as const;
  const reading = [{ kind: "skip-row", table: 0, row: 0 }] as const;
  const after = {
    corrections: { ...noCorrections, reading },
    examination: examine(document, { corrections: reading }),
  };
  const notes = carryNotes(
    { examination, corrections: noCorrections, notes: { [noted.key]: note } },
    after,
  );
  const carried = findingItems(after.examination).filter(
    ({ key }) => notes[key],
  );
  expect(carried.map(({ title }) => title)).toEqual([noted.title]);
  expect(Object.keys(notes)).not.toEqual([noted.key]);
});
