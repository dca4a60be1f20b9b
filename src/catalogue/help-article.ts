import type { Formula, FormulaExample } from "../core/formula/define-formula";
import type { Parameter } from "../core/formula/parameter";
import { escapeHtml } from "./html";
import { signature } from "./signature";
import { typedName } from "../core/formula/typed-name";
import { shownResult, writtenCall } from "./written-example";

/** One function on the help page; its id is the function's name, for links from Excel. */
export function helpArticle(
  formula: Formula,
  namespace: string | null,
): string {
  const { name, summary, arithmetic, parameters, result, errors, source } =
    formula;
  return `<article id="${name}">
<h3><a href="#${name}">${escapeHtml(typedName(formula, namespace))}</a></h3>
<p>${escapeHtml(summary)}</p>
<p class="signature"><code>${escapeHtml(signature(formula, namespace))}</code></p>
<dl class="arguments">
${parameters.map(argument).join("\n")}
<dt>Result</dt><dd>${escapeHtml(result.unit)}${result.spills ? ", fills cells below and to the right" : ""}</dd>
<dt>Formula</dt><dd>${escapeHtml(arithmetic)}</dd>
</dl>
<h4>Examples</h4>
${formula.examples.map((example) => exampleBlock(formula, example, namespace)).join("\n")}
${errors.length === 0 ? "" : `<h4>Errors</h4>\n<ul class="errors">${errors.map(({ code, when }) => `<li><code>${escapeHtml(code)}</code> ${escapeHtml(when)}</li>`).join("")}</ul>`}
<p class="source">Source: ${escapeHtml(source)}</p>
</article>`;
}

function argument({
  name,
  help,
  unit,
  optional,
  kind,
}: Parameter<unknown>): string {
  const remarks = [
    unit,
    optional ? "may be left out" : "",
    kind === "repeating" ? "may be repeated" : "",
  ].filter((remark) => remark !== "");
  return `<dt><code>${escapeHtml(name)}</code></dt><dd>${escapeHtml(help)} <span class="unit">${escapeHtml(remarks.join("; "))}</span></dd>`;
}

function exampleBlock(
  formula: Formula,
  example: FormulaExample,
  namespace: string | null,
): string {
  const rows = shownResult(example.result, formula.result.unit);
  const [[only = ""] = []] = rows;
  const result =
    rows.length === 1 && rows[0]?.length === 1
      ? `<output>${escapeHtml(only)}</output>`
      : `<table class="spill"><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`).join("")}</tbody></table>`;
  return `<div class="example">
<p><code>${escapeHtml(writtenCall(formula, example, namespace))}</code></p>
<div class="wide">${result}</div>
<p>${escapeHtml(example.says)}</p>
</div>`;
}
