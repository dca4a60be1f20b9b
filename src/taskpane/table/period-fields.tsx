import {
  Field,
  Input,
  Select,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PeriodKind } from "../../core/production/production-table";
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
    display: "grid",
    gridAutoColumns: "minmax(0, 1fr)",
    gridAutoFlow: "column",
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
      <Field label={say("correct.kind")}>
        <Select
          value={draft.period}
          onChange={(_event, { value }) => {
            const period = kinds.find((kind) => kind === value) ?? "other";
            const index = counts[period] === undefined ? null : 1;
            onChange({ ...draft, period, index });
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(`kind.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
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
          <Field label={say("correct.index")}>
            <Select
              value={String(draft.index ?? 1)}
              onChange={(_event, { value }) =>
                onChange({ ...draft, index: Number(value) })
              }
            >
              {Array.from({ length: count }, (_item, at) => (
                <option key={at} value={at + 1}>
                  {at + 1}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
    </>
  );
}
