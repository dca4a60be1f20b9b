/** Put in by the build, which writes the manifest from the same word; not there where something else bundles the pane. */
declare const FUNCTION_NAMESPACE: string | null | undefined;

/** What the worksheet functions' names stand behind in Excel; null for bare names. */
export const functionNamespace: string | null =
  typeof FUNCTION_NAMESPACE === "undefined"
    ? null
    : (FUNCTION_NAMESPACE ?? null);
