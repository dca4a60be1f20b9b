/** One way to read a printed number: its value and the size of one unit of its last digit. */
export interface Reading {
  readonly value: number;
  readonly step: number;
}

/**
 * Reads a printed number under the marks of its language; two readings where a comma before three digits leaves the choice.
 * Example: ("608,093", "point") → 608093 step 1; ("4.750", "comma") → 4750 step 1; ("4,750", "comma") → 4750 step 1 or 4.75 step 0.001
 */
export function readNumber(
  printed: string,
  decimalMark: "point" | "comma",
): readonly Reading[] {
  const text = printed.replace(/[\s'’\u00a0\u2009\u202f]/g, "");
  const marks = text.replace(/\d/g, "");
  const last = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  if (last < 0) return [plain(text)];
  const mixed = marks.includes(".") && marks.includes(",");
  if (mixed) return [decimal(text, last)];
  if (marks.length > 1) return [plain(text.replace(/[.,]/g, ""))];
  const isThreeDigits =
    text.length - last - 1 === 3 && text[0] !== "0" && last <= 3;
  const isDecimalMark = (text[last] === ".") === (decimalMark === "point");
  if (!isThreeDigits) return [decimal(text, last)];
  if (decimalMark === "point")
    return [isDecimalMark ? decimal(text, last) : plain(text.replace(",", ""))];
  const whole = plain(text.replace(/[.,]/, ""));
  // Latin America writes 608,093 where Spain writes 608.093.
  return isDecimalMark ? [whole, decimal(text, last)] : [whole];
}

function plain(digits: string): Reading {
  return { value: Number(digits), step: 1 };
}

function decimal(text: string, mark: number): Reading {
  const whole = text.slice(0, mark).replace(/[.,]/g, "");
  const fraction = text.slice(mark + 1);
  return {
    value: Number(`${whole}.${fraction}`),
    step: 10 ** -fraction.length,
  };
}

/** value × multiplier, cleared of binary dust. */
export function scaled(value: number, multiplier: number): number {
  return Number((value * multiplier).toPrecision(15));
}
