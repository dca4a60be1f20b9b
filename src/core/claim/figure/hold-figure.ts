import type { ClaimSettings } from "../claim-settings";
import type { Quantity } from "../prose/quantity/quantity";
import { convertReading } from "./convert-quantity";
import { bandOf, type Band, type Basis, type Figure } from "./figures";
import { holdRange, holdReading, type Hold } from "./hold-quantity";

/** Holds a cell against a quantity, in every way its digits and units may be read; the kindest reading counts. */
export function holdFigure(
  figure: Figure,
  basis: Basis,
  quantity: Quantity,
  settings: ClaimSettings,
): Hold {
  const band = bandOf(figure, basis);
  const holds = quantity.readings.flatMap((reading, i) =>
    convertReading(reading, quantity.unit, figure.row.unit).map((own, k) =>
      holdOwn(
        band,
        own,
        upperOf(quantity, figure, i, k),
        quantity,
        settings,
        figure,
      ),
    ),
  );
  return kindest(holds);
}

function holdOwn(
  band: Band,
  own: { readonly value: number; readonly step: number },
  upper: { readonly value: number; readonly step: number } | null,
  quantity: Quantity,
  settings: ClaimSettings,
  figure: Figure,
): Hold {
  if (upper) return holdRange(band, own, upper);
  return holdReading(band, own, quantity.hedge, settings, {
    unit: 10 ** -figure.decimals,
    isPercent: figure.row.unit === "%",
  });
}

function upperOf(
  quantity: Quantity,
  figure: Figure,
  reading: number,
  unit: number,
) {
  if (!quantity.upper) return null;
  const upper = quantity.upper[reading] ?? quantity.upper[0];
  return upper
    ? (convertReading(upper, quantity.unit, figure.row.unit)[unit] ?? null)
    : null;
}

/** True before undecided before false; none at all is false. */
export function kindest(holds: readonly Hold[]): Hold {
  return (
    holds.find(({ outcome }) => outcome === "true") ??
    holds.find(({ outcome }) => outcome === "undecided") ??
    holds[0] ?? { outcome: "false", note: null }
  );
}
