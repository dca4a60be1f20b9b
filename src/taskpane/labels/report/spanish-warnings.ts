import type { WarningPhrases } from "../../../core/phrase/warning-phrases";

/** What a reader should confirm of a reading, in Spanish. */
export const spanishWarnings: WarningPhrases = {
  "warning.headless":
    "Se encontró una tabla cuyas celdas se juntaron al copiar, pero no sus encabezados de columna. No se lee: abra el comunicado como HTML o PDF, o pegue la tabla desde allí.",
  "warning.parted":
    "Las celdas de esta tabla se juntaron al copiar; se separaron donde solo cabe una lectura. Compare con el comunicado, o ábralo como HTML o PDF.",
  "warning.partedSome": {
    one: "Las celdas de esta tabla se juntaron al copiar; se separaron donde solo cabe una lectura. {count} fila admitía varias lecturas y queda en blanco. Compare con el comunicado, o ábralo como HTML o PDF.",
    other:
      "Las celdas de esta tabla se juntaron al copiar; se separaron donde solo cabe una lectura. {count} filas admitían varias lecturas y quedan en blanco. Compare con el comunicado, o ábralo como HTML o PDF.",
  },
  "warning.headingsContinued":
    "Esta tabla no imprime encabezados de columna; se tomaron los de la tabla anterior. Confirme sus periodos.",
  "warning.columnsUncounted":
    "Se encontró una tabla cuyas celdas están separadas por un solo espacio, pero no cuántas columnas tiene. No se lee: abra el comunicado como HTML o PDF, o pegue la tabla desde allí.",
  "warning.cellsUnclear":
    "Las celdas de «{row}» no se distinguen: se perdió una celda vacía al copiar, o hay espacios dentro de sus cifras. La fila queda en blanco; abra el comunicado como HTML o PDF.",
  "warning.commasUnclear":
    "Las comas de esta tabla separan celdas y agrupan dígitos, así que sus cifras no se distinguen. Guárdela con punto y coma, tabuladores o celdas entre comillas, o abra el propio comunicado.",
  "warning.rowsUnclear":
    "Algunas filas de esta tabla usan su separador dentro de una celda; sus cifras no se pudieron situar y se omitieron. Ponga esas celdas entre comillas, o introduzca esas filas a mano.",
  "warning.columnByColumn":
    "Se encontró una tabla cuyas celdas se copiaron columna por columna: no se sabe qué valor corresponde a qué fila. No se lee: abra el propio PDF o la página web, o copie la tabla desde allí.",
  "warning.blankLost":
    "«{row}» tiene menos valores que columnas la tabla: se perdió una celda vacía al copiar, así que no se sabe a qué columna corresponde cada valor. La fila queda en blanco; abra el comunicado como HTML o PDF.",
  "warning.blankMoved":
    "«{row}» tiene menos valores que columnas la tabla, y la copia llevó sus celdas vacías al final: no se sabe a qué columna corresponde cada valor. La fila queda en blanco; abra el comunicado como HTML o PDF.",
  "warning.headingsUnclear":
    "Algunas columnas de esta tabla no tienen encabezado propio, o tienen el mismo que otra: no es seguro qué periodo indican. Compare los encabezados con el comunicado.",
  "warning.headingsMissing":
    "No se encontraron encabezados de columna sobre esta tabla. Indique sus periodos, o copie de nuevo la tabla con sus encabezados.",
  "warning.columnsClose":
    "Algunas cifras de esta tabla están tan juntas que no se distinguieron sus columnas. Compárelas con el comunicado.",
  "warning.headingsBeside":
    "Algunos encabezados de esta tabla no están sobre ninguna cifra y algunas cifras no tienen encabezado: pueden corresponder a otras columnas. Compare los encabezados con el comunicado.",
  "warning.headingsLost":
    "Faltan los títulos que distinguen leyes, recuperaciones y concentrados. Las filas se leyeron en el orden usual y según concuerdan sus cifras; confirme qué miden.",
  "warning.commaTaken":
    "La tabla no muestra si el punto o la coma marca los decimales; 12.345 se leyó como doce mil. Confirme una cifra.",
  "warning.pointTaken":
    "La tabla no muestra si el punto o la coma marca los decimales; 12.345 se leyó como doce. Confirme una cifra.",
  "warning.metalAssumed":
    "Algunas filas no nombran ningún metal y se leyeron como {metal}, del que trata el comunicado. Confirme su medida.",
  "warning.metricRepeated":
    "Varias filas se leyeron como la misma cifra: {rows}. Confirme qué miden.",
  "warning.scaleUnknown":
    "Una fila está impresa en {unit} a una escala que aquí no tiene unidad. Elija su unidad.",
  "warning.tonOfGrade":
    "Hay leyes impresas en onzas por «ton», y el comunicado no dice si la tonelada es corta o métrica. Confirme la unidad de estas filas.",
  "warning.tonsMetric":
    "Las «tons» se toman por toneladas métricas; el comunicado no dice cuáles son. Confirme la unidad de estas filas.",
  "warning.tonsShort":
    "Las «tons» se toman por toneladas cortas; el comunicado no dice cuáles son. Confirme la unidad de estas filas.",
  "warning.unitMissing":
    "Algunas filas no imprimen unidad, ni en su etiqueta, ni en sus títulos, ni en el de la tabla. Confirme o elija su unidad.",
  "warning.periodsAbove":
    "La tabla no tiene cabecera; sus periodos se tomaron de una línea anterior. Confírmelos.",
  "warning.periodUnknown": {
    one: "El periodo de una columna no se puede leer en la cabecera. Elíjalo antes de comparar columnas.",
    other:
      "El periodo de {count} columnas no se puede leer en la cabecera. Elíjalo antes de comparar columnas.",
  },
  "warning.yearUnknown":
    "La cabecera nombra trimestres o meses sin año. Elija el año.",
  "warning.periodRepeated":
    "Todas las columnas se leyeron como el mismo periodo. Elija el periodo de cada una.",
  "warning.pagesPictures":
    "{pages} de {all} páginas no contienen texto, solo imágenes; sus tablas no se leen. Pase el PDF por reconocimiento de texto (OCR), o tome el comunicado como HTML o texto.",
  "warning.pagesUnmapped":
    "El texto de {pages} de {all} páginas no se puede determinar: sus fuentes no dicen qué caracteres imprimen. Sus tablas no se leen; tome el comunicado como HTML o texto.",
  "warning.pagesDamaged":
    "{pages} de {all} páginas están dañadas y no se leyeron. Descargue de nuevo el PDF, o ábralo en un visor y pegue la tabla.",
  "warning.pagesLeft":
    "Solo se leyeron las primeras {pages} de {all} páginas. Guarde las páginas con la tabla de producción en un PDF aparte.",
};
