import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useState, type ReactElement } from "react";
import { usePane } from "../shell/pane-context";

const NewTableDialog = lazy(() =>
  import("./new-table-dialog").then((module) => ({
    default: module.NewTableDialog,
  })),
);

/** The way to an empty table, for those who type the figures themselves. */
export function NewTableButton(): ReactElement {
  const { say } = usePane();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        icon={<TableAddRegular />}
        {...useRestoreFocusTarget()}
        onClick={() => setOpen(true)}
      >
        {say("template.button")}
      </Button>
      {isOpen && (
        <Suspense>
          <NewTableDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
