import type { ConvertibleUnit } from "./unit-table";
import { UNITS } from "./unit-table";

/**
 * The unit that a spelling names, or null. Symbols are read as written first, so that Mt (million tonnes) and
 * mt (metric ton) stay apart; then without regard to case, dots and doubled blanks.
 */
export function findUnit(spelling: string): ConvertibleUnit | null {
  const text = spelling.trim();
  return BY_SYMBOL.get(text) ?? BY_SPELLING.get(normalise(text)) ?? null;
}

/** All units, in the order of the table. */
export const UNIT_NAMES: readonly ConvertibleUnit[] = namesOf(UNITS);

const BY_SYMBOL: ReadonlyMap<string, ConvertibleUnit> = new Map(
  UNIT_NAMES.map((name) => [name, name]),
);

// Spellings last: where "mt" stands for a metric ton, it wins over Mt in lower case.
const BY_SPELLING: ReadonlyMap<string, ConvertibleUnit> = new Map(
  [
    UNIT_NAMES.map((name) => [normalise(name), name] as const),
    UNIT_NAMES.flatMap((name) =>
      UNITS[name].spellings.map(
        (spelling) => [normalise(spelling), name] as const,
      ),
    ),
  ].flat(),
);

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/\./g, "")
    .replace(/\s+/g, " ")
    .replace(/\s*\/\s*/g, "/")
    .trim();
}

function namesOf<Name extends string>(
  table: Readonly<Record<Name, unknown>>,
): readonly Name[] {
  const names: Name[] = [];
  for (const name in table) names.push(name);
  return names;
}
