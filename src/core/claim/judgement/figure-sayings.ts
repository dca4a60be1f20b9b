import { saying, type Amount, type Saying } from "../../phrase/saying";
import { rowName } from "../../production/row-name";
import { bandOf, type Basis, type Figure } from "../figure/figures";

/** 608093 → "608,093 oz"; rebuilt values to the printed unit. */
export function figureAmount(figure: Figure, basis: Basis): Amount {
  const { value } = bandOf(figure, basis);
  return amountLike(value, figure);
}

/** A value with the decimals and the unit of a figure. */
export function amountLike(value: number, { decimals, row }: Figure): Amount {
  return { value, decimals, unit: row.unit };
}

/** "Silver (ounces), C2011-Q4"; of a sum what is added up: "Gold (oz), Q3 2016 + Q4 2016", "Alpha + Beta: Gold (oz), Q4". */
export function nameOf({ row, period, sum }: Figure): string {
  const mines = sum?.mines.join(" + ") ?? "";
  return `${mines === "" ? "" : `${mines}: `}${rowName(row)}, ${period.label}`;
}

/** "Silver (ounces), C2011-Q4: 608,093 oz" */
export function namedFigure(figure: Figure, basis: Basis): Saying {
  return saying("detail.figure", {
    name: nameOf(figure),
    figure: figureAmount(figure, basis),
  });
}

/** What a detail adds to itself, where there is anything. */
export function noted(detail: Saying, note: Saying | null): Saying {
  return note === null ? detail : saying("detail.noted", { detail, note });
}
