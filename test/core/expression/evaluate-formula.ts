/** Evaluates the small part of Excel that the formulas here use: arithmetic, IF, MIN, MAX, SUM, and SUMPRODUCT over ranges. */
export function evaluateFormula(
  formula: string,
  valueAt: (address: string) => number,
): number {
  const flat = replaceSumProducts(formula, valueAt);
  const script = flat.replace(/\b([A-Z]{1,2}\d+)\b/g, 'at("$1")');
  // The formulas under test are the only text that gets here.
  const run = new Function(
    "at",
    "IF",
    "MIN",
    "MAX",
    "SUM",
    `return ${script};`,
  ) as (...args: unknown[]) => number;
  return run(
    valueAt,
    (condition: boolean, yes: number, no: number) => (condition ? yes : no),
    Math.min,
    Math.max,
    (...values: number[]) => values.reduce((a, b) => a + b, 0),
  );
}

function replaceSumProducts(
  formula: string,
  valueAt: (address: string) => number,
): string {
  const start = formula.indexOf("SUMPRODUCT(");
  if (start < 0) return formula;
  let depth = 0;
  let end = start + "SUMPRODUCT".length;
  do {
    if (formula[end] === "(") depth += 1;
    if (formula[end] === ")") depth -= 1;
    end += 1;
  } while (depth > 0);
  const inner = formula.slice(start + "SUMPRODUCT(".length, end - 1);
  const width = widthOf(inner);
  let total = 0;
  for (let at = 0; at < width; at += 1) {
    const single = inner.replace(
      /([A-Z])(\d+):[A-Z]\d+/g,
      (_, column: string, row: string) =>
        `${String.fromCharCode(column.charCodeAt(0) + at)}${row}`,
    );
    total += evaluateFormula(single, valueAt);
  }
  const rest = formula.slice(0, start) + `(${total})` + formula.slice(end);
  return replaceSumProducts(rest, valueAt);
}

function widthOf(inner: string): number {
  const range = /([A-Z])\d+:([A-Z])\d+/.exec(inner);
  return range
    ? (range[2] ?? "").charCodeAt(0) - (range[1] ?? "").charCodeAt(0) + 1
    : 1;
}
