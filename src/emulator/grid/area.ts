/** A block of cells of one sheet, counted from 0; `rows` and `columns` are at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Size of a sheet in Excel. Source: Excel specifications and limits. */
export const sheetRows = 1_048_576;
/** Width of a sheet in Excel. Source: Excel specifications and limits. */
export const sheetColumns = 16_384;

/** The sheet's first cell. */
export const firstCell: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** Column letters of a column counted from 0: 0 → "A", 27 → "AB". */
export const columnName = (column: number): string => {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26
    ? letter
    : columnName(Math.floor(column / 26) - 1) + letter;
};

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;

const pattern =
  /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i;

const between = (first: number, last: number): [number, number] => [
  Math.min(first, last),
  Math.abs(last - first) + 1,
];

/** Reads "B2", "B2:C5", "B:C" or "2:5" (with or without $); null if it is no address. */
export const parseArea = (address: string): Area | null => {
  const match = pattern.exec(address);
  if (match === null) return null;
  const [, c1, r1, c2, r2] = match;
  const isRange = address.includes(":");
  if (c1 === undefined && (r1 === undefined || !isRange)) return null;
  if (r1 === undefined && !isRange) return null;
  if (
    isRange &&
    ((c1 === undefined) !== (c2 === undefined) ||
      (r1 === undefined) !== (r2 === undefined))
  )
    return null;
  const [column, columns] =
    c1 === undefined
      ? [0, sheetColumns]
      : between(columnNumber(c1), columnNumber(c2 ?? c1));
  const [row, rows] =
    r1 === undefined
      ? [0, sheetRows]
      : between(Number(r1) - 1, Number(r2 ?? r1) - 1);
  const fits =
    row >= 0 && row + rows <= sheetRows && column + columns <= sheetColumns;
  return fits ? { row, column, rows, columns } : null;
};

/** Address of an area as Excel writes it: "B2", "B2:C5", "B:C" or "2:5". */
export const formatArea = ({ row, column, rows, columns }: Area): string => {
  const left = columnName(column);
  const right = columnName(column + columns - 1);
  if (rows === sheetRows && row === 0) return `${left}:${right}`;
  if (columns === sheetColumns && column === 0)
    return `${row + 1}:${row + rows}`;
  const first = `${left}${row + 1}`;
  return rows * columns === 1 ? first : `${first}:${right}${row + rows}`;
};

/** A sheet name as it stands in a formula: quoted unless it is a plain word. */
export const quoteSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && parseArea(name) === null
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** Splits "'My sheet'!A1" into sheet and address; the sheet is null where none is named. */
export const splitAddress = (
  text: string,
): { readonly sheet: string | null; readonly address: string } => {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheet: null, address: text };
  const sheet = text.slice(0, mark).replace(/^'(.*)'$/s, "$1");
  return { sheet: sheet.replaceAll("''", "'"), address: text.slice(mark + 1) };
};

/** Cells that two areas share, or null. */
export const intersect = (a: Area, b: Area): Area | null => {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
};

/** A value for each cell of an area, row by row. */
export const mapArea = <T>(
  area: Area,
  cell: (row: number, column: number) => T,
): T[][] =>
  Array.from({ length: area.rows }, (_r, i) =>
    Array.from({ length: area.columns }, (_c, j) =>
      cell(area.row + i, area.column + j),
    ),
  );
