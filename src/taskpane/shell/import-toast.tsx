import {
  Link,
  Toast,
  ToastFooter,
  ToastTitle,
  ToastTrigger,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Release } from "../state/pane-state";
import { sheetNames } from "./sheet-names";
import type { Pane } from "./pane-context";

/** Says that an import is done and offers the two things to do next. */
export function ImportToast({
  release,
  pane: { commands, say, locale },
}: {
  readonly release: Release;
  readonly pane: Pane;
}): ReactElement {
  return (
    <Toast>
      <ToastTitle>
        {say("import.toast", { sheets: sheetNames(release, locale) })}
      </ToastTitle>
      <ToastFooter>
        <ToastTrigger>
          <Link as="button" onClick={() => commands.goToFindings(release)}>
            {say("import.goToFindings")}
          </Link>
        </ToastTrigger>
        <ToastTrigger>
          <Link as="button" onClick={() => commands.removeImport(release)}>
            {say("import.remove")}
          </Link>
        </ToastTrigger>
      </ToastFooter>
    </Toast>
  );
}
