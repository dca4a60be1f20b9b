import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ProductionTable } from "../../core/production/production-table";
import { usePane } from "../shell/pane-context";

/** What a reader should confirm before trusting the table. */
export function TableWarnings({
  table,
}: {
  readonly table: ProductionTable;
}): ReactElement | null {
  const { say } = usePane();
  if (table.warnings.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say("table.warnings")}</MessageBarTitle>
        {table.warnings.map(({ message }, index) => (
          <div key={index}>{message}</div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
