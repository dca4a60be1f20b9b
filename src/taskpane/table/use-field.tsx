import type { ReactElement } from "react";
import { ChoiceField } from "../shell/choice-field";
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
    <ChoiceField
      label={label}
      choices={uses}
      chosen={use}
      nameOf={(known) => say(`use.${known}`)}
      onChoose={onChange}
    />
  );
}
