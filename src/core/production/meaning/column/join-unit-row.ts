import type { RawCell, RawTable } from "../../../table/raw-table";
import { isUnitText } from "../../../table/unit-text";
import { readPeriod } from "../../period/heading/read-period";
import { readLabel } from "../../words/read-label";

/**
 * The table with a header row of units taken into the headings over it, where these say what is measured:
 *   Ore milled | Recovery   →   Ore milled (kt) | Recovery (%)
 *   kt         | %
 * There "%" is a unit and heads no change.
 */
export function joinUnitRow(table: RawTable): RawTable {
  const units = table.header.at(-1);
  const heads = table.header.at(-2);
  if (!units || !heads) return table;
  const headed = units.flatMap(({ text }, column) =>
    column === 0 || text === "" ? [] : [heads[column]?.text ?? ""],
  );
  const areUnits = units
    .slice(1)
    .every(({ text }) => text === "" || isUnitText(text));
  const areMeasured =
    headed.length > 1 &&
    headed.every((text) => text !== "" && readPeriod(text) === null) &&
    headed.some((text) => readLabel(text).quantity !== null);
  if (!areUnits || !areMeasured) return table;
  const joined = heads.map((head, column) => join(head, units[column]));
  return { ...table, header: [...table.header.slice(0, -2), joined] };
}

function join(head: RawCell, unit: RawCell | undefined): RawCell {
  const text = unit?.text.replace(/^[([]|[)\]]$/g, "") ?? "";
  return text === "" ? head : { ...head, text: `${head.text} (${text})` };
}
