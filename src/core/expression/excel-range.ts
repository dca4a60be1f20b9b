interface Address {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
}

/**
 * The range that covers the given A1 addresses exactly, in either direction along one row or column; null where they
 * do not stand side by side. A single number repeated is returned as it is.
 * Example: ["C5", "D5", "E5"] → "C5:E5"; ["E5", "D5"] → null, since an array would read them the other way round
 */
export function cellRun(addresses: readonly string[]): string | null {
  const [first] = addresses;
  const last = addresses[addresses.length - 1];
  if (first === undefined || last === undefined) return null;
  if (addresses.every((address) => address === first)) return first;
  const parsed = addresses.map(parseAddress);
  const start = parsed[0];
  if (!start) return null;
  const isRun = (down: number, across: number) =>
    parsed.every(
      (address, at) =>
        address !== null &&
        address.sheet === start.sheet &&
        address.row === start.row + at * down &&
        address.column === start.column + at * across,
    );
  if (!isRun(0, 1) && !isRun(1, 0)) return null;
  return `${first}:${last.slice(last.lastIndexOf("!") + 1)}`;
}

function parseAddress(text: string): Address | null {
  const match = /^(.*!)?\$?([A-Z]{1,3})\$?(\d+)$/.exec(text);
  if (!match) return null;
  const [, sheet = "", letters = "", digits = ""] = match;
  const column = [...letters].reduce(
    (held, letter) => held * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { sheet, column, row: Number(digits) };
}
