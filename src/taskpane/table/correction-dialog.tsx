import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { FormDialog } from "../shell/form-dialog";
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
  const { say, commands } = usePane();
  const [draft, setDraft] = useState(start);
  const table = release.asRead[start.table];
  const { corrections } = release;
  const places = placeCorrections(start);
  const apply = (next: typeof corrections) => {
    commands.correct(release, next);
    onClose();
  };
  return (
    <FormDialog
      title={say(draft.kind === "row" ? "correct.row" : "correct.column")}
      submit={{
        label: say("correct.apply"),
        run: () => apply(withReading(corrections, draftCorrections(draft))),
      }}
      onClose={onClose}
      other={
        isCorrected(corrections, places) && (
          <Button onClick={() => apply(withoutReading(corrections, places))}>
            {say("correct.undo")}
          </Button>
        )
      }
    >
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
    </FormDialog>
  );
}
