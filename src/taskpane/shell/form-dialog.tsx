import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { usePane } from "./pane-context";

// Under a large zoom the last field is to be in view without scrolling.
const shortPane = "@media (max-height: 480px)";
const narrowPane = "@media (max-width: 480px)";

const useStyles = makeStyles({
  surface: {
    padding: tokens.spacingHorizontalL,
    maxWidth: "330px",
    [shortPane]: { padding: tokens.spacingHorizontalM },
  },
  title: {
    [shortPane]: {
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
    },
  },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    [shortPane]: { gap: tokens.spacingVerticalXS },
  },
  actions: {
    flexWrap: "wrap",
    // Fluent stacks the buttons of a narrow dialog over its whole width.
    [narrowPane]: { flexDirection: "row", justifyContent: "flex-end" },
  },
  action: { [narrowPane]: { width: "auto", minWidth: "64px" } },
});

/** A few fields over the pane, with what takes them over and a way out; Enter submits, Escape leaves. */
export function FormDialog({
  title,
  submit,
  onClose,
  other,
  children,
}: {
  readonly title: string;
  /** `run` is null where the fields cannot be taken over yet. */
  readonly submit: {
    readonly label: string;
    readonly run: (() => void) | null;
  };
  readonly onClose: () => void;
  /** Another action, before the way out. */
  readonly other?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <Dialog
      open
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            submit.run?.();
          }}
        >
          <DialogBody>
            <DialogTitle className={styles.title}>{title}</DialogTitle>
            <DialogContent className={styles.fields}>{children}</DialogContent>
            <DialogActions className={styles.actions} fluid>
              {other}
              <Button className={styles.action} onClick={onClose}>
                {say("correct.cancel")}
              </Button>
              <Button
                className={styles.action}
                type="submit"
                appearance="primary"
                disabledFocusable={submit.run === null}
              >
                {submit.label}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
