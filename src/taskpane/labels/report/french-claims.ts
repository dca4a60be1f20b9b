import type { ClaimPhrases } from "../../../core/phrase/claim-phrases";

/** What the judgement of a sentence is explained with, in French. */
export const frenchClaims: ClaimPhrases = {
  "claim.printed.true": "Vrai d’après les chiffres imprimés ({detail}).",
  "claim.printed.false": "Non vérifié par les chiffres imprimés ({detail}).",
  "claim.printed.undecided":
    "Indécis d’après les chiffres imprimés ({detail}).",
  "claim.printed.not-checkable":
    "Non vérifiable d’après les chiffres imprimés ({detail}).",
  "claim.rebuilt.true":
    "D’après les chiffres reconstitués ({detail}), c’est vrai.",
  "claim.rebuilt.false":
    "D’après les chiffres reconstitués ({detail}), ce n’est pas le cas.",
  "claim.rebuilt.undecided":
    "D’après les chiffres reconstitués ({detail}), c’est indécis.",
  "claim.rebuilt.not-checkable":
    "D’après les chiffres reconstitués ({detail}), ce n’est pas vérifiable.",
  "claim.rebuiltToo.true":
    "D’après les chiffres reconstitués ({detail}), c’est vrai aussi.",
  "claim.rebuiltToo.false":
    "D’après les chiffres reconstitués ({detail}), ce n’est pas le cas non plus.",
  "claim.rebuiltToo.undecided":
    "D’après les chiffres reconstitués ({detail}), c’est indécis aussi.",
  "claim.rebuiltToo.not-checkable":
    "D’après les chiffres reconstitués ({detail}), ce n’est pas vérifiable non plus.",
  "claim.notCheckable": "Non vérifiable\u00a0: {reason}.",
  "claim.baseAssumed":
    "La phrase ne nomme pas de période de comparaison\u202f; la comparaison est faite avec {period}.",
  "claim.periodsMissing":
    "Les périodes que le tableau n’imprime pas ne sont pas comparées.",
  "claim.weekday": "Le {date} tombe un {weekday}.",
  "weekday.sunday": "dimanche",
  "weekday.monday": "lundi",
  "weekday.tuesday": "mardi",
  "weekday.wednesday": "mercredi",
  "weekday.thursday": "jeudi",
  "weekday.friday": "vendredi",
  "weekday.saturday": "samedi",
  "claim.months": {
    one: "De la fin de l’exercice antérieur, le {start}, au {end}, il y a {count} mois, soit {days}.",
    other:
      "De la fin de l’exercice antérieur, le {start}, au {end}, il y a {count} mois, soit {days}.",
  },
  "detail.figure": "{name}\u00a0: {figure}",
  "detail.noted": "{detail}, {note}",
  "detail.further": "{detail}\u202f; {further}",
  "detail.against": "{figure} contre {other}",
  "detail.growth": "{figure} contre {other}, soit {growth}",
  "detail.noGrowth": "{figure} contre {other}, sans taux de croissance",
  "detail.share": "{figure}, soit {share} de {plan}",
  "detail.next":
    "{figure}\u202f; ensuite dans le tableau {period}\u00a0: {other}",
  "detail.trend": "{name} et après\u00a0: {figures}",
  "detail.slight": "«\u00a0léger\u00a0» s’entend ici jusqu’à {limit}",
  "detail.significant": "«\u00a0significatif\u00a0» s’entend ici dès {limit}",
  "detail.rate": "{figure} sur {days}, soit {rate} par jour",
  "detail.calendarDays": "{days} jours calendaires",
  "detail.monthDays": "{days} jours en mois de 30 jours",
  "detail.evenDays": "{days} jours, 365 répartis également",
  "detail.impliedDays": "le débit annoncé supposerait {days}",
  "note.lowerThird": "dans le tiers inférieur de la fourchette",
  "note.middleThird": "dans le tiers médian de la fourchette",
  "note.upperThird": "dans le tiers supérieur de la fourchette",
  "note.rounded": "arrondi",
  "note.ifRounded": "ne concorde qu’arrondi",
  "note.ifCut": "ne concorde que tronqué, et non arrondi",
  "note.beyond": "au-delà de la limite",
  "note.beyondBy": "au-delà de la limite, de {share}",
  "note.straddled": "la précision imprimée chevauche la limite",
  "note.above": "au-dessus",
  "note.farAbove": "très au-dessus",
  "note.loosely": "approximativement",
  "plan.beside": "{reason}. En regard\u00a0: {notes}",
  "plan.also": "{note}. De plus\u00a0: {other}",
  "plan.bothBases":
    "{printed}\u202f; d’après les chiffres reconstitués, {rebuilt}",
  "plan.stands": "{name}\u00a0: {figure}",
  "plan.runRate": "rythme annuel, {period} × 4",
  "plan.single": "{figure} (l’annonce s’en écarte de {share})",
  "plan.below":
    "{figure} (sous la fourchette, dont le milieu s’en écarte de {share})",
  "plan.above":
    "{figure} (au-dessus de la fourchette, dont le milieu s’en écarte de {share})",
  "plan.inside":
    "{figure} (dans la fourchette, dont le milieu s’en écarte de {share})",
  "plan.quarters": { one: "{count} trimestre", other: "{count} trimestres" },
  "plan.made": { one: "{name} donne {sum}", other: "{name} donnent {sum}" },
  "plan.reached": "{made}, pas moins qu’annoncé",
  "plan.needs": {
    one: "{made}\u202f; le trimestre restant doit apporter {need} ({soFar} par trimestre jusqu’ici)",
    other:
      "{made}\u202f; chacun des {count} trimestres restants doit apporter {need} ({soFar} par trimestre jusqu’ici)",
  },
  "why.noTable": "le communiqué n’a pas de tableau de production",
  "why.foreign": "les tableaux n’impriment aucun chiffre pour {name}",
  "why.noColumn": "aucune colonne des tableaux ne couvre la période nommée",
  "why.noRow": "le texte ne dit pas de quelle ligne il s’agit",
  "why.noMeasure": "aucune ligne des tableaux ne donne cette mesure",
  "why.open": "le texte ne dit pas de quel chiffre il s’agit\u202f; {detail}",
  "why.openNearest":
    "le texte ne dit pas de quel chiffre il s’agit\u202f; le plus proche, {name}, est {figure}",
  "why.noBase": "la phrase ne nomme pas de période de comparaison",
  "why.daysUnknown": "les jours de la période ne sont pas connus",
  "why.doesNotFollow": "ne découle pas des chiffres imprimés ({detail})",
  "why.otherFigure":
    "le chiffre énoncé n’est pas celui qui est imprimé ({detail})",
  "why.noEarlier": "le tableau n’imprime aucune période antérieure à comparer",
  "why.wholeHistory":
    "il y faudrait tout l’historique, et le tableau n’en imprime qu’une partie\u202f; là, {detail}",
  "why.fewPeriods":
    "le tableau imprime {printed} des {wanted} périodes consécutives nécessaires",
  "why.fewPeriodsOrMore":
    "le tableau imprime {printed} des {wanted} périodes consécutives nécessaires au moins",
  "why.rank":
    "un rang ou une part demande les chiffres d’autres, que le communiqué n’imprime pas",
  "why.future": "un énoncé sur l’avenir",
  "why.futureForeign":
    "un énoncé sur l’avenir, et les tableaux n’impriment aucun chiffre pour {name}",
};
