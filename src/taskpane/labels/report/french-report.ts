import type { CorePhrases } from "../../../core/phrase/core-phrases";
import { frenchClaims } from "./french-claims";
import { frenchReading } from "./french-reading";
import { frenchRefusals } from "./french-refusals";
import { frenchFailures } from "./french-failures";
import { frenchRelations } from "./french-relations";
import { frenchWarnings } from "./french-warnings";

/** What core has anything to say with, in French. */
export const frenchReport: CorePhrases = {
  ...frenchClaims,
  ...frenchRelations,
  ...frenchWarnings,
  ...frenchFailures,
  ...frenchRefusals,
  ...frenchReading,
  "figure.range": "{low} à {high}",
  "figure.percent": "{number}\u00a0%",
  "figure.days": "{number} jours",
  "figure.points": "{number} points",
  "figure.lessThan": "moins de {share}",
  "list.and": "{items} et {last}",
  "list.or": "{items} ou {last}",
  "list.plain": "{items}, {last}",
  "finding.sums":
    "{cell}\u00a0: le chiffre imprimé, {printed}, n’est pas reproductible d’après {source}, qui donnent {rebuilt} ({range} à la précision imprimée).",
  "finding.twin":
    "{cell}\u00a0: le chiffre imprimé, {printed}, n’est pas reproductible d’après {source}, qui donne {rebuilt} ({range} à la précision imprimée).",
  "finding.payable":
    "{cell}\u00a0: le chiffre imprimé, {printed}, dépasse le métal dont il fait partie, {rebuilt} ({range} à la précision imprimée).",
  "finding.because": {
    one: "Cela découle du constat {list}.",
    other: "Cela découle des constats {list}.",
  },
  "finding.confirm":
    "La lecture de ce tableau n’est pas sûre\u00a0: confirmez d’abord ses cellules et ses colonnes.",
  "working.arithmetic":
    "{arithmetic} = {rebuilt}, la précision imprimée permet {range}\u202f; imprimé {printed}",
  "working.above":
    "Le chiffre imprimé est supérieur de {distance} au chiffre reconstitué, {gap} de plus que ne le permet la précision imprimée.",
  "working.below":
    "Le chiffre imprimé est inférieur de {distance} au chiffre reconstitué, {gap} de plus que ne le permet la précision imprimée.",
  "working.basis": "Base\u00a0: {basis}.",
  "working.cause": "Cause probable\u00a0: {cells}.",
  "working.causes": "Cause probable, sans distinction possible\u00a0: {cells}.",
  "working.itself": "ce chiffre lui-même",
  "working.repair":
    "{row}\u00a0: {to} au lieu de {from} ({edit}) accorderait tout ce à quoi ce chiffre participe.",
  "edit.transposition": "interversion de chiffres",
  "edit.substitution": "chiffre remplacé",
  "edit.dropped-digit": "chiffre omis",
  "edit.doubled-digit": "chiffre doublé",
  "edit.scale": "ordre de grandeur",
  "edit.unit": "unité",
  "edit.exchanged-left": "échangé avec le chiffre à sa gauche",
  "edit.exchanged-right": "échangé avec le chiffre à sa droite",
  "edit.exchanged-above": "échangé avec le chiffre au-dessus",
  "edit.exchanged-below": "échangé avec le chiffre au-dessous",
  "source.period-sum": "les périodes qu’il additionne",
  "source.mine-sum": "les mines qu’il additionne",
  "source.concentrate-sum": "les concentrés qu’il additionne",
  "source.basket-sum": "les métaux qu’il additionne",
  "source.material-sum": "le minerai et les stériles qu’il additionne",
  "source.weighted-grade":
    "les teneurs de ses périodes, pondérées par les tonnes",
  "source.mine-grade": "les teneurs de ses mines, pondérées par les tonnes",
  "source.mine-recovery":
    "les récupérations de ses mines, pondérées par le métal alimenté",
  "source.weighted-recovery":
    "les récupérations de ses périodes, pondérées par le métal alimenté",
  "source.change": "les deux chiffres qu’il compare",
  "source.unit-twin": "le même chiffre dans son autre unité",
  "source.duplicate": "le même chiffre imprimé ailleurs",
  "source.rate": "les tonnes et les jours de la période",
  "source.metal-equivalent": "les métaux et les prix ou ratios indiqués",
  "source.attributable-share": "la part imprimée et le tout",
  "source.strip-ratio": "les stériles et le minerai extraits",
  "source.mass-pull": "les tonnes de concentré et d’alimentation",
  "source.stock-movement": "le stock d’ouverture, les entrées et les sorties",
  "source.from-concentrates": "les tonnes et les teneurs des concentrés",
  "source.from-feed":
    "les tonnes, la teneur et la récupération de l’alimentation",
  "source.from-metal-produced": "le métal produit et le métal alimenté",
  "source.other": "les données imprimées",
};
