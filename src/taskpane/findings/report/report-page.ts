import type { Release } from "../../state/pane-state";
import { correctionLines } from "../../shell/words/correction-lines";
import { groupClaims } from "../../view/finding/claim-items";
import { claimWords } from "../../view/finding/claim-words";
import { escapeHtml } from "../../view/escape-html";
import { findingItems, groupFindings } from "../../view/finding/finding-items";
import { findingSentences } from "../../view/finding/finding-words";
import type { Words } from "../../view/pane-wording";
import { tableHtml } from "../../view/table-text";
import { findingsTable } from "./findings-table";

const style = `body{font:11pt/1.4 "Segoe UI",system-ui,sans-serif;margin:2em auto;max-width:60em;padding:0 1em;color:#1a1a1a}
h1{font-size:1.4em}h2{font-size:1.15em;margin-top:1.6em}
table{border-collapse:collapse;width:100%;font-size:.85em}
th,td{border:1px solid #c8c8c8;padding:.3em .5em;text-align:left;vertical-align:top}
thead{display:table-header-group}tr{break-inside:avoid}ul{padding-left:1.2em}
@page{size:A4 landscape;margin:15mm}`;

/** The examination as one HTML page for a file note: no scripts, nothing loaded from elsewhere. */
export function reportPage(
  release: Release,
  title: string,
  words: Words,
): string {
  const { examination, notes } = release;
  const { say, locale } = words;
  const items = groupFindings(findingItems(examination)).flatMap(
    (group) => group.items,
  );
  const { ties, notCheckable, undecidable } = examination.checks;
  const counts = [
    say("findings.counts", { ties, notCheckable }),
    ...(undecidable > 0
      ? [say("findings.undecidable", { count: undecidable })]
      : []),
  ];
  return `<!doctype html>
<html lang="${escapeHtml(locale)}">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(counts.join("; "))}</p>
${correctionSection(release, words)}
<h2>${escapeHtml(say("findings.list"))}</h2>
${items.length > 0 ? tableHtml(findingsTable(items, notes, words)) : `<p>${escapeHtml(say("findings.none"))}</p>`}
${workings(items, words)}
${claimSection(release, words)}
</main></body>
</html>
`;
}

function workings(
  items: ReturnType<typeof findingItems>,
  words: Words,
): string {
  const sections = items
    .map((item) => findingSentences(item, words))
    .filter(({ working }) => working.length > 0)
    .map(
      ({ message, working }) =>
        `<p>${escapeHtml(message)}</p><ul>${working.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`,
    );
  return sections.length === 0
    ? ""
    : `<h2>${escapeHtml(words.say("findings.working"))}</h2>${sections.join("\n")}`;
}

/** A file note says what its figures rest on: what was read otherwise than Assay did. */
function correctionSection(release: Release, words: Words): string {
  const lines = release.asRead.flatMap((_, table) =>
    correctionLines(release, table, words),
  );
  if (lines.length === 0) return "";
  const rows = lines.map(
    ({ name, said }) => `<li>${escapeHtml(`${name}: ${said}`)}</li>`,
  );
  return `<h2>${escapeHtml(words.say("report.corrections"))}</h2><ul>${rows.join("")}</ul>`;
}

function claimSection({ examination }: Release, words: Words): string {
  const { say } = words;
  if (examination.claims.length === 0) return "";
  const rows = groupClaims(examination.claims).flatMap(({ claims }) =>
    claims.map((claim) => [
      `“${claim.text}”`,
      say(`verdict.${claim.verdict}`),
      claim.rebuiltVerdict ? say(`verdict.${claim.rebuiltVerdict}`) : "",
      claimWords(claim, words),
    ]),
  );
  const head = [
    say("claims.sentence"),
    say("claims.printed"),
    say("claims.rebuilt"),
    say("findings.message"),
  ];
  return `<h2>${escapeHtml(say("claims.title"))}</h2>${tableHtml([head, ...rows])}`;
}
