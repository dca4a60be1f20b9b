const overview = `Assay reads a mine's production release, rebuilds its figures from each other, and says which cannot be reproduced.

  assay examine FILE…            what the release says, what ties and what does not
  assay import FILE… -o OUT.xlsx the same as a workbook with live formulas
  assay calc NAME ARG…           one worksheet function, e.g. SILVER_OZ 22554 889 90%

FILE is a text, HTML, PDF, Word or CSV file; - reads standard input. Everything runs on this machine.
More: assay help COMMAND

Example:
  assay examine assets/samples/bellekeno-q4-2011.txt
`;

const commands: ReadonlyMap<string, string> = new Map([
  [
    "import",
    `assay import FILE… -o OUT.xlsx [--force]

  -o OUT.xlsx   the workbook: Reported, Rebuilt, Findings, Claims, Charts and Precision, with live formulas
  -o FOLDER/    one workbook per release, named after its file
  --force       replace a workbook that exists

A workbook is written beside its place and moved there when it is whole. The same release gives the same bytes.
Exit status: 0 all written; 2 bad usage, or a release that could not be read or written (the others still are).

Examples:
  assay import release.pdf -o release.xlsx
  assay import releases/*.html -o workbooks/
  pbpaste | assay import - -o pasted.xlsx --force
`,
  ],
  [
    "examine",
    `assay examine FILE… [--json] [--fail-on high|medium|low]

  --json              one JSON object per file and line, nothing else on standard output
  --fail-on SEVERITY  exit with 1 where a finding is that severe or worse

Exit status: 0 examined, whatever was found; 1 see --fail-on; 2 bad usage, or a file that could not be read.

Examples:
  assay examine release.pdf
  assay examine releases/*.html --json > findings.jsonl
  pbpaste | assay examine -
`,
  ],
  [
    "calc",
    `assay calc NAME ARG… [--json]
assay calc --list [--json]

  Calls a worksheet function as a cell would. A percentage is typed as 90%, a range as a JSON array of rows.

Exit status: 0 a result; 1 an error value as Excel would show it; 2 bad usage.

Examples:
  assay calc SILVER_OZ 22554 889 90%
  assay calc WEIGHTED_GRADE "[[3223],[2760]]" "[[5123],[5264]]"
  assay calc --list
`,
  ],
]);

/** Help for one command, or the overview. */
export function help(command?: string): string {
  return commands.get(command ?? "") ?? overview;
}
