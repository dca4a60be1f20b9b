import type { RawTable } from "../../../table/raw-table";
import { readPeriod } from "../../period/heading/read-period";
import { foldText } from "../../words/fold-text";
import { stripFootnoteMarks } from "../../words/footnote-marks";
import { readLabel } from "../../words/read-label";

const GENERIC = new Set(
  [
    "a all and are at by calendar comparison compared concentrate concentrates consolidated contained data details en estadisticas figures final financial first for fourth from full half highlights in information key le mill mine mined mines mining month months of on operating operation operational operations our overview performance period preliminary produccion production produktion quarter quarterly record reported reports results review second selected six statistics summary table the third three through to total totals unaudited underground units wholly-owned with year years ytd annual nine twelve ended metal metals metric tonnes unit ounces oz lbs pounds ore grade grades recovery recoveries sales sold payable open pit open-pit heap leach surface report outlook update",
    "attributable division equity managed daily weekly monthly quarterly yearly half-year half-yearly mine-by-mine company companies table tables figure tonne ounce pound per year-end interim",
    "actividades anual anuales cifras clave comparativo consolidada consolidadas consolidado consolidados cuarto datos de del destacados el estadistica informacion informe la las los mensual mina minas minera operaciones operacionales operativa operativas operativo operativos periodo por primer principales resultado resultados resumen segundo semestral semestre tabla tercer trimestral trimestrales trimestre y",
    "anuais balanco consolidadas da das desempenho destaques do dos em numeros operacionais operacional periodo primeiro quarto resumo segundo tabela terceiro trimestrais",
    "bilan annuel annuelle annuelles annuels chiffres cle cles consolide consolidee consolidees consolides des deuxieme donnees du en et exercice exploitation faits la les mine miniere operationnel operationnelle operationnelles operationnels par periode premier quatrieme resultat resultats resume saillants sommaire synthese tableau trimestriel trimestrielle trimestrielles trimestriels troisieme",
    "annuale annuali attivita chiave consolidati consolidato dati dei della delle di e estrazione il mensile mensili miniera miniere operativa operative operativi per periodo primo principali quarto riepilogo risultati risultato secondo semestrale sintesi tabella terzo trimestrale trimestrali",
    "bergbau bergbaus bergwerk bergwerke bergwerks bericht betrieb betriebe betrieblich betriebliche daten der des die drittes erstes ersten ergebnis ergebnisse fur gesamt grube gruben halbjahr halbjahres im jahr jahre jahres kennzahlen konsolidiert konsolidierte mine minen monat monate nach quartal quartals tabelle uberblick ubersicht und viertes vierten vom wichtigste zahlen zeitraum zum zusammenfassung zweites zweiten",
  ].flatMap((words) => words.split(" ")),
);

/** What is mined: no name by itself, though "Black Diamond" and "Base Minerals" are. */
const COMMODITIES = new Set(
  "coal diamond diamonds mineral minerals sand sands".split(" "),
);

/** The mine or company a table's title names ("San Jose Mine Review", "Production Results – Platosa"), or null. */
export function entityInTitle(table: RawTable): string | null {
  const above = [...table.context].reverse().slice(0, 1);
  const lines = [table.title, ...above.filter((line) => !isSentence(line))];
  for (const line of lines) {
    const name =
      line === null || line === undefined
        ? null
        : nameIn(stripFootnoteMarks(line).text);
    if (name !== null) return name;
  }
  return null;
}

/** A sentence that happens to stand over a table speaks of mines in it, and is no title of its own. */
function isSentence(line: string): boolean {
  return /\p{Ll}[.!?]$/u.test(line) && line.split(/\s+/).length > LONGEST_TITLE;
}

const LONGEST_TITLE = 8;

/** The mine or company a line names among words of the trade, or null. */
export function nameIn(line: string): string | null {
  const name = line.replace(/\(\s*[\d.]+\s?%[^()]*\)/g, " ");
  if (name.length > 120 || /[$%]|\d{1,3},\d{3}/.test(name)) return null;
  // "Production – Bellekeno" names the mine last, "Palmarejo, Mexico" first.
  for (const part of name.split(/\s+[-–—|]\s+|\s*:\s+/).reverse()) {
    for (const place of part.split(/,\s+/)) {
      const found = properName(place);
      if (found !== null) return found;
    }
  }
  return null;
}

// "Dry Creek Stacks 4 Million Tonnes": what follows the verb of a headline is no part of the name before it.
const HEADLINE_VERB =
  /\s(?:Accelerates|Achieves|Adds|Advances|Announces|Beats|Boosts|Climbs|Closes|Commences|Completes|Confirms|Continues|Declares|Delivers|Drops|Doubles|Ends|Exceeds|Expands|Falls|Files|Gains|Generates|Grows|Has|Hits|Improves|Increases|Issues|Jumps|Lifts|Lowers|Maintains|Meets|Misses|Operates|Outperforms|Posts|Pours|Processes|Produces|Provides|Publishes|Raises|Ramps|Reaches|Reaffirms|Rebounds|Records|Recovers|Releases|Remains|Reports|Restarts|Resumes|Returns|Rises|Sees|Sells|Sets|Ships|Slips|Stacks|Starts|Surges|Surpasses|Tops|Treats|Updates)(?=\s|$)/;

/** The longest run of capitalised words that are no words of the trade and no period, before a headline's verb if there. */
function properName(part: string): string | null {
  const verb = HEADLINE_VERB.exec(part);
  if (verb) {
    const subject = properName(part.slice(0, verb.index));
    if (subject !== null) return subject;
  }
  const runs: string[][] = [[]];
  const words = part
    .split(/\s+/)
    .map((word) => word.replace(/^[("']+|[)"',.:;]+$/g, ""));
  for (const [index, word] of words.entries()) {
    const next = words[index + 1] ?? "";
    const opens = OPENS_NAME.test(word) && isCapital(next) && !isTrade(next);
    if (opens || (isCapital(word) && !isTrade(word))) runs.at(-1)?.push(word);
    else runs.push([]);
  }
  const isNamed = (run: readonly string[]) =>
    run.some((word) => !COMMODITIES.has(foldText(word)));
  const longest = runs
    .filter(isNamed)
    .reduce((best, run) => (run.length > best.length ? run : best), []);
  return longest.length === 0 ? null : longest.join(" ");
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** "Produktionszahlen", "Halbjahresergebnisse". */
const GERMAN_COMPOUND =
  /^(?:produktions|betriebs|quartals|halbjahres|jahres|verkaufs|forder|gruben|monats)[a-z]{4,}$/;

/** What opens the name of a place: "Mt Isa", "St. Ives". */
const OPENS_NAME = /^(?:Mt|Mount|St|Ft|Pt)$/;

function isTrade(word: string): boolean {
  const folded = foldText(word);
  if (GENERIC.has(folded) || folded.length < 2) return true;
  if (GERMAN_COMPOUND.test(folded)) return true;
  const words = readLabel(word);
  return (
    words.quantity !== null ||
    words.metals.length > 0 ||
    words.unit.unit !== null ||
    readPeriod(word) !== null ||
    /^\W*\d/.test(word)
  );
}
