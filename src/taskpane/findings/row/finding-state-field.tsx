import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { ChoiceField } from "../../shell/choice-field";
import { usePane } from "../../shell/pane-context";
import {
  findingStates,
  openNote,
  type FindingNote,
} from "../../state/finding-note";
import type { Release } from "../../state/pane-state";
import type { FindingItem } from "../../view/finding/finding-items";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});

/** What the user makes of a finding; a reason goes with everything but Open. */
export function FindingStateField({
  release,
  item,
}: {
  readonly release: Release;
  readonly item: FindingItem;
}): ReactElement {
  const styles = useStyles();
  const { say, commands } = usePane();
  const note = release.notes[item.key] ?? openNote;
  const [reason, setReason] = useState(note.reason);
  const keep = (next: FindingNote) => commands.noteFinding(release, item, next);
  return (
    <div className={styles.fields}>
      <ChoiceField
        label={say("findings.state")}
        size="small"
        choices={findingStates}
        chosen={note.state}
        nameOf={(id) => say(`state.${id}`)}
        onChoose={(state) =>
          keep({ state, reason: state === "Open" ? "" : reason })
        }
      />
      {note.state !== "Open" && (
        <Field
          label={say("findings.reason")}
          hint={say("findings.reasonHint")}
          size="small"
        >
          <Input
            value={reason}
            onChange={(_event, { value }) => setReason(value)}
            onBlur={() => keep({ ...note, reason })}
            onKeyDown={({ key }) => {
              if (key === "Enter") keep({ ...note, reason });
            }}
          />
        </Field>
      )}
    </div>
  );
}
