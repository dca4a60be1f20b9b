import type { RelationPhrases } from "../../../core/phrase/relation-phrases";

/** What relations rest on, and why some cannot be checked, in Spanish. */
export const spanishRelations: RelationPhrases = {
  "basis.points": "variación en puntos",
  "basis.counts": {
    one: "cuenta el concentrado de {concentrates}",
    other: "cuenta los concentrados de {concentrates}",
  },
  "basis.adds": "suma {mines}",
  "basis.shortTon":
    "onzas por tonelada corta, lo que mejor se ajusta a las cifras",
  "basis.metricTon":
    "onzas por tonelada métrica, lo que mejor se ajusta a las cifras",
  "basis.longTon":
    "onzas por tonelada larga, lo que mejor se ajusta a las cifras",
  "basis.takenFor": "{period} se toma como de {first} a {last}",
  "basis.periods": "{periods}, con lo que la mayoría de las filas suman",
  "basis.printedDays": "días de operación impresos",
  "basis.calendarDays": "días naturales",
  "basis.noLeapDay": "días naturales sin día bisiesto",
  "basis.evenYear": "año de 365 días",
  "basis.weeks": "trimestres de 13 semanas",
  "basis.months30": "meses de 30 días",
  "basis.year350": "año de 350 días",
  "month.dated": "{month} de {year}",
  "month.january": "enero",
  "month.february": "febrero",
  "month.march": "marzo",
  "month.april": "abril",
  "month.may": "mayo",
  "month.june": "junio",
  "month.july": "julio",
  "month.august": "agosto",
  "month.september": "septiembre",
  "month.october": "octubre",
  "month.november": "noviembre",
  "month.december": "diciembre",
  "need.tonnes": "toneladas procesadas",
  "need.grade": "ley de cabeza de {metal}",
  "need.recovery": "recuperación de {metal}",
  "unchecked.parts":
    "Los periodos que componen {period} no están todos impresos.",
  "unchecked.needs": "No impreso con ello: {missing}.",
  "unchecked.notTogether":
    "Toneladas, ley y recuperación no están impresas juntas en ningún periodo, o sus unidades no se conocen.",
  "unchecked.lacking": "No hay cifra impresa para {periods}.",
  "unchecked.lackingGrade": "No hay ley impresa para {periods}.",
  "unchecked.lackingWeight":
    "Las toneladas que ponderan la ley no están impresas para cada periodo.",
  "unchecked.lackingFeed":
    "Toneladas, ley y recuperación no están todas impresas para los periodos que la componen.",
  "unchecked.ownPrices":
    "Los equivalentes de metal pueden convertirse a los precios de cada periodo, así que no tienen por qué sumar.",
  "unchecked.noPrices":
    "No se indican los precios o relaciones que convierten los demás metales en equivalentes.",
  "unchecked.otherPrices":
    "Los precios o relaciones indicados no reproducen la mayoría de sus cifras; pueden haberse usado otros.",
  "unchecked.otherShare":
    "La participación impresa no da la mayoría de sus cifras; puede ser de otra fecha o de otras minas.",
  "unchecked.days":
    "El ritmo no se deduce de ninguno de los cómputos de días usuales; la planta puede contar días de operación, que no están impresos.",
  "unchecked.leach":
    "La lixiviación en pilas libera el metal del mineral de un periodo a lo largo de varios, así que la producción no tiene por qué deducirse del mineral apilado.",
  "unchecked.padsBeside":
    "También se deposita mineral en pilas de lixiviación, y el metal que liberan no está impreso aparte.",
  "unchecked.stockSurveyed":
    "Las existencias iniciales, el mineral extraído y el procesado no dan las existencias finales; las pilas medidas se corrigen entre periodos.",
  "unchecked.silentMines":
    "No hay cifra impresa para {mines}, que el total puede contar.",
  "unchecked.otherMines":
    "Las minas impresas no lo dan en la mayoría de las cifras; parece contar otras minas o participaciones.",
  "unchecked.ungraded":
    "No hay ley de {metal} impresa para el concentrado de {concentrates}, que puede contener parte del metal.",
  "unchecked.otherColumns":
    "La mayoría de las filas de la columna {column} no se deducen de las dos columnas que parece comparar.",
  "unchecked.aboveRebuilt":
    "Las cifras impresas están por encima de las reconstruidas en {failing} de {all} periodos; la fila parece seguir otra base.",
  "unchecked.belowRebuilt":
    "Las cifras impresas están por debajo de las reconstruidas en {failing} de {all} periodos; la fila parece seguir otra base.",
  "unchecked.footnote": "Una nota explica la diferencia: «{note}»",
  "metal.silver": "plata",
  "metal.gold": "oro",
  "metal.lead": "plomo",
  "metal.zinc": "zinc",
  "metal.copper": "cobre",
  "metal.nickel": "níquel",
  "metal.antimony": "antimonio",
  "metal.platinum": "platino",
  "metal.palladium": "paladio",
  "metal.rhodium": "rodio",
  "metal.ruthenium": "rutenio",
  "metal.iridium": "iridio",
  "metal.molybdenum": "molibdeno",
  "metal.tin": "estaño",
  "metal.tungsten": "tungsteno",
  "metal.cobalt": "cobalto",
  "metal.iron": "hierro",
  "metal.manganese": "manganeso",
  "metal.cadmium": "cadmio",
  "metal.bismuth": "bismuto",
  "metal.lithium": "litio",
  "metal.uranium": "uranio",
  "metal.coal": "carbón",
  "metal.potash": "potasa",
  "metal.phosphate": "fosfato",
  "metal.chromium": "cromo",
};
