/**
 * What the pane remembers on this machine. Storage may be switched off or partitioned by Office: then nothing is
 * remembered, and nothing fails.
 */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(storageKey(key), value);
  } catch {
    // Without storage the pane starts fresh each time.
  }
}

/** What was remembered under a key, or null. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(storageKey(key));
  } catch {
    return null;
  }
}

/** Office on the web keeps add-ins on one origin apart by a partition key. */
function storageKey(key: string): string {
  const hasOffice = typeof Office !== "undefined" && Office.context;
  const partition = hasOffice ? (Office.context.partitionKey ?? "") : "";
  return `${partition}assay.${key}`;
}
