import { Button } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useRef, useState, type ReactElement } from "react";
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
  const button = useRef<HTMLElement | null>(null);
  const close = () => {
    setOpen(false);
    // Once the dialog has left the page and given up the focus, which it holds on to as long as it is there.
    setTimeout(() => button.current?.focus());
  };
  return (
    <>
      <Button
        icon={<TableAddRegular />}
        onClick={({ currentTarget }) => {
          button.current = currentTarget;
          setOpen(true);
        }}
      >
        {say("template.button")}
      </Button>
      {isOpen && (
        <Suspense>
          <NewTableDialog onClose={close} />
        </Suspense>
      )}
    </>
  );
}
