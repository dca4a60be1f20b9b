/**
 * What the library writes more often than it need, and what it cannot write: columns of one width as one run, and which
 * of Excel's green triangles have nothing to say here. A figure's formula is its row's own identity, so it may differ from its
 * neighbours' and leave out the cell beside it; a period such as "2011" is text because it was printed so.
 */
export function repairSheet(sheet: string): string {
  const [, area = "A1"] = /<dimension ref="([^"]+)"/.exec(sheet) ?? [];
  const ignored = `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1" formula="1" formulaRange="1"/></ignoredErrors>`;
  return sheet
    .replace(/<cols>(.*?)<\/cols>/, (_, columns: string) => {
      return `<cols>${joinedColumns(columns)}</cols>`;
    })
    .replace("</headerFooter>", `</headerFooter>${ignored}`);
}

interface ColumnRun {
  readonly first: string;
  readonly last: string;
  readonly look: string;
}

function joinedColumns(columns: string): string {
  const found = columns.matchAll(/<col min="(\d+)" max="(\d+)"([^>]*)\/>/g);
  const runs: ColumnRun[] = [];
  for (const [, first = "", last = "", look = ""] of found) {
    const before = runs[runs.length - 1];
    if (before?.look === look) runs[runs.length - 1] = { ...before, last };
    else runs.push({ first, last, look });
  }
  return runs
    .map(
      ({ first, last, look }) => `<col min="${first}" max="${last}"${look}/>`,
    )
    .join("");
}
