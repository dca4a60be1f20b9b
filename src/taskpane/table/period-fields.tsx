import {
  Field,
  Input,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PeriodKind } from "../../core/production/production-table";
import { ChoiceField } from "../shell/choice-field";
import { usePane } from "../shell/pane-context";
import { UseField } from "./use-field";
import type { PeriodDraft } from "../state/correction-draft";

const kinds: readonly PeriodKind[] = [
  "quarter",
  "half",
  "nine-months",
  "year",
  "ytd",
  "month",
  "change",
  "change-abs",
  "guidance",
  "other",
];

const counts: Partial<Record<PeriodKind, number>> = {
  quarter: 4,
  half: 2,
  month: 12,
};

const useStyles = makeStyles({
  pair: {
    display: "flex",
    // The year has four digits, and which one of it two at most.
    "& > *": { flexGrow: 2, flexShrink: 1, flexBasis: 0, minWidth: 0 },
    "& > :first-child": { flexGrow: 3 },
    gap: tokens.spacingHorizontalM,
    // Fluent's input has a least width, which a large zoom leaves no room for.
    "& .fui-Input": { minWidth: 0 },
    "& input": { width: "100%", minWidth: 0 },
  },
});

/** What a column covers: kind of period, year, and which one of the year. */
export function PeriodFields({
  label,
  draft,
  onChange,
}: {
  readonly label: string;
  readonly draft: PeriodDraft;
  readonly onChange: (draft: PeriodDraft) => void;
}): ReactElement {
  const { say } = usePane();
  return (
    <>
      <Text weight="semibold">{label}</Text>
      <UseField
        label={say("correct.useColumn")}
        uses={["figures", "skipped"]}
        use={draft.use}
        onChange={(use) => onChange({ ...draft, use })}
      />
      {draft.use === "figures" && (
        <CoveredFields draft={draft} onChange={onChange} />
      )}
    </>
  );
}

function CoveredFields({
  draft,
  onChange,
}: {
  readonly draft: PeriodDraft;
  readonly onChange: (draft: PeriodDraft) => void;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const count = counts[draft.period] ?? 0;
  return (
    <>
      <ChoiceField
        label={say("correct.kind")}
        choices={kinds}
        chosen={draft.period}
        nameOf={(kind) => say(`kind.${kind}`)}
        onChoose={(period) => {
          const index = counts[period] === undefined ? null : 1;
          onChange({ ...draft, period, index });
        }}
      />
      <div className={styles.pair}>
        <Field label={say("correct.year")}>
          <Input
            type="number"
            min={1900}
            max={2100}
            value={draft.year === null ? "" : String(draft.year)}
            onChange={(_event, { value }) =>
              onChange({ ...draft, year: value === "" ? null : Number(value) })
            }
          />
        </Field>
        {count > 0 && (
          <ChoiceField
            label={say("correct.index")}
            choices={Array.from({ length: count }, (_item, at) => `${at + 1}`)}
            chosen={String(draft.index ?? 1)}
            nameOf={(index) => index}
            onChoose={(index) => onChange({ ...draft, index: Number(index) })}
          />
        )}
      </div>
    </>
  );
}
