import { Badge } from "@fluentui/react-components";
import { EditRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { usePane } from "../shell/pane-context";

const marks = {
  corrected: { color: "informative", icon: <EditRegular /> },
  unsure: { color: "warning", icon: <QuestionCircleRegular /> },
} as const;

/** Marks a row or a column that the user knows better than the reader, or whose reading is to be confirmed. */
export function MarkBadge({
  mark,
}: {
  readonly mark: keyof typeof marks;
}): ReactElement {
  const { say } = usePane();
  return (
    <Badge size="small" appearance="outline" {...marks[mark]}>
      {say(`table.${mark}`)}
    </Badge>
  );
}
