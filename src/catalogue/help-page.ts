import type { Formula, FormulaTheme } from "../core/formula/define-formula";
import { UNIT_NAMES } from "../core/unit/find-unit";
import { UNITS } from "../core/unit/unit-table";
import { helpArticle } from "./help-article";
import { escapeHtml } from "./html";
import { typedName } from "../core/formula/typed-name";

const THEMES: readonly (readonly [theme: FormulaTheme, heading: string])[] = [
  ["metal", "Metal and grades"],
  ["balance", "Recovery and balances"],
  ["value", "Equivalents and value"],
  ["production", "Production and time"],
  ["printed figures", "Checking printed figures"],
];

/**
 * The help page: one static document with search, arguments, units, formula, examples, errors and source of every
 * function. Its style and its search are files beside it (`assets/help`), so that it needs no inline code.
 */
export function helpPage(
  catalogue: readonly Formula[],
  namespace: string | null = null,
): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'">
<title>Assay: worksheet functions</title>
<link rel="stylesheet" href="assets/help/help.css">
<script src="assets/help/help.js" defer></script>
</head>
<body>
<header>
<h1>Worksheet functions</h1>
<p>The arithmetic of production releases, to type in any cell.</p>
<p class="search" hidden><label for="search">Search</label> <input id="search" type="search" autocomplete="off" spellcheck="false"> <span id="found" role="status"></span></p>
</header>
<main>
${conventions()}
<nav aria-label="All functions">
${THEMES.map(([theme, heading]) => navigation(catalogue, theme, heading, namespace)).join("\n")}
</nav>
${THEMES.map(([theme, heading]) => section(catalogue, theme, heading, namespace)).join("\n")}
${unitSection()}
</main>
</body>
</html>
`;
}

function conventions(): string {
  return `<section id="conventions" aria-labelledby="conventions-heading">
<h2 id="conventions-heading">How all of them read a cell</h2>
<ul>
<li><strong>Fractions are fractions.</strong> A recovery of ninety per cent is <code>90%</code> or <code>0.9</code>; so is every base-metal grade (<code>67.1%</code> or <code>0.671</code>). <code>90</code> is refused, and the message says what to type. Results that are fractions want a per cent format.</li>
<li><strong>Ranges spill.</strong> Given ranges of one shape, a function is calculated for each of their cells; a single cell serves all of them.</li>
<li><strong>Blanks are not zeros.</strong> A row without any figure stays blank. Where one figure is missing the result is <code>#N/A</code>, and the message says which. Some versions of Excel hand a blank cell on as 0: a sum, a weight or a ratio then counts it as 0, so clear rows as a whole.</li>
<li><strong>Numbers are numbers.</strong> Text such as <code>"22,554"</code> is refused with <code>#VALUE!</code>.</li>
<li><strong>Errors.</strong> An error in an argument is passed on. <code>#DIV/0!</code>: the field would call the result undefined. <code>#NUM!</code>: a figure or the result lies outside its domain. Point at the cell's warning sign to read a message.</li>
</ul>
</section>`;
}

function ofTheme(
  catalogue: readonly Formula[],
  theme: FormulaTheme,
): readonly Formula[] {
  return catalogue.filter((formula) => formula.theme === theme);
}

function navigation(
  catalogue: readonly Formula[],
  theme: FormulaTheme,
  heading: string,
  namespace: string | null,
): string {
  const items = ofTheme(catalogue, theme).map(
    (formula) =>
      `<li><a href="#${formula.name}">${escapeHtml(typedName(formula, namespace)).replace(/_/g, "_<wbr>")}</a></li>`,
  );
  return `<div><h2>${escapeHtml(heading)}</h2><ul>${items.join("")}</ul></div>`;
}

function section(
  catalogue: readonly Formula[],
  theme: FormulaTheme,
  heading: string,
  namespace: string | null,
): string {
  return `<section class="theme">
<h2>${escapeHtml(heading)}</h2>
${ofTheme(catalogue, theme)
  .map((formula) => helpArticle(formula, namespace))
  .join("\n")}
</section>`;
}

function unitSection(): string {
  const rows = UNIT_NAMES.filter(
    (name) => UNITS[name].spellings.length > 0,
  ).map(
    (name) =>
      `<tr><th scope="row"><code>${escapeHtml(name)}</code></th><td>${escapeHtml(UNITS[name].dimension)}</td><td>${escapeHtml(UNITS[name].spellings.join(", "))}</td></tr>`,
  );
  return `<section id="units" aria-labelledby="units-heading">
<h2 id="units-heading">Units</h2>
<p>As CONVERT_ASSAY reads them. Capitals tell only Mt (million tonnes) from mt (metric ton). Ounces are troy ounces unless named avoirdupois.</p>
<div class="wide"><table><thead><tr><th scope="col">Unit</th><th scope="col">Measures</th><th scope="col">Also written</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table></div>
</section>`;
}
