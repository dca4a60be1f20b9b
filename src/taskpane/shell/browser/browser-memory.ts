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

/** The same before Office has said which of its partitions this is: what is remembered in any of them. */
export function recallInAny(key: string): string | null {
  try {
    const name = Object.keys(localStorage).find((name) =>
      name.endsWith(plainKey(key)),
    );
    return name === undefined ? null : localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Forgets everything whose key begins so. */
export function forget(beginning: string): void {
  try {
    const start = storageKey(beginning);
    for (const key of Object.keys(localStorage))
      if (key.startsWith(start)) localStorage.removeItem(key);
  } catch {
    // Without storage there is nothing to forget.
  }
}

/** Office on the web keeps add-ins on one origin apart by a partition key. */
function storageKey(key: string): string {
  const hasOffice = typeof Office !== "undefined" && Office.context;
  const partition = hasOffice ? (Office.context.partitionKey ?? "") : "";
  return `${partition}${plainKey(key)}`;
}

const plainKey = (key: string): string => `assay.${key}`;
