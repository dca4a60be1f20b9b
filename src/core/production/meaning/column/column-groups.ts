import { isSumLabel } from "../../../table/total-label";
import type { ColumnWords } from "../../period/heading/read-columns";
import type { LabelWords } from "../../words/read-label";
import { isName } from "../metric/row-words";

/** Value columns that measure one thing: for each period of the table, the raw column that states it, or null. */
export interface ColumnGroup {
  readonly measured: LabelWords | null;
  readonly columns: readonly (number | null)[];
}

/** Columns sorted into what they measure and the periods they share. */
export interface GroupedColumns {
  readonly groups: readonly ColumnGroup[];
  /** The distinct periods, each by the first column that states it. */
  readonly periods: readonly ColumnWords[];
  /** Several things are measured side by side, so that every printed row states several. */
  readonly isPivoted: boolean;
  /** The rows are mines, whatever their names say: the columns tell in full what is measured. */
  readonly rowsAreMines: boolean;
}

/**
 * Sorts columns by what they measure; a table with periods only has one group. Rows that say themselves what they
 * measure leave no room for columns to: then such words are names ("Historic Stock Piles" is a mine).
 */
export function groupColumns(
  printed: readonly ColumnWords[],
  rows: readonly LabelWords[],
): GroupedColumns {
  const columns = dropTotals(
    canMeasure(printed, rows) ? printed : printed.map(nameOnly),
  );
  const names = [
    ...new Set(columns.map(({ measured }) => measured?.folded ?? "")),
  ];
  if (names.length <= 1) {
    const measured = columns[0]?.measured ?? null;
    return {
      groups: [{ measured, columns: columns.map(({ column }) => column) }],
      periods: columns,
      isPivoted: false,
      rowsAreMines: false,
    };
  }
  const rowsAreMines =
    rows.filter(isName).length * 2 >= rows.length &&
    groupsOf(columns).every(
      ({ quantity, unit }) => quantity !== null || unit.unit !== null,
    );
  const keys = new Map<string, ColumnWords>();
  const seen = new Map<string, number>();
  const keyed = columns.map((column) => {
    const { label, entity, measured, period } = column;
    const name = measured?.folded ?? "";
    const time = period === null ? "" : label;
    // A period printed twice for one thing is two columns.
    const count = (seen.get(`${name}|${time}|${entity ?? ""}`) ?? 0) + 1;
    seen.set(`${name}|${time}|${entity ?? ""}`, count);
    const key = `${time}|${entity ?? ""}|${count}`;
    if (!keys.has(key)) keys.set(key, column);
    return { column, name, key };
  });
  const groups = names.map((name) => ({
    measured:
      columns.find(({ measured }) => (measured?.folded ?? "") === name)
        ?.measured ?? null,
    columns: [...keys.keys()].map(
      (key) =>
        keyed.find((entry) => entry.name === name && entry.key === key)?.column
          .column ?? null,
    ),
  }));
  return { groups, periods: [...keys.values()], isPivoted: true, rowsAreMines };
}

/** "Q1 | Q2 | Total 2017": where no column names a mine, "Total" is a word of its period. */
function dropTotals(columns: readonly ColumnWords[]): readonly ColumnWords[] {
  const isTotal = ({ entity, period }: ColumnWords) =>
    period !== null && isSumLabel(entity ?? "");
  const named = columns.filter(({ entity }) => entity !== null);
  if (!named.every(isTotal)) return columns;
  return columns.map((column) =>
    isTotal(column) ? { ...column, entity: null } : column,
  );
}

function groupsOf(columns: readonly ColumnWords[]): readonly LabelWords[] {
  return columns.flatMap(({ measured }) => measured ?? []);
}

function canMeasure(
  columns: readonly ColumnWords[],
  rows: readonly LabelWords[],
): boolean {
  if (rows.filter(isName).length * 2 >= rows.length) return true;
  const haveMetals = columns.some(
    ({ measured }) => (measured?.metals.length ?? 0) > 0,
  );
  const lackMetals = rows.filter(
    ({ metals, quantity }) => metals.length === 0 && quantity !== "none",
  );
  if (haveMetals) return lackMetals.length * 2 >= rows.length;
  const names = new Set(columns.map(({ measured }) => measured?.folded ?? ""));
  return names.size <= 1;
}

/** The column with what it measures taken for a name, but for a unit in brackets, which names nothing. */
function nameOnly(column: ColumnWords): ColumnWords {
  const { measured, entity } = column;
  if (measured === null) return column;
  const isUnit =
    measured.quantity === null &&
    measured.metals.length === 0 &&
    !measured.isConcentrate;
  const name = [entity, isUnit ? null : measured.label]
    .filter((part) => part !== null)
    .join(" ");
  return { ...column, measured: null, entity: name === "" ? null : name };
}
