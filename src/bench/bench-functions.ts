import sample from "../../assets/samples/bellekeno-q4-2011.txt";
import { catalogue } from "../catalogue/catalogue";
import { checkTable } from "../catalogue/check-table";
import type { CellRange } from "../core/formula/cell-value";
import type { Formula, FormulaExample } from "../core/formula/define-formula";
import { findTables } from "../core/table/find-tables";
import { registeredFunction } from "../functions/register";
import { readText } from "../readers/read-text";
import { type Measurement, medianTime } from "./measure";

const CALLS = 20_000;
const AIM = 1_000_000;

/** Worksheet functions as Excel calls them: calls of the scalar ones in a second, and CHECK_TABLE on the sample's table. */
export async function benchFunctions(): Promise<readonly Measurement[]> {
  const rates: { readonly name: string; readonly figure: number }[] = [];
  for (const formula of catalogue) {
    const example = scalarExample(formula);
    if (example === null) continue;
    rates.push({
      name: formula.name,
      figure: await callRate(formula, example),
    });
  }
  rates.sort((a, b) => a.figure - b.figure);
  const silver = rates.find(({ name }) => name === "SILVER_OZ");
  const slow = rates.filter(({ figure }) => figure < AIM);
  return [
    ...[...rates.slice(0, Math.max(1, slow.length)), silver]
      .filter((rate) => rate !== undefined)
      .map(({ name, figure }) => ({
        name: `calls of ${name} in a second`,
        figure,
        unit: "",
        aim: AIM,
        atLeast: true,
      })),
    {
      name: `scalar functions below a million calls, of ${rates.length}`,
      figure: slow.length,
      unit: "",
      aim: 0,
    },
    await benchCheckTable(),
  ];
}

/** The first example of numbers, texts and one number as its result; null where a function reads ranges or fills cells. */
function scalarExample(formula: Formula): FormulaExample | null {
  const readsRange = formula.parameters.some(({ kind }) => kind === "range");
  if (readsRange || formula.result.spills) return null;
  return (
    formula.examples.find(
      ({ arguments: given, result }) =>
        typeof result !== "object" &&
        given.every((argument) => typeof argument !== "object"),
    ) ?? null
  );
}

/** Excel hands a figure over as a range of one cell, an enumerated argument as a text and repeated ones as a list. */
async function callRate(
  formula: Formula,
  { arguments: written }: FormulaExample,
): Promise<number> {
  const compute = registeredFunction(formula);
  const cells = written.map((argument, place) =>
    formula.parameters[place]?.choices === undefined ? [[argument]] : argument,
  );
  const last = formula.parameters.length - 1;
  const given =
    formula.parameters[last]?.kind === "repeating"
      ? [...cells.slice(0, last), cells.slice(last)]
      : cells;
  const time = await medianTime(() => {
    for (let call = 0; call < CALLS; call += 1) compute(...given);
  }, 100);
  return (CALLS * 1000) / time;
}

async function benchCheckTable(): Promise<Measurement> {
  const range = sampleRange();
  const compute = registeredFunction(checkTable);
  return {
    name: `CHECK_TABLE on the sample, ${range.length} rows`,
    figure: await medianTime(() => compute(range)),
    unit: "ms",
    aim: 100,
  };
}

/** The sample's table as it would stand in a sheet: figures as numbers, per cents as fractions. */
function sampleRange(): CellRange {
  const { tables } = findTables(readText(sample, "sample.txt"));
  const rows = tables.flatMap(({ rows: own }) =>
    own.map(({ cells }) => cells.map(({ text }) => cellOf(text))),
  );
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, () => null),
  ]);
}

function cellOf(text: string): number | string | null {
  if (text === "") return null;
  const figure = /^-?[\d,]+(?:\.\d+)?(%?)$/.exec(text);
  if (figure === null) return text;
  const value = Number(text.replace(/[,%]/g, ""));
  return figure[1] === "%" ? value / 100 : value;
}
