/** What a row is called in words: its label, or, for the unlabelled total under a heading, that heading. */
export function rowName({
  label,
  path,
}: {
  readonly label: string;
  readonly path: readonly string[];
}): string {
  const names = [label, ...[...path].reverse()].map(tidyLabel);
  return names.find((name) => name !== "") ?? "row without a label";
}

/** "Head grades:" → "Head grades" */
export function tidyLabel(text: string): string {
  return text.replace(/[\s:]+$/, "").trim();
}
