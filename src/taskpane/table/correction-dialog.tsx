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
import { useState, type ReactElement } from "react";
import { usePane } from "../shell/pane-context";
import { isCorrected, withReading, withoutReading } from "../state/corrections";
import {
  draftCorrections,
  placeCorrections,
  type Draft,
} from "../state/correction-draft";
import type { Release } from "../state/pane-state";
import { PeriodFields } from "./period-fields";
import { RowFields } from "./row-fields";

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, maxWidth: "330px" },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  actions: { flexWrap: "wrap" },
});

/** Lets the user say what a row measures or what a column covers; applying checks everything again. */
export function CorrectionDialog({
  release,
  start,
  onClose,
}: {
  readonly release: Release;
  readonly start: Draft;
  readonly onClose: () => void;
}): ReactElement {
  const styles = useStyles();
  const { say, commands } = usePane();
  const [draft, setDraft] = useState(start);
  const table = release.asRead[start.table];
  const { corrections } = release;
  const isUndoable = isCorrected(corrections, placeCorrections(start));
  const apply = (next: typeof corrections) => {
    commands.correct(release, next);
    onClose();
  };
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
            apply(withReading(corrections, draftCorrections(draft)));
          }}
        >
          <DialogBody>
            <DialogTitle>
              {say(draft.kind === "row" ? "correct.row" : "correct.column")}
            </DialogTitle>
            <DialogContent className={styles.fields}>
              {draft.kind === "row" ? (
                <RowFields
                  row={table?.rows[draft.row]}
                  draft={draft}
                  onChange={setDraft}
                />
              ) : (
                <PeriodFields
                  label={table?.periods[draft.column]?.label ?? ""}
                  draft={draft}
                  onChange={setDraft}
                />
              )}
            </DialogContent>
            <DialogActions className={styles.actions} fluid>
              {isUndoable && (
                <Button
                  onClick={() =>
                    apply(withoutReading(corrections, placeCorrections(start)))
                  }
                >
                  {say("correct.undo")}
                </Button>
              )}
              <Button onClick={onClose}>{say("correct.cancel")}</Button>
              <Button type="submit" appearance="primary">
                {say("correct.apply")}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
