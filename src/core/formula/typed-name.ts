import type { Formula } from "./define-formula";

/** The name as a user types it: bare, or behind the organisation's namespace. */
export function typedName(formula: Formula, namespace: string | null): string {
  return namespace === null || namespace === ""
    ? formula.name
    : `${namespace.toUpperCase()}.${formula.name}`;
}
