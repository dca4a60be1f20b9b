/** How a metal is graded and sold: precious metals in g/t and by the ounce, base metals in % and by the pound. */
export type MetalBasis = "ounce" | "pound";

/** A metal of production releases: its usual spellings and its basis. */
export interface Metal {
  readonly name: string;
  readonly symbol: string;
  readonly basis: MetalBasis;
}

/** The metals that releases report. */
export const METALS: readonly Metal[] = [
  { name: "silver", symbol: "Ag", basis: "ounce" },
  { name: "gold", symbol: "Au", basis: "ounce" },
  { name: "platinum", symbol: "Pt", basis: "ounce" },
  { name: "palladium", symbol: "Pd", basis: "ounce" },
  { name: "rhodium", symbol: "Rh", basis: "ounce" },
  { name: "lead", symbol: "Pb", basis: "pound" },
  { name: "zinc", symbol: "Zn", basis: "pound" },
  { name: "copper", symbol: "Cu", basis: "pound" },
  { name: "nickel", symbol: "Ni", basis: "pound" },
  { name: "cobalt", symbol: "Co", basis: "pound" },
  { name: "molybdenum", symbol: "Mo", basis: "pound" },
  { name: "tin", symbol: "Sn", basis: "pound" },
  { name: "antimony", symbol: "Sb", basis: "pound" },
];

/** The metal that a name or a symbol stands for, or null. */
export function findMetal(spelling: string): Metal | null {
  const text = spelling.trim().toLowerCase();
  return (
    METALS.find(
      ({ name, symbol }) => name === text || symbol.toLowerCase() === text,
    ) ?? null
  );
}
