import fc from "fast-check";
import {
  areaAddresses,
  coverCells,
} from "../../../../src/host/excel/write/range-areas";

const place = fc.record({
  row: fc.integer({ min: 0, max: 12 }),
  column: fc.integer({ min: 0, max: 8 }),
});

test("rectangles cover the cells, each once, and no other", () => {
  fc.assert(
    fc.property(fc.array(place), (cells) => {
      const covered = coverCells(cells).flatMap((range) => {
        const found: string[] = [];
        for (let row = range.top; row <= range.bottom; row += 1) {
          for (let column = range.left; column <= range.right; column += 1) {
            found.push(`${row},${column}`);
          }
        }
        return found;
      });
      const wanted = new Set(
        cells.map(({ row, column }) => `${row},${column}`),
      );
      expect(covered.length).toBe(wanted.size);
      expect(new Set(covered)).toEqual(wanted);
    }),
  );
});

test("a block of cells is one rectangle", () => {
  const block = [0, 1, 2].flatMap((row) =>
    [3, 4].map((column) => ({ row, column })),
  );
  expect(coverCells(block)).toEqual([{ top: 0, left: 3, bottom: 2, right: 4 }]);
});

test("addresses stay within what Excel takes", () => {
  const ranges = Array.from({ length: 3000 }, (_, index) => ({
    top: index * 2,
    left: 0,
    bottom: index * 2,
    right: 0,
  }));
  const addresses = areaAddresses(ranges);
  expect(addresses.every((address) => address.length <= 8192)).toBe(true);
  expect(addresses.join(",").split(",")).toHaveLength(3000);
  expect(areaAddresses([])).toEqual([]);
});
