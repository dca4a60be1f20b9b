/** The figure in the style of the print: its grouping mark, its sign for percent and its brackets. */
export function respell(
  style: string,
  value: number,
  decimals: number,
): string {
  const plain = Math.abs(value).toFixed(decimals);
  const grouping = /\d([,.'   ])\d{3}(?!\d)/.exec(style)?.[1];
  const decimalMark = /([.,])\d+\D*$/.exec(style)?.[1] ?? ".";
  const [whole = "", fraction] = plain.split(".");
  const isGrouped =
    grouping !== undefined && grouping !== (decimals > 0 ? decimalMark : "");
  const grouped = isGrouped
    ? whole.replace(/\B(?=(\d{3})+$)/g, grouping)
    : whole;
  const text =
    fraction === undefined ? grouped : grouped + decimalMark + fraction;
  return style.replace(/\d[\d.,'   ]*/, text);
}
