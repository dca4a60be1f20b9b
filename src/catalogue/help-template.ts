import { catalogue } from "./catalogue";
import { helpPage } from "./help-page";

// webpack evaluates this at build time and wants a default export.
export { writeHelpPage as default };

/** Writes help.html for a build. */
function writeHelpPage({
  namespace,
}: {
  readonly namespace: string | null;
}): string {
  return helpPage(catalogue, namespace);
}
