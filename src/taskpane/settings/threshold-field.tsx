import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { usePane } from "../shell/pane-context";
import {
  defaultThresholds,
  isThreshold,
  type ThresholdId,
} from "../state/pane-settings";

const useStyles = makeStyles({
  input: { width: "112px" },
});

/** A threshold in percent, taken over on Enter or on leaving the field. */
export function ThresholdField({
  id,
  value,
  onChange,
}: {
  readonly id: ThresholdId;
  readonly value: number;
  readonly onChange: (value: number) => void;
}): ReactElement {
  const styles = useStyles();
  const { say, locale } = usePane();
  const [text, setText] = useState(() => percentText(value, locale));
  const typed = Number(text.replace(",", ".")) / 100;
  const isUsable = text.trim() !== "" && isThreshold(typed);
  const apply = () => {
    if (isUsable && text !== percentText(value, locale)) onChange(typed);
  };
  const percent = new Intl.NumberFormat(locale, {
    style: "percent",
    maximumFractionDigits: 2,
  });
  return (
    <Field
      label={say(`threshold.${id}`)}
      hint={say("settings.default", {
        value: percent.format(defaultThresholds[id]),
      })}
      validationState={isUsable ? "none" : "error"}
      validationMessage={isUsable ? null : say("settings.outOfRange")}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        value={text}
        contentAfter="%"
        onChange={(_event, data) => setText(data.value)}
        onBlur={apply}
        onKeyDown={({ key }) => {
          if (key === "Enter") apply();
        }}
      />
    </Field>
  );
}

/** Without the dust of binary fractions: 0.07 is 7, not 7.000000000000001. */
function percentText(share: number, locale: string): string {
  return (share * 100).toLocaleString(locale, {
    maximumFractionDigits: 4,
    useGrouping: false,
  });
}
