import fc from "fast-check";
import { checkRelations } from "../../../src/core/check/check-relations";
import type { ProductionTable } from "../../../src/core/production/production-table";
import { relateCells } from "../../../src/core/relation/relate-cells";
import type { UnitId } from "../../../src/core/unit/unit";
import { cleanShapes, cleanTable } from "../../support/clean-table";

const check = (table: ProductionTable) =>
  checkRelations([table], relateCells([table]).relations);

const failures = (table: ProductionTable) =>
  check(table)
    .relations.filter(({ outcome }) => outcome === "fails")
    .map(({ relation, printed, rebuiltInterval }) => ({
      id: relation.id,
      printed,
      rebuiltInterval,
    }));

describe("tables whose figures agree before they are rounded", () => {
  test("have no finding, whatever they print", () => {
    fc.assert(
      fc.property(cleanShapes, (shape) => {
        expect(failures(cleanTable(shape))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("one figure of a clean table, doubled", () => {
  const damaged = fc
    .tuple(cleanShapes, fc.nat(), fc.nat())
    .map(([shape, r, c]) => {
      const table = cleanTable(shape);
      const row = r % table.rows.length;
      const column = c % table.periods.length;
      const rows = table.rows.map((each, at) =>
        at === row
          ? {
              ...each,
              cells: each.cells.map((cell, which) =>
                which === column && cell?.value
                  ? {
                      ...cell,
                      value: cell.value * 2,
                      text: String(cell.value * 2),
                    }
                  : cell,
              ),
            }
          : each,
      );
      return { ...table, rows };
    });

  /** Findings by what they are about, whatever the order of rows and columns. */
  const said = (table: ProductionTable) =>
    check(table)
      .findings.filter(({ role }) => role === "root")
      .map(({ cell, identity }) => {
        const row = table.rows[cell.row];
        return `${identity} ${row?.entity ?? ""} ${row?.metric ?? ""} ${row?.cells[cell.column]?.text ?? ""} ${table.periods[cell.column]?.label ?? ""}`;
      })
      .sort();

  test("is found alike when the columns are turned round", () => {
    fc.assert(
      fc.property(damaged, (table) => {
        fc.pre(table.periods.every(({ of }) => of === null));
        const turned = {
          ...table,
          periods: [...table.periods].reverse(),
          rows: table.rows.map((row) => ({
            ...row,
            cells: [...row.cells].reverse(),
          })),
        };
        expect(said(turned)).toEqual(said(table));
      }),
      { numRuns: 25 },
    );
  });

  test("is found alike in tonnes and ounces and in thousands of them", () => {
    fc.assert(
      fc.property(damaged, (table) => {
        const cells = (given: ProductionTable) =>
          check(given)
            .findings.map(({ cell, identity }) => ({ cell, identity }))
            .sort(byPlace);
        expect(cells(inThousands(table))).toEqual(cells(table));
      }),
      { numRuns: 25 },
    );
  });

  test("is found alike when the rows are shuffled", () => {
    fc.assert(
      fc.property(damaged, fc.nat(), (table, by) => {
        const turn = by % table.rows.length;
        const rows = [...table.rows.slice(turn), ...table.rows.slice(0, turn)];
        fc.pre(table.rows.every(({ entity }) => entity === "Aurora"));
        expect(said({ ...table, rows })).toEqual(said(table));
      }),
      { numRuns: 25 },
    );
  });
});

const LARGER: ReadonlyMap<UnitId, UnitId> = new Map([
  ["t", "kt"],
  ["kt", "Mt"],
  ["oz", "koz"],
  ["koz", "Moz"],
]);

/** Every mass a thousandth of what it was, in a unit a thousand times as large, printed as precisely. */
function inThousands(table: ProductionTable): ProductionTable {
  const rows = table.rows.map((row) => {
    const scaled = row.unit && LARGER.get(row.unit);
    if (!scaled) return row;
    const isMoved = (column: number) => table.periods[column]?.of === null;
    return {
      ...row,
      unit: scaled,
      cells: row.cells.map((cell, column) => {
        if (!cell || cell.value === null || !isMoved(column)) return cell;
        const decimals = cell.decimals + 3;
        const text = (cell.value / 1000).toFixed(decimals);
        return { ...cell, text, value: Number(text), decimals };
      }),
    };
  });
  return { ...table, rows };
}

interface Placed {
  readonly cell: { readonly row: number; readonly column: number };
  readonly identity: string;
}

function byPlace(a: Placed, b: Placed): number {
  return (
    a.cell.row - b.cell.row ||
    a.cell.column - b.cell.column ||
    a.identity.localeCompare(b.identity)
  );
}
