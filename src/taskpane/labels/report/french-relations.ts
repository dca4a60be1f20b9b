import type { RelationPhrases } from "../../../core/phrase/relation-phrases";

/** What relations rest on, and why some cannot be checked, in French. */
export const frenchRelations: RelationPhrases = {
  "basis.points": "variation en points",
  "basis.counts": {
    one: "compte le concentré de {concentrates}",
    other: "compte les concentrés de {concentrates}",
  },
  "basis.adds": "additionne {mines}",
  "basis.shortTon":
    "onces par tonne courte, ce qui convient le mieux aux chiffres",
  "basis.metricTon":
    "onces par tonne métrique, ce qui convient le mieux aux chiffres",
  "basis.longTon":
    "onces par tonne longue, ce qui convient le mieux aux chiffres",
  "basis.takenFor": "{period} s’entend de {first} à {last}",
  "basis.periods":
    "{periods}, lecture selon laquelle la plupart des lignes s’additionnent",
  "basis.printedDays": "jours d’exploitation imprimés",
  "basis.calendarDays": "jours calendaires",
  "basis.noLeapDay": "jours calendaires sans jour bissextile",
  "basis.evenYear": "année de 365 jours",
  "basis.weeks": "trimestres de 13 semaines",
  "basis.months30": "mois de 30 jours",
  "basis.year350": "année de 350 jours",
  "month.dated": "{month} {year}",
  "month.january": "janvier",
  "month.february": "février",
  "month.march": "mars",
  "month.april": "avril",
  "month.may": "mai",
  "month.june": "juin",
  "month.july": "juillet",
  "month.august": "août",
  "month.september": "septembre",
  "month.october": "octobre",
  "month.november": "novembre",
  "month.december": "décembre",
  "need.tonnes": "tonnes traitées",
  "need.grade": "teneur d’alimentation ({metal})",
  "need.recovery": "récupération ({metal})",
  "unchecked.parts":
    "Les périodes qui composent {period} ne sont pas toutes imprimées.",
  "unchecked.needs": "Non imprimé avec\u00a0: {missing}.",
  "unchecked.notTogether":
    "Tonnes, teneur et récupération ne sont imprimées ensemble pour aucune période, ou leurs unités ne sont pas connues.",
  "unchecked.lacking": "Aucun chiffre n’est imprimé pour {periods}.",
  "unchecked.lackingGrade": "Aucune teneur n’est imprimée pour {periods}.",
  "unchecked.lackingWeight":
    "Les tonnes qui pondèrent la teneur ne sont pas imprimées pour chaque période.",
  "unchecked.lackingFeed":
    "Tonnes, teneur et récupération ne sont pas toutes imprimées pour les périodes qui la composent.",
  "unchecked.ownPrices":
    "Les équivalents métal peuvent être convertis aux prix de chaque période et ne s’additionnent donc pas forcément.",
  "unchecked.noPrices":
    "Les prix ou rapports qui convertissent les autres métaux en équivalents ne sont pas indiqués.",
  "unchecked.otherPrices":
    "Les prix ou rapports indiqués ne reproduisent pas la plupart de ses chiffres\u202f; d’autres ont pu être utilisés.",
  "unchecked.otherShare":
    "La part imprimée ne donne pas la plupart de ses chiffres ; elle vaut peut-être pour une autre date ou pour d’autres mines.",
  "unchecked.days":
    "Le débit ne découle d’aucun décompte de jours usuel\u202f; l’usine compte peut-être des jours d’exploitation, qui ne sont pas imprimés.",
  "unchecked.leach":
    "La lixiviation en tas libère le métal du minerai d’une période sur plusieurs\u202f; la production ne découle donc pas forcément du minerai déposé.",
  "unchecked.padsBeside":
    "Du minerai est aussi déposé sur des tas de lixiviation, et le métal qu’ils libèrent n’est pas imprimé à part.",
  "unchecked.stockSurveyed":
    "Stock d’ouverture, minerai extrait et minerai traité ne donnent pas le stock de clôture\u202f; les stocks mesurés sont corrigés d’une période à l’autre.",
  "unchecked.silentMines":
    "Aucun chiffre n’est imprimé pour {mines}, que le total compte peut-être.",
  "unchecked.otherMines":
    "Les mines imprimées n’y conduisent pas dans la plupart des chiffres\u202f; il semble compter d’autres mines ou d’autres parts.",
  "unchecked.ungraded":
    "Aucune teneur ({metal}) n’est imprimée pour le concentré de {concentrates}, qui peut contenir une partie du métal.",
  "unchecked.otherColumns":
    "La plupart des lignes de la colonne {column} ne découlent pas des deux colonnes qu’elle semble comparer.",
  "unchecked.aboveRebuilt":
    "Les chiffres imprimés dépassent les chiffres reconstitués dans {failing} périodes sur {all}\u202f; la ligne semble suivre une autre base.",
  "unchecked.belowRebuilt":
    "Les chiffres imprimés sont inférieurs aux chiffres reconstitués dans {failing} périodes sur {all}\u202f; la ligne semble suivre une autre base.",
  "unchecked.footnote": "Une note explique l’écart\u00a0: «\u00a0{note}\u00a0»",
  "metal.silver": "argent",
  "metal.gold": "or",
  "metal.lead": "plomb",
  "metal.zinc": "zinc",
  "metal.copper": "cuivre",
  "metal.nickel": "nickel",
  "metal.antimony": "antimoine",
  "metal.platinum": "platine",
  "metal.palladium": "palladium",
  "metal.rhodium": "rhodium",
  "metal.ruthenium": "ruthénium",
  "metal.iridium": "iridium",
  "metal.molybdenum": "molybdène",
  "metal.tin": "étain",
  "metal.tungsten": "tungstène",
  "metal.cobalt": "cobalt",
  "metal.iron": "fer",
  "metal.manganese": "manganèse",
  "metal.cadmium": "cadmium",
  "metal.bismuth": "bismuth",
  "metal.lithium": "lithium",
  "metal.uranium": "uranium",
  "metal.coal": "charbon",
  "metal.potash": "potasse",
  "metal.phosphate": "phosphate",
  "metal.chromium": "chrome",
};
