import { readLabel } from "../../words/read-label";
import { type OpenHeading, openHeading } from "./heading-stack";
import type { AssumedHeadings } from "../type-rows";
import type { TypedRow } from "../type-row";

/** Rows in a run whose headings are lost: perhaps a tonnage of concentrate, then metals that do not repeat. */
interface Block {
  readonly tonnage: number | null;
  readonly rows: readonly number[];
}

/** What a block may be: ore grades, recoveries, or the grades (and tonnage) of one concentrate. */
type Sense = "ore" | "recovery" | { readonly concentrate: string };

const MOST = 96;
const MOST_BLOCKS = 12;

/**
 * The headings that rows without any may have stood under, the likeliest first: rows such as "Silver (grams per tonne)" and
 * "Lead" that recur, and "Tonnes produced" of an unnamed concentrate. Empty where every row's words tell.
 */
export function supposeHeadings(
  typed: readonly TypedRow[],
): readonly AssumedHeadings[] {
  const blocks = findBlocks(typed);
  if (blocks.length === 0 || blocks.length > MOST_BLOCKS) return [];
  const products = findProducts(typed, blocks);
  const options = blocks.map((block) => sensesOf(block, typed, products));
  return combinations(options)
    .filter((senses) => isConsistent(senses, blocks, typed))
    .map((senses) => ({ senses, cost: costOf(senses, blocks, typed) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST)
    .map(({ senses }) => headingsOf(senses, blocks));
}

function findBlocks(typed: readonly TypedRow[]): readonly Block[] {
  const blocks: { tonnage: number | null; rows: number[] }[] = [];
  let current: { tonnage: number | null; rows: number[] } | null = null;
  for (const [index, row] of typed.entries()) {
    if (isTonnageOfNothing(row)) {
      current = { tonnage: index, rows: [] };
      blocks.push(current);
    } else if (row.isOpen && !followsTonnage(row, typed[index - 1])) {
      if (current === null || clashes(row, current.rows, typed)) {
        current = { tonnage: null, rows: [] };
        blocks.push(current);
      }
      current.rows.push(index);
    } else current = null;
  }
  // One run of grades without a repetition is the ore's.
  const isPlain =
    blocks.length === 1 &&
    blocks[0]?.tonnage === null &&
    !needsChoice(blocks[0], typed);
  return isPlain ? [] : blocks;
}

/** "Nickel in concentrate %" right under the tonnes of nickel concentrate: its grade, whatever headings may be lost. */
function followsTonnage({ row, own }: TypedRow, above?: TypedRow): boolean {
  const metal = own.metals[0] ?? "";
  return (
    own.isConcentrate &&
    row.metric === `concentrate.${metal}.grade.${metal}` &&
    above?.row.metric === `concentrate.${metal}.tonnes`
  );
}

/** Precious metals in percent, or metals in their own concentrate, are no plain ore grades. */
function needsChoice(block: Block, typed: readonly TypedRow[]): boolean {
  return block.rows.some((index) => {
    const row = typed[index];
    return (
      row !== undefined && (row.own.isConcentrate || isPreciousPercent(row))
    );
  });
}

function isTonnageOfNothing({ row, own }: TypedRow): boolean {
  return (
    row.metric === null &&
    own.metals.length === 0 &&
    own.product === null &&
    (own.quantity === "produced" || own.isConcentrate) &&
    (own.unit.unit === null ||
      own.unit.unit === "t" ||
      own.unit.unit === "st" ||
      own.unit.unit === "ton") &&
    /\bton|\bt\b|concentrate|\bdmt\b/.test(own.folded)
  );
}

function clashes(
  row: TypedRow,
  rows: readonly number[],
  typed: readonly TypedRow[],
): boolean {
  return rows.some(
    (index) => typed[index]?.own.metals[0] === row.own.metals[0],
  );
}

function isPreciousPercent({ row, own }: TypedRow): boolean {
  const metal = own.metals[0];
  return row.unit === "%" && (metal === "silver" || metal === "gold");
}

/** Concentrates the rows name, or the base metals whose concentrates they could be. */
function findProducts(
  typed: readonly TypedRow[],
  blocks: readonly Block[],
): readonly string[] {
  const named = new Set(typed.flatMap(({ own }) => own.product ?? []));
  if (named.size > 0 && !blocks.some(({ tonnage }) => tonnage !== null))
    return [...named];
  for (const { rows } of blocks) {
    for (const index of rows) {
      const metal = typed[index]?.own.metals[0];
      if (metal !== undefined && metal !== "silver" && metal !== "gold")
        named.add(metal);
    }
  }
  return [...named].slice(0, 4);
}

function sensesOf(
  block: Block,
  typed: readonly TypedRow[],
  products: readonly string[],
): readonly Sense[] {
  const rows = block.rows.flatMap((index) => typed[index] ?? []);
  const concentrates = products.map((concentrate) => ({ concentrate }));
  if (block.tonnage !== null) return concentrates;
  const arePercent = rows.every(({ row }) => row.unit === "%");
  const inConcentrate = rows.some(({ own }) => own.isConcentrate);
  const precious = rows.some(isPreciousPercent);
  const senses: Sense[] = [];
  if (!precious && !inConcentrate) senses.push("ore");
  if (arePercent) senses.push("recovery");
  if (!precious) senses.push(...concentrates);
  return senses;
}

function combinations(
  options: readonly (readonly Sense[])[],
): readonly (readonly Sense[])[] {
  let all: readonly (readonly Sense[])[] = [[]];
  for (const senses of options) {
    all = all
      .flatMap((chosen) => senses.map((sense) => [...chosen, sense]))
      .slice(0, 4096);
  }
  return all;
}

/** No metric twice, and a row that names a concentrate stands under no other's. */
function isConsistent(
  senses: readonly Sense[],
  blocks: readonly Block[],
  typed: readonly TypedRow[],
): boolean {
  const seen = new Set<string>();
  for (const [at, block] of blocks.entries()) {
    const sense = senses[at];
    if (sense === undefined) return false;
    const name = typeof sense === "string" ? sense : sense.concentrate;
    const keys = block.rows.map((index) => {
      const own = typed[index]?.own;
      return `${name} ${own?.metals[0] ?? ""} ${own?.product ?? ""}`;
    });
    if (block.tonnage !== null) keys.push(`${name} tonnes`);
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    const strays =
      typeof sense !== "string" &&
      block.rows.some((index) => {
        const product = typed[index]?.own.product ?? null;
        return product !== null && product !== sense.concentrate;
      });
    if (strays) return false;
  }
  return true;
}

/** How far a choice is from the order in which releases print: ore grades, recoveries, then each concentrate with its own metal. */
function costOf(
  senses: readonly Sense[],
  blocks: readonly Block[],
  typed: readonly TypedRow[],
): number {
  const rank = (sense: Sense | undefined) =>
    sense === "ore" ? 0 : sense === "recovery" ? 1 : 2;
  return senses.reduce((cost, sense, at) => {
    const block = blocks[at];
    const before = senses[at - 1];
    const disorder = before !== undefined && rank(before) > rank(sense) ? 2 : 0;
    // Metals in their own concentrates only: sooner its grades than recoveries.
    const isOwnOnly =
      block?.rows.every((index) => typed[index]?.own.isConcentrate) ?? false;
    if (sense === "recovery" && isOwnOnly) return cost + disorder + 2;
    if (typeof sense === "string" || block === undefined)
      return cost + disorder;
    const metals = block.rows.map((index) => typed[index]?.own.metals[0]);
    const lacksOwn =
      metals.length > 0 && !metals.includes(sense.concentrate) ? 3 : 0;
    const above = typed[(block.rows[0] ?? 0) - 1]?.row.metric;
    const hasTonnage =
      block.tonnage !== null ||
      above === `concentrate.${sense.concentrate}.tonnes`;
    return cost + disorder + lacksOwn + (hasTonnage ? 0 : 1);
  }, 0);
}

function headingsOf(
  senses: readonly Sense[],
  blocks: readonly Block[],
): AssumedHeadings {
  const headings = new Map<number, readonly OpenHeading[]>();
  for (const [at, block] of blocks.entries()) {
    const sense = senses[at];
    if (sense === undefined) continue;
    const labels =
      sense === "ore"
        ? ["Head grade"]
        : sense === "recovery"
          ? ["Recovery"]
          : [`${capital(sense.concentrate)} concentrate`, "Concentrate grade"];
    const open = labels.map((label) => openHeading(readLabel(label)));
    for (const index of block.rows) headings.set(index, open);
    if (block.tonnage !== null) headings.set(block.tonnage, open.slice(0, 1));
  }
  return headings;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
