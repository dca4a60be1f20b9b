import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ProductionTable } from "../../core/production/production-table";
import { usePane } from "../shell/pane-context";
import { warningWords } from "../view/warning-words";

/** What a reader should confirm before trusting the table. */
export function TableWarnings({
  table,
}: {
  readonly table: ProductionTable;
}): ReactElement | null {
  const words = usePane();
  const { say } = words;
  if (table.warnings.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say("table.warnings")}</MessageBarTitle>
        {table.warnings.map((warning, index) => (
          <div key={index}>{warningWords(warning, words)}</div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
