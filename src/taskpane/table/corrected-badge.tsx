import { Badge } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { usePane } from "../shell/pane-context";

/** Marks a row or a column that the user knows better than the reader. */
export function CorrectedBadge(): ReactElement {
  const { say } = usePane();
  return (
    <Badge
      size="small"
      appearance="outline"
      color="informative"
      icon={<EditRegular />}
    >
      {say("table.corrected")}
    </Badge>
  );
}
