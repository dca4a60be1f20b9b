/** What a row measures, before metal, concentrate and unit are added. `none` rows are no production figures. */
export type Quantity =
  | "none"
  | "days"
  | "strip"
  | "mass-pull"
  | "concentration"
  | "stockpile"
  | "stockpile-processed"
  | "recovery"
  | "grade"
  | "sold"
  | "placed"
  | "waste"
  | "material"
  | "rate"
  | "processed"
  | "mined"
  | "produced";

/** Words of a quantity in folded text, by language, in the order they are looked for: the first that is found decides. */
export const QUANTITY_WORDS: readonly (readonly [Quantity, RegExp])[] = [
  // Money and activity: rows that no production sheet computes with.
  [
    "none",
    /\b(?:costs?|aisc|aics?|aisac|c1|c3|all[- ]in|cash costs?|opex|capex|expenses?|expenditures?|capital|kosten|costos?|custos?|despesas?|costes?|couts?|costi|spending|charges?|royalt(?:y|ies)|nsr|net smelter|tc\/?rc|credits?|margins?|investments?)\b/,
  ],
  ["none", /\b(?:prices?|pricing|preise?|precios?|prix|prezz[io]|precos?)\b/],
  [
    "none",
    /\b(?:revenues?|incomes?|earnings|eps|ebitda|ebit|cash flows?|cash|profits?|loss(?:es)?|debt|liquidity|depreciation|amortization|amortisation|tax(?:es)?|dividends?|shares?|umsatz|erlose|ergebnis|ingresos|utilidad|receitas?|lucros?|chiffre d'affaires|resultat net|ricavi|utile|working capital|net sales|assets?|liabilities|equity(?! (?:\w+ )?(?:production|sales|share))|inventory value|fx|exchange rate|rent|insurance|travel|salaries|wages)\b/,
  ],
  [
    "none",
    /\b(?:drilling|drilled|drill holes?|holes|met(?:re|er)s?|perforacion|perfuracao|sondagem|bohr\w*|forage|development|exploration|advance|employees?|headcount|workforce|contractors|lost[- ]time|ltifr?|trifr?|injur(?:y|ies)|fatalit(?:y|ies)|safety|accidents?|consum(?:ed|ption)|energy|electricity|power|kwh|mwh|gwh|water|cyanide|reagents?|fuel|diesel|availability|utili[sz]ation|co2e?|ghg|emissions?|payback|npv|irr|resources?|reserves?|hectares|moisture|zeolite|limestone|sul(?:ph|f)uric|acid|scrap|gypsum|work index|density|dilution)\b/,
  ],
  // On its way to a port: neither produced nor sold.
  ["none", /\b(?:railed|railings?)\b/],
  // Metal recovered from a tonne of feed: no grade of any ore, and no recovery.
  ["none", /(?<!mass )\byields?\b/],
  [
    "days",
    /\b(?:(?:operating|operation|operational|milling|mill|working|production|calendar) days|days (?:of operation|operated|worked|milled|in (?:the )?period|of production|operating)|betriebstage|produktionstage|dias (?:de opera(?:cion|cao)|operados|trabajados|efectivos)|jours (?:d'exploitation|d'operation|travailles)|giorni (?:di operazione|lavorativi|operativi)|number of days)\b|^days\b/,
  ],
  [
    "strip",
    /\bstrip(?:ping)?(?: ratio)?\b|\bw(?:aste)?\s?[:/]\s?o(?:re)?(?: ratio)?\b|\bwaste[- ]to[- ]ore\b|\babraumverhaltnis\b|\bratio de (?:decapage|desbroce|strip\w*|descapote)\b|\brelac(?:ion|ao) (?:de )?(?:desbroce|esteril\w*|desmonte|descapote)\b|\brapporto (?:di )?(?:strippaggio|sterile)\b/,
  ],
  [
    "mass-pull",
    /\bmass (?:pull|yield)\b|\bweight recovery\b|\bmass(?:en?)?ausbringen\b|\b(?:recuperacion|rendimiento) en (?:peso|masa)\b|\b(?:recuperation|rendement) (?:massique|ponderale?|en poids|poids)\b|\bresa (?:ponderale|in (?:peso|massa))\b/,
  ],
  [
    "concentration",
    /\bratio of concentration\b|\bconcentration ratio\b|\b(?:konzentrations|anreicherungs)verhaltnis\b|\b(?:ratio|razon|relacion) de concentracion\b|\b(?:ratio|rapport|taux) de concentration\b|\brapporto di concentrazione\b/,
  ],
  [
    "stockpile-processed",
    /\bstock ?piles?d?\b.*\b(?:processed|milled|treated|fed|reclaimed|feed)\b|\b(?:processed|milled|treated|reclaimed)\b.*\bfrom (?:\w+ )?stock ?piles?\b|\b(?:stockpile|stock pile) (?:re-?claim|feed|rehandle)\b/,
  ],
  [
    "stockpile",
    /\bstock ?pile[sd]?\b|\bin stock\b|\b(?:ore|rom|closing|ending) (?:inventor(?:y|ies)|stocks?)\b|\binventor(?:y|ies)\b|\b(?:erzhalde|halde|lagerbestand|inventarios?|stocks?|estoques?|rimanenze|scorte|acopios?)\b/,
  ],
  [
    "recovery",
    /\brecover(?:y|ies)\b|ausbringen\b|ausbringung\b|\bgewinnungsgrad\b|\brecuperac(?:ion(?:es)?|ao|oes)\b|\brecuperations?\b|\btaux de recup\w*\b|\brecuper[io]\b|\brecovery rates?\b|\bresa metallurgica\b/,
  ],
  [
    "grade",
    /\b(?:head|feed)?[- ]?grades?\b|\b(?:head|feed|mill|plant) (?:assays?|values?)\b|\bassays?\b|\bgehalte?\b|(?:silber|gold|blei|zink|kupfer|nickel|erz|kopf|metall)gehalte?\b|\bley(?:es)?\b|\bteneurs?\b|\bteor(?:es)?\b|\btenor[ei]\b|\btitre\b/,
  ],
  [
    "sold",
    /\bsold\b|\bsales?\b|\bverkauf(?:t|te|te[rns])?\b|verkaufe?\b|\babsatz\b|\bvendid[oa]s?\b|\bventas?\b|\bvendas?\b|\bvendue?s?\b|\bventes?\b|\bvendut[oaie]\b|\bvendite\b|\bshipped\b|\bshipments?\b|\bdelivered\b|\bdeliver(?:y|ies)\b/,
  ],
  [
    "placed",
    /\b(?:placed|stacked|crushed and placed|loaded)\b|\b(?:to|on|onto) (?:the )?(?:heap )?(?:leach )?pads?\b|\bleach pads?\b|\bto (?:heap )?leach\b|\b(?:apilad[oa]s?|depositad[oa]s?|aufgehaldet|empile[es]?)\b/,
  ],
  [
    "rate",
    /\b(?:per|\/|a) (?:\w+ )?day\b|\b(?:tpd|tpod|mtpd|stpd|tmpd)\b|\bt\/d(?:ay|ia)?\b|\bdaily\b|\bpro tag\b|\bpor dia\b|\bpar jour\b|\bal giorno\b|\b(?:ton(?:ne)?s?)\/day\b|\bt\/j\b/,
  ],
  ["material", /\bore (?:and|&|\+) waste\b|\bwaste (?:and|&|\+) ore\b/],
  [
    "waste",
    /\bwaste\b|\babraum\b|\besteril(?:es)?\b|\bsteriles?\b|\bdesmonte\b|\bdesbroce\b|\btaubes?\b|\bcapitali[sz]ed stripping\b|\boverburden\b/,
  ],
  [
    "material",
    /\b(?:total )?materials? (?:mined|moved|handled|extracted)\b|\btotal (?:mined|moved|rock|movement|tonnes moved|tons moved|tonnage moved)\b|\b(?:tonnes|tons) moved\b|\bmaterial (?:total )?(?:minado|movido)\b|\bmov(?:imiento|imentacao) total\b|\bmaterial (?:total )?movimentado\b|\bmateriale (?:movimentato|estratto)\b|\btotal (?:tonnes|tons) mined \(ore (?:and|\+) waste\)/,
  ],
  [
    "processed",
    /^(?:processing|milling|mill|plant|process plant|processing plant|concentrator|beneficiation|(?:mill|milling|processing) operations|verarbeitung|aufbereitung|procesamiento|planta|usine|usinage|impianto):?$|\b(?:processed|milled|treated|through ?put|(?:mill|plant|total|crusher|flotation|sag|process|processing) feed|feed tonnes|mill tonnage|ore fed|crushed|ground|milling rate|mill rate|processing rate|verarbeitet\w*|aufbereitet\w*|durchsatz|gemahlen\w*|vermahlen\w*|behandelt\w*|proces+ad[oa]s?|moid[oa]s?|moagem|alimentad[oa]s?|tratad[oa]s?|molid[oa]s?|molienda|tratamiento|beneficiad[oa]s?|mineral (?:procesado|tratado|molido|beneficiado)|traitee?s?|broyee?s?|usinee?s?|trattat[oaie]|lavorat[oaie]|processat[oaie]|macinat[oaie]|leached)\b|durchsatz\b/,
  ],
  [
    "mined",
    /\b(?:mined|extracted|hauled|hoisted|trammed|mine production|mine output|extraction (?:of|de|du) (?:the )?(?:ore|minerai)|ore extraction|extraccion (?:de )?mineral|ore hoisted|(?:open[- ]pit|underground|surface) ore|ore production|ore output|gefordert\w*|abgebaut\w*|erzforderung|erzproduktion|minad[oa]s?|minerad[oa]s?|lavrad[oa]s?|extraid[oa]s?|mineral extraido|produccion (?:de )?(?:mina|mineral)|extraite?s?|abattue?s?|estratt[oaie]|mining|run[- ]of[- ]mine|rom|raw coal)\b/,
  ],
  [
    "produced",
    /\b(?:produced|productions?|producing|contained|output|metal contents?|recovered|poured|pour|dore|refined|metal in|produziert\w*|produktion|erzeugt\w*|erzeugung|producid[oa]s?|produccion|producao|produzid[oa]s?|contenid[oa]s?|contid[oa]s?|fin[oa]s?|produite?s?|contenue?s?|prodott[oaie]|produzione|contenut[oaie])\b|produktion\b|erzeugung\b/,
  ],
];

export const PAYABLE =
  /\bpayables?\b|\bpagables?\b|\bpagave(?:l|is)\b|\bpagabil[ei]\b|\bzahlbar\w*\b/;
export const ATTRIBUTABLE =
  /\battributable\b|\battrib\b|\bzurechenbar\w*\b|\batribui(?:bles?|vel|veis)\b|\battribuables?\b|\battribuibil[ei]\b|\b(?:our|company) share\b|\bequity (?:\w+ )?(?:production|sales|share)\b|\banteil(?:ig\w*)?\b/;
export const SPOT = /\bspot\b/;
export const LOW_GRADE =
  /\blow[- ]grade\b|\bsub[- ]?grade\b|\bbaja ley\b|\bbaixo teor\b|\bniedrighaltig\w*\b|\bbasse teneur\b|\bbasso tenore\b/;
export const GUIDANCE_WORDS =
  /\b(?:guidance|outlook|forecast|budget(?:ed)?|prognose|ausblick|presupuesto|objetivo|target)\b/;
/** A row that is a comparison of others, printed among them. */
export const COMPARISON =
  /^(?:%\s?)?(?:change|variance|increase|decrease|difference|variation|veranderung|variacion|variacao|variazione)\b/;
