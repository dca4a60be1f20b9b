import type { Lexicon } from "./lexicon";
import { minorMetals } from "./minor-metals";

export const english: Lexicon = {
  language: "en",
  commonWords:
    "the|of|and|in|to|was|were|is|with|for|from|by|during|compared|at|an|its",
  decimalMark: "point",
  metals: [
    [
      "silver_eq",
      "silver[- ](?:metal[- ])?(?:equivalent|equiv\\.?|eqv?\\.?)|ag[- ]?eqv?\\.?|ageq|seo|silver equivalents?",
    ],
    [
      "gold_eq",
      "gold[- ](?:equivalent|equiv\\.?|eqv?\\.?)|au[- ]?eqv?\\.?|aueq|geos?",
    ],
    ["silver", "silver|ag"],
    ["gold", "gold|au"],
    ["lead", "lead|pb"],
    ["zinc", "zinc|zn"],
    ["copper", "copper|cu"],
    ["nickel", "nickel|ni"],
    ["antimony", "antimony|sb"],
    ...minorMetals,
  ],
  families: [
    [
      "processed",
      "(?:mill |plant )?throughput|milled|processed|processes|treated|crushed|(?:milling|processing|treating|crushing)(?= (?:a |approximately |some |over )?(?:record )?\\d)|milling rates?|mill tonnage|mill production",
    ],
    [
      "mined",
      "mine (?:output|production)|ore (?:output|production)|(?:rom|raw|run[- ]of[- ]mine) (?:(?:coal|ore) )?(?:output|production)|mined|mines(?= \\d)|extracted|mining rates?",
    ],
    ["waste", "waste(?: removed| mined| rock)?"],
    [
      "material",
      "total material(?: mined| moved)?|material (?:mined|moved)|total (?:tonnes|tons|tonnage|rock) (?:mined|moved)",
    ],
    ["placed", "placed|places|stack(?:ed|s|ing)|leach pads?|to (?:the )?pad"],
    [
      "grade",
      "(?:head |feed |mill feed |average |mill head )*grades?|grading|graded",
    ],
    ["recovery", "recover(?:y|ies|ed)(?: rates?)?"],
    [
      "concentrate",
      "(?:concentrates?|con)(?: production| output| produced| tonnage)?",
    ],
    [
      "produced",
      "produc(?:tion|ed|es|e|ing)|output|contained metals?|pour(?:ed|s)|contribut(?:ed|es|ing)|deliver(?:ed|s|ing)|yielded|in concentrates?(?: production| output| produced)?",
    ],
    ["sold", "sold|sales|sells?"],
    ["strip", "strip(?:ping)? ratio"],
    ["stockpile", "stockpiles?|stockpiled"],
  ],
  foreign:
    "availability|utili[sz]ation|(?:exploration )?drill(?:ing|ed|s)?|exploration|metres?|meters?|revenues?|costs?|aisc|cash cost|income|profits?|loss(?:es)?|ebitda|margins?|earnings|dividends?|capex|capital|expenditures?|shares?|reserves?|resources?|inventory|inventories|price[ds]?|financing|depreciation|workforce|employees|completion|complete|capacity|nameplate|ownership|(?<!wholly[- ])owned|interest|stake|royalt(?:y|ies)|stream|tax(?:es)?|injur(?:y|ies)|safety|irr|npv|development|dilution|moisture|cash|debt|grade by|inferred|indicated|measured|attendance|power|energy|water|inflation",
  fillers:
    "dry|wet|metric|troy|fine|payable|attributable|contained|consolidated|equivalent|equiv\\.?|of|ore",
  units: [
    [
      "g/t",
      "g/t|gpt|g/tonne|grams? per (?:metric )?ton(?:ne)?|grams?/ton(?:ne)?",
    ],
    ["oz/ton", "ounces? per (?:short )?ton|oz/t(?:on)?|oz/st|opt|oz per ton"],
    ["tpd", "tonnes? per day|tpd|t/d|tonnes?/day|tonnes? (?:a|each) day|mtpd"],
    ["ton/d", "(?:short )?tons? per day|tons?/day|stpd|tons? (?:a|each) day"],
    ["Moz", "moz|million oz"],
    ["koz", "koz|k oz|kozs|'?000 oz|000 oz"],
    ["oz", "ounces?|ozs?|oz\\."],
    ["Mlb", "mlbs?|m lbs?|million lbs?"],
    ["klb", "klbs?|k lbs?|'?000 lbs?"],
    ["lb", "pounds?|lbs?"],
    ["kt", "kt|ktonnes?|'?000 tonnes?|kilotonnes?"],
    ["Mt", "mt|mtonnes?"],
    ["t", "tonnes?|t|metric tons?|dmt|wmt"],
    ["ton", "(?:short )?tons?|st"],
    ["kg", "kg|kilograms?|kilos?"],
    [
      "points",
      "percentage[- ]points?|per ?cent(?:age)?[- ]points?|% points|pp|ppts?",
    ],
    ["%", "%|per ?cent|pct"],
  ],
  basisPoints: "basis[- ]points?|bps?",
  multipliers: [
    [1e9, "billion|bn"],
    [1e6, "millions?|mln|mm|m"],
    [1e3, "thousands?|k"],
  ],
  percentages: [
    [1, "one"],
    [2, "two"],
    [3, "three"],
    [4, "four"],
    [5, "five"],
    [6, "six"],
    [7, "seven"],
    [8, "eight"],
    [9, "nine"],
    [10, "ten"],
    [11, "eleven"],
    [12, "twelve"],
    [13, "thirteen"],
    [14, "fourteen"],
    [15, "fifteen"],
    [16, "sixteen"],
    [17, "seventeen"],
    [18, "eighteen"],
    [19, "nineteen"],
    [20, "twenty"],
    [30, "thirty"],
    [40, "forty"],
    [50, "fifty"],
  ],
  hedges: [
    [
      "just-over",
      "(?:just|slightly|marginally|a little|a shade) (?:more than|over|above|in excess of|greater than)",
    ],
    [
      "more-than",
      "(?:well |significantly )?(?:more than|over|above|exceed(?:ing|s|ed)?|in excess of|greater than|upwards of|surpass(?:ed|ing|es)?|top(?:s|ped|ping))|>",
    ],
    ["less-than", "(?:less|fewer|lower) than|under|below|<"],
    [
      "nearly",
      "nearly|almost|(?:just|slightly) (?:under|below|short of|less than)|close to|approaching",
    ],
    [
      "about",
      "approximately|approx\\.?|about|around|roughly|some|circa|~|an estimated|approximate",
    ],
    ["at-least", "at least|no less than|not less than|a minimum of|minimum of"],
    ["at-most", "up to|as much as|as many as|at most|no more than|maximum of"],
  ],
  up: "increas(?:e|es|ed|ing)|r(?:ose|ises?|isen|ising)|gr(?:ew|own|owth|ows?|owing)|up|higher|improv(?:e|es|ed|ing|ement)|gain(?:s|ed)?|jump(?:s|ed)?|better|soar(?:ed|s)?|leap(?:t|s|ed)?|expand(?:ed|s)|beat(?:s|ing)?|more|surg(?:e|es|ed)|greater|uplift|above|ahead|climb(?:s|ed|ing)?|increments?|advanc(?:e|es|ed)|rebound(?:s|ed)|exceed(?:s|ed)?|growth",
  down: "decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|f(?:ell|alls?|allen)|down|lower|reduc(?:tion|ed|es|ing)|drop(?:s|ped)?|less|dip(?:s|ped)?|fewer|below|weaker|slid|slip(?:s|ped)?|shr(?:ank|unk)|plung(?:e|ed|es)|tumbl(?:ed|es)|plummet(?:ed|s)?|deteriorated|retreated|behind|eased|contract(?:ed|ion)",
  multiples: [
    [2, "doubl(?:e|ed|es|ing)|two-?fold|twice"],
    [3, "tripl(?:e|ed|es|ing)|trebl(?:e|ed|ing)|three-?fold"],
    [4, "quadrupl(?:e|ed|es|ing)|four-?fold"],
    [0.5, "halv(?:ed|es|ing)"],
  ],
  fractions: [
    [1 / 3, "(?:a|one)[- ]third"],
    [2 / 3, "two[- ]thirds"],
    [0.5, "half"],
    [0.25, "(?:a|one)[- ]quarter"],
    [0.2, "(?:a|one)[- ]fifth"],
    [0.1, "(?:a|one)[- ]tenth"],
  ],
  threeQuarters: "three[- ]quarters",
  not: "not|fail(?:ed|s) to|n[’']t",
  comparison:
    "compar(?:ed|ing) (?:to|with|against)|in comparison (?:to|with)|as compared (?:to|with)|versus|vs\\.?|v\\.|relative to|against|than(?= (?:a year|in|the|during|last|prior|previous|its|q\\d|\\dq))|over(?= (?:the|q\\d|\\dq|h\\d|its|last|prior|previous|20\\d\\d|fiscal|first|second|third|fourth))|on(?= (?:q\\d|\\dq|20\\d\\d|last|the (?:prior|previous|preceding|same|corresponding|first|second|third|fourth|year|\\p{L}+ (?:quarter|half))))|higher than|lower than|(?:that|those)(?= (?:of|in|reported|achieved) )|(?:exceed(?:ed|s|ing)?|beat(?:ing|s)?|surpass(?:ed|es|ing)?|topp(?:ed|ing))(?= (?:the|that|its|last|prior|previous))|in line with|unchanged from|consistent with|similar to|(?:above|below|ahead of|behind|short of)(?= (?:the|that|its|last|prior|previous|q\\d|\\dq|20\\d\\d|fiscal))",
  from: "(?:up |down )?from",
  to: "to|reach(?:ed|ing)|totall?ing",
  between: "between|rang(?:e|ing) (?:of|from)|range of",
  and: "and",
  breaks: "and|while|but|with|whereas|as well as|plus|which|resulting in",
  cause:
    "owing to|due to|because of|as a result of|driven by|thanks to|reflect(?:s|ed|ing)|on the back of|attribut(?:able|ed) to|caused by|on account of|despite|in spite of|offset(?:ting)?(?: by)?",
  by: "by",
  of: "of",
  record:
    "record(?:s)?(?!ed|ing)|highest|strongest|best(?:-ever)?|largest|all-time high",
  lowest: "lowest|smallest|weakest",
  allTime:
    "history|ever|all[- ]time|since (?:its )?(?:inception|start-?up|commissioning)",
  trend:
    "stead(?:y|ily)|continuous(?:ly)?|consistent(?:ly)?|consecutive(?:ly)?|successive(?:ly)?|straight|(?:every|each) (?:successive |consecutive )?quarter|quarter after quarter|uninterrupted",
  straight: "straight|consecutive|successive|running|in a row|in succession",
  since: "since",
  ofYear:
    "of the year|this year|in the year|so far this year|of (?:19|20)\\d\\d|in (?:19|20)\\d\\d",
  forward:
    "expect(?:s|ed|ing|ations?)?|anticipat(?:e|es|ed|ing)|guidance|forecast(?:s|ed|ing)?|outlook|target(?:s|ed|ing)?|plan(?:s|ned|ning)?|will|project(?:s|ed|ing) to|estimates? (?:that|to)|goals?|intend(?:s|ed|ing)?|budget(?:s|ed)?|on (?:track|course|schedule)|aims?|objective|should|may|could|would",
  plan: {
    nouns: "guidance|forecasts?|outlook|targets?|plan|budget",
    exceeds:
      "exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|beat(?:s|ing)?|topp(?:ed|ing)|above|ahead of|over|better than|in excess of|outperform(?:ed|s|ing)?|higher than|more than",
    fallsShort:
      "below|short of|under|miss(?:ed|es|ing)?|less than|lower than|behind",
    within: "within|inside",
    meets:
      "in line with|met|meets?|meeting|achiev(?:ed|es|ing)|consistent with|deliver(?:ed|s|ing)(?: on)?|attained",
    upperEnd:
      "(?:top|upper|high|higher)(?:[- ](?:end|half|part))?(?= (?:of|end))|top end|upper end|high end",
    lowerEnd:
      "(?:bottom|lower|low)(?:[- ](?:end|half|part))?(?= (?:of|end))|bottom end|lower end|low end",
    middle: "mid-?[ ]?points?|middle|mid-?range|cent(?:re|er)",
  },
  pronouns: "it|the (?:mine|operation|plant|mill|site)",
  reporting:
    "(?:reports?|reported|reporting|announces?|announced|announcing|is pleased to (?:report|announce)|confirms?|confirmed|advises?|advised|said|noted|stated|commented)(?: that)?",
  rank: "top \\d|ranks?|ranked|ranking|share of|of (?:the )?(?:world|global|national|total)|only (?:operating|primary)|world'?s",
  slight: "slight(?:ly)?|marginal(?:ly)?|small|modest(?:ly)?|minor",
  significant:
    "significant(?:ly)?|substantial(?:ly)?|sharp(?:ly)?|dramatic(?:ally)?|considerabl[ey]|strong(?:ly)?|materially",
  reservations:
    "payable|attributable|equity|net of|exclud(?:es?|ed|ing)|includ(?:es?|ed|ing)|of which|further|another|extra|milestone|to date|first \\d|shipped|refined|estimated?|so far|by the end|planned|designed?|permitted|rated|since|inception|life[- ]of[- ]mine|historic(?:al|ally)?|cumulative(?:ly)?|capacity|nameplate|restated|revised|remaining|additional|purchased|toll|third[- ]party|previous record|per year|annually|per annum|annuali[sz]ed|daily|per month|monthly|per share|stockpiled?|inventory|campaign|stope|zone|vein|underground|open[- ]pit|surface|half of(?! (?:the year|\\d))|portion|part of|one day|peak|exit|exiting|month(?:s)? of|weeks?|first time|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|other|both",
  ownership: "basis|owned|interest|stake|ownership|attributable",
  consolidated:
    "consolidated|company-wide|group|total company|combined|across (?:all|its|our) (?:\\w+ )?(?:mines|operations)",
  respectively: "respectively",
  time: {
    ordinals: ["first|1st", "second|2nd", "third|3rd", "fourth|4th|final"],
    quarter: "quarters?|qtrs?|quarterly|three[- ]month period|quarter's",
    half: "half|half-year",
    halfYear: "half[- ]year(?:ly)?",
    year: "(?:full[- ])?years?|twelve months|year's",
    month: "months?",
    monthsEnded: "months?(?: period)?",
    ended: "end(?:ed|ing)",
    numbers: [
      [3, "three|3"],
      [6, "six|6"],
      [9, "nine|9"],
      [12, "twelve|12"],
    ],
    counts: [
      [2, "two|second|2|2nd"],
      [3, "three|third|3|3rd"],
      [4, "four|fourth|4|4th"],
      [5, "five|fifth|5|5th"],
      [6, "six|sixth|6|6th"],
      [7, "seven|seventh|7|7th"],
      [8, "eight|eighth|8|8th"],
    ],
    firstNineMonths:
      "(?:first )?nine[- ]months?(?: period)?|first three quarters",
    yearToDate: "year[- ]to[- ]date|ytd|to date this year",
    prior: "prior|previous|preceding|last|immediately preceding",
    current:
      "the|this|current|present|the current|latest|most recent|reporting|the reporting",
    sameYearAgo:
      "(?:the )?(?:same|comparable|corresponding|equivalent|comparative) (?:quarter|period|months?|time)(?: (?:of|in|last|a))?(?: (?:the )?(?:prior|previous|preceding|last|year) ?(?:year|ago|earlier)?)?|(?:the )?(?:prior|previous|last)[- ]year(?:'s)? (?:quarter|period|comparable period|comparable quarter)|(?:a|one|the) year (?:ago|earlier|before)|year-ago (?:quarter|period)|(?:prior|previous) year(?:'s)? comparable (?:quarter|period)",
    yearOnYear: "year[- ](?:over|on)[- ]year|y/y|y-o-y|yoy",
    quarterOnQuarter: "quarter[- ](?:over|on)[- ]quarter|q/q|q-o-q|qoq",
    annual:
      "annual|yearly|full[- ]year(?= (?:gold|silver|copper|zinc|lead|nickel|production|output))",
    inMonth: "to|and|than|from|since",
    link: "of|in|for|the|during",
    fiscal: "fiscal(?: year)?|calendar(?: year)?|financial year|fy|cy",
    months: [
      "january|jan\\.?",
      "february|feb\\.?",
      "march|mar\\.?",
      "april|apr\\.?",
      "may",
      "june|jun\\.?",
      "july|jul\\.?",
      "august|aug\\.?",
      "september|sept?\\.?",
      "october|oct\\.?",
      "november|nov\\.?",
      "december|dec\\.?",
    ],
    weekdays: [
      "sunday",
      "monday",
      "tuesday",
      "wednesday",
      "thursday",
      "friday",
      "saturday",
    ],
  },
};
