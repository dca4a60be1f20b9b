import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Examination } from "../../core/examination";
import { usePane } from "../shell/pane-context";

/** How many relations tie and how many cannot be checked. Never lets an unchecked one pass for a tie. */
export function CheckSummary({
  examination,
}: {
  readonly examination: Examination;
}): ReactElement {
  const { say } = usePane();
  const { ties, fails, undecidable, notCheckable } = examination.checks;
  const parts = [
    say("findings.counts", { ties, notCheckable }),
    ...(undecidable > 0
      ? [say("findings.undecidable", { count: undecidable })]
      : []),
  ];
  return (
    <div>
      {fails === 0 && (
        <Text block weight="semibold">
          {say(
            ties + undecidable > 0 ? "findings.none" : "findings.noRelations",
          )}
        </Text>
      )}
      <Text block size={200}>
        {parts.join("; ")}
      </Text>
    </div>
  );
}
