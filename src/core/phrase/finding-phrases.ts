import type { Phrase } from "./phrase";

/** What findings are worded with, in English. */
export const findingPhrases = {
  "finding.sums":
    "{cell}: the printed {printed} is not reproducible from {source}, which give {rebuilt} ({range} at printed precision).",
  "finding.twin":
    "{cell}: the printed {printed} is not reproducible from {source}, which gives {rebuilt} ({range} at printed precision).",
  "finding.payable":
    "{cell}: the printed {printed} is more than the metal it is part of, {rebuilt} ({range} at printed precision).",
  "finding.because": {
    one: "This follows from finding {list}.",
    other: "This follows from findings {list}.",
  },
  "finding.confirm":
    "The reading of this table is not sure: confirm its cells and columns first.",
  "working.arithmetic":
    "{arithmetic} = {rebuilt}, printed precision allows {range}; printed {printed}",
  "working.above":
    "It lies {distance} above the rebuilt figure, {gap} further than printed precision allows.",
  "working.below":
    "It lies {distance} below the rebuilt figure, {gap} further than printed precision allows.",
  "working.basis": "Basis: {basis}.",
  "working.cause": "Likely cause: {cells}.",
  "working.causes": "Likely cause, not to be told apart: {cells}.",
  "working.itself": "this figure itself",
  "working.repair":
    "{row}: {to} in place of {from} ({edit}) would reconcile what it takes part in.",
  "edit.transposition": "transposition",
  "edit.substitution": "substitution",
  "edit.dropped-digit": "dropped digit",
  "edit.doubled-digit": "doubled digit",
  "edit.scale": "scale",
  "edit.unit": "unit",
  "edit.exchanged-left": "exchanged with the figure to its left",
  "edit.exchanged-right": "exchanged with the figure to its right",
  "edit.exchanged-above": "exchanged with the figure above it",
  "edit.exchanged-below": "exchanged with the figure below it",
  "source.period-sum": "the periods it consists of",
  "source.mine-sum": "the mines it adds up",
  "source.concentrate-sum": "the concentrates it adds up",
  "source.basket-sum": "the metals it adds up",
  "source.material-sum": "the ore and waste it adds up",
  "source.weighted-grade": "the grades of its periods, weighted by tonnes",
  "source.mine-grade": "the grades of its mines, weighted by tonnes",
  "source.mine-recovery": "the recoveries of its mines, weighted by metal fed",
  "source.weighted-recovery":
    "the recoveries of its periods, weighted by metal fed",
  "source.change": "the two figures it compares",
  "source.unit-twin": "the same figure in its other unit",
  "source.duplicate": "the same figure printed elsewhere",
  "source.rate": "the tonnes and the days of the period",
  "source.metal-equivalent": "the metals and the prices or ratio stated",
  "source.attributable-share": "the share printed and the whole",
  "source.strip-ratio": "the waste and the ore mined",
  "source.mass-pull": "the tonnes of concentrate and of feed",
  "source.stock-movement": "the opening stock and what was added and taken",
  "source.from-concentrates": "the tonnes and grades of the concentrates",
  "source.from-feed": "tonnes, grade and recovery of the feed",
  "source.from-metal-produced": "the metal produced and the metal fed",
  "source.other": "the printed inputs",
} as const satisfies Record<string, Phrase>;
