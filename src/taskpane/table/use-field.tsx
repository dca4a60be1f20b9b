import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../shell/pane-context";
import type { LineUse } from "../state/correction-draft";

/** What a row or a column is there for. */
export function UseField({
  label,
  uses,
  use,
  onChange,
}: {
  readonly label: string;
  readonly uses: readonly LineUse[];
  readonly use: LineUse;
  readonly onChange: (use: LineUse) => void;
}): ReactElement {
  const { say } = usePane();
  return (
    <Field label={label}>
      <Select
        value={use}
        onChange={(_event, { value }) =>
          onChange(uses.find((known) => known === value) ?? "figures")
        }
      >
        {uses.map((known) => (
          <option key={known} value={known}>
            {say(`use.${known}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
