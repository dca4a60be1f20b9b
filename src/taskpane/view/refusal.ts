import type { ReleaseDocument } from "../../core/document/release-document";
import type { Examination } from "../../core/examination";
import type { Warning } from "../../core/text/warning";

/** Why an examined document gives nothing to show: a reader's own sentence, or none of them. Null where there is a table. */
export type Refusal =
  | { readonly kind: "said"; readonly warning: Warning }
  | { readonly kind: "empty" }
  | { readonly kind: "no-table" };

/** Tells a release with a table from a document that is refused. */
export function refusalOf(
  document: ReleaseDocument,
  examination: Examination,
): Refusal | null {
  if (examination.tables.length > 0) return null;
  const warning = [...document.warnings, ...examination.warnings].at(0);
  if (warning !== undefined) return { kind: "said", warning };
  const isEmpty = document.text !== null && document.text.trim() === "";
  return { kind: isEmpty ? "empty" : "no-table" };
}
