import type { ClaimPhrases } from "../../../core/phrase/claim-phrases";

/** What the judgement of a sentence is explained with, in Spanish. */
export const spanishClaims: ClaimPhrases = {
  "claim.printed.true": "Se cumple con las cifras impresas ({detail}).",
  "claim.printed.false": "No se cumple con las cifras impresas ({detail}).",
  "claim.printed.undecided":
    "Queda sin decidir con las cifras impresas ({detail}).",
  "claim.printed.not-checkable":
    "No se puede comprobar con las cifras impresas ({detail}).",
  "claim.rebuilt.true": "Con las cifras reconstruidas ({detail}) se cumple.",
  "claim.rebuilt.false":
    "Con las cifras reconstruidas ({detail}) no se cumple.",
  "claim.rebuilt.undecided":
    "Con las cifras reconstruidas ({detail}) queda sin decidir.",
  "claim.rebuilt.not-checkable":
    "Con las cifras reconstruidas ({detail}) no se puede comprobar.",
  "claim.rebuiltToo.true":
    "Con las cifras reconstruidas ({detail}) también se cumple.",
  "claim.rebuiltToo.false":
    "Con las cifras reconstruidas ({detail}) tampoco se cumple.",
  "claim.rebuiltToo.undecided":
    "Con las cifras reconstruidas ({detail}) también queda sin decidir.",
  "claim.rebuiltToo.not-checkable":
    "Con las cifras reconstruidas ({detail}) tampoco se puede comprobar.",
  "claim.notCheckable": "No se puede comprobar: {reason}.",
  "claim.baseAssumed":
    "La frase no nombra con qué compara; aquí se compara con {period}.",
  "claim.periodsMissing":
    "Los periodos que la tabla no imprime no se comparan.",
  "claim.weekday": "{date} cae en {weekday}.",
  "weekday.sunday": "domingo",
  "weekday.monday": "lunes",
  "weekday.tuesday": "martes",
  "weekday.wednesday": "miércoles",
  "weekday.thursday": "jueves",
  "weekday.friday": "viernes",
  "weekday.saturday": "sábado",
  "claim.months": {
    one: "Del cierre del ejercicio anterior, {start}, a {end} va {count} mes, {days}.",
    other:
      "Del cierre del ejercicio anterior, {start}, a {end} van {count} meses, {days}.",
  },
  "detail.figure": "{name}: {figure}",
  "detail.noted": "{detail}, {note}",
  "detail.further": "{detail}; {further}",
  "detail.against": "{figure} frente a {other}",
  "detail.growth": "{figure} frente a {other} es {growth}",
  "detail.noGrowth": "{figure} frente a {other} no da tasa de crecimiento",
  "detail.share": "{figure} es {share} de {plan}",
  "detail.next": "{figure}; lo siguiente en la tabla, {period}: {other}",
  "detail.trend": "{name} y después: {figures}",
  "detail.slight": "«leve» se toma hasta {limit}",
  "detail.significant": "«significativo» se toma desde {limit}",
  "detail.rate": "{figure} en {days} es {rate} al día",
  "detail.calendarDays": "{days} días naturales",
  "detail.monthDays": "{days} días en meses de 30 días",
  "detail.evenDays": "{days} días, 365 repartidos por igual",
  "detail.impliedDays": "el ritmo indicado requeriría {days}",
  "note.lowerThird": "en el tercio inferior del rango",
  "note.middleThird": "en el tercio medio del rango",
  "note.upperThird": "en el tercio superior del rango",
  "note.rounded": "redondeado",
  "note.ifRounded": "solo concuerda redondeado",
  "note.ifCut": "solo concuerda truncado, no redondeado",
  "note.beyond": "más allá del límite",
  "note.beyondBy": "más allá del límite, en {share}",
  "note.straddled": "la precisión impresa queda a ambos lados del límite",
  "note.above": "por encima",
  "note.farAbove": "muy por encima",
  "note.loosely": "con holgura",
  "plan.beside": "{reason}. Al lado: {notes}",
  "plan.also": "{note}. Además: {other}",
  "plan.bothBases": "{printed}; con las cifras reconstruidas, {rebuilt}",
  "plan.stands": "{name}: {figure}",
  "plan.runRate": "ritmo anual, {period} × 4",
  "plan.single": "{figure} (lo anunciado está a {share} de ello)",
  "plan.below":
    "{figure} (por debajo del rango; su centro está a {share} de ello)",
  "plan.above":
    "{figure} (por encima del rango; su centro está a {share} de ello)",
  "plan.inside":
    "{figure} (dentro del rango; su centro está a {share} de ello)",
  "plan.quarters": { one: "{count} trimestre", other: "{count} trimestres" },
  "plan.made": { one: "{name} da {sum}", other: "{name} dan {sum}" },
  "plan.reached": "{made}, no menos de lo anunciado",
  "plan.needs": {
    one: "{made}; el trimestre restante necesita {need} ({soFar} por trimestre hasta ahora)",
    other:
      "{made}; cada uno de los {count} trimestres restantes necesita {need} ({soFar} por trimestre hasta ahora)",
  },
  "why.noTable": "el comunicado no tiene tabla de producción",
  "why.foreign": "las tablas no imprimen cifras de {name}",
  "why.noColumn": "ninguna columna de las tablas cubre el periodo nombrado",
  "why.noRow": "el texto no dice a qué fila se refiere",
  "why.noMeasure": "ninguna fila de las tablas da esta medida",
  "why.open": "el texto no deja claro a qué cifra se refiere; {detail}",
  "why.openNearest":
    "el texto no deja claro a qué cifra se refiere; la más cercana, {name}, es {figure}",
  "why.noBase": "la frase no nombra ningún periodo con el que comparar",
  "why.daysUnknown": "no se conocen los días del periodo",
  "why.doesNotFollow": "no se deduce de las cifras impresas ({detail})",
  "why.otherFigure": "la cifra que la acompaña no es la impresa ({detail})",
  "why.noEarlier":
    "la tabla no imprime ningún periodo anterior con el que comparar",
  "why.wholeHistory":
    "requiere toda la historia, y la tabla imprime una parte; en ella, {detail}",
  "why.fewPeriods":
    "la tabla imprime {printed} de los {wanted} periodos seguidos que requiere",
  "why.fewPeriodsOrMore":
    "la tabla imprime {printed} de los {wanted} o más periodos seguidos que requiere",
  "why.rank":
    "un puesto o una cuota requiere las cifras de otros, que el comunicado no imprime",
  "why.future": "una afirmación sobre el futuro",
  "why.futureForeign":
    "una afirmación sobre el futuro, y las tablas no imprimen cifras de {name}",
};
