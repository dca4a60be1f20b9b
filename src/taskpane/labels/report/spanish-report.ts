import type { CorePhrases } from "../../../core/phrase/core-phrases";
import { spanishClaims } from "./spanish-claims";
import { spanishReading } from "./spanish-reading";
import { spanishRefusals } from "./spanish-refusals";
import { spanishFailures } from "./spanish-failures";
import { spanishRelations } from "./spanish-relations";
import { spanishWarnings } from "./spanish-warnings";

/** What core has anything to say with, in Spanish. */
export const spanishReport: CorePhrases = {
  ...spanishClaims,
  ...spanishRelations,
  ...spanishWarnings,
  ...spanishFailures,
  ...spanishRefusals,
  ...spanishReading,
  "figure.range": "{low} a {high}",
  "figure.percent": "{number}\u00a0%",
  "figure.days": "{number} días",
  "figure.points": "{number} puntos",
  "figure.lessThan": "menos de {share}",
  "list.and": "{items} y {last}",
  "list.or": "{items} o {last}",
  "list.plain": "{items}, {last}",
  "finding.sums":
    "{cell}: la cifra impresa, {printed}, no es reproducible según {source}, que dan {rebuilt} ({range} con la precisión impresa).",
  "finding.twin":
    "{cell}: la cifra impresa, {printed}, no es reproducible según {source}, que da {rebuilt} ({range} con la precisión impresa).",
  "finding.payable":
    "{cell}: la cifra impresa, {printed}, supera el metal del que forma parte, {rebuilt} ({range} con la precisión impresa).",
  "finding.because": {
    one: "Se deriva del hallazgo {list}.",
    other: "Se deriva de los hallazgos {list}.",
  },
  "finding.confirm":
    "La lectura de esta tabla no es segura: confirme primero sus celdas y columnas.",
  "working.arithmetic":
    "{arithmetic} = {rebuilt}, la precisión impresa permite {range}; impreso {printed}",
  "working.above":
    "La cifra impresa está {distance} por encima de la reconstruida, {gap} más de lo que permite la precisión impresa.",
  "working.below":
    "La cifra impresa está {distance} por debajo de la reconstruida, {gap} más de lo que permite la precisión impresa.",
  "working.basis": "Base: {basis}.",
  "working.cause": "Causa probable: {cells}.",
  "working.causes": "Causa probable, sin poder distinguir: {cells}.",
  "working.itself": "esta misma cifra",
  "working.repair":
    "{row}: {to} en lugar de {from} ({edit}) conciliaría todo aquello en lo que interviene.",
  "edit.transposition": "cifras traspuestas",
  "edit.substitution": "cifra sustituida",
  "edit.dropped-digit": "cifra omitida",
  "edit.doubled-digit": "cifra duplicada",
  "edit.scale": "orden de magnitud",
  "edit.unit": "unidad",
  "edit.exchanged-left": "intercambiada con la cifra a su izquierda",
  "edit.exchanged-right": "intercambiada con la cifra a su derecha",
  "edit.exchanged-above": "intercambiada con la cifra de arriba",
  "edit.exchanged-below": "intercambiada con la cifra de abajo",
  "source.period-sum": "los periodos que suma",
  "source.mine-sum": "las minas que suma",
  "source.concentrate-sum": "los concentrados que suma",
  "source.basket-sum": "los metales que suma",
  "source.material-sum": "el mineral y el estéril que suma",
  "source.weighted-grade":
    "las leyes de sus periodos, ponderadas por toneladas",
  "source.mine-grade": "las leyes de sus minas, ponderadas por toneladas",
  "source.mine-recovery":
    "las recuperaciones de sus minas, ponderadas por el metal alimentado",
  "source.weighted-recovery":
    "las recuperaciones de sus periodos, ponderadas por el metal alimentado",
  "source.change": "las dos cifras que compara",
  "source.unit-twin": "la misma cifra en su otra unidad",
  "source.duplicate": "la misma cifra impresa en otro lugar",
  "source.rate": "las toneladas y los días del periodo",
  "source.metal-equivalent":
    "los metales y los precios o proporciones indicados",
  "source.attributable-share": "la participación impresa y el total",
  "source.strip-ratio": "el estéril y el mineral extraídos",
  "source.mass-pull": "las toneladas de concentrado y de alimentación",
  "source.stock-movement":
    "las existencias iniciales, las entradas y las salidas",
  "source.from-concentrates": "las toneladas y leyes de los concentrados",
  "source.from-feed":
    "las toneladas, la ley y la recuperación de la alimentación",
  "source.from-metal-produced": "el metal producido y el metal alimentado",
  "source.other": "las cifras impresas de partida",
};
