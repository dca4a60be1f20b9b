import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Examination } from "../../core/examination";
import { usePane, type Pane } from "../shell/pane-context";
import { flippedClaims } from "../view/finding/claim-items";
import { findingItems } from "../view/finding/finding-items";

/** How many relations tie and how many cannot be checked. Never lets an unchecked one pass for a tie. */
export function CheckSummary({
  examination,
}: {
  readonly examination: Examination;
}): ReactElement {
  const { say } = usePane();
  const { ties, undecidable, notCheckable } = examination.checks;
  const leads = leadWords(examination, say);
  const parts = [
    notCheckable > 0
      ? say("findings.counts", { ties, notCheckable })
      : say("findings.tie", { count: ties }),
    ...(undecidable > 0
      ? [say("findings.undecidable", { count: undecidable })]
      : []),
  ];
  return (
    <div>
      {leads.map((words) => (
        <Text key={words} block weight="semibold">
          {words}
        </Text>
      ))}
      <Text block size={200}>
        {parts.join("; ")}
      </Text>
    </div>
  );
}

/** What there is to look at, before what is in order. */
function leadWords(
  examination: Examination,
  say: Pane["say"],
): readonly string[] {
  const { ties, fails, undecidable } = examination.checks;
  if (fails === 0) {
    return [
      say(ties + undecidable > 0 ? "findings.none" : "findings.noRelations"),
    ];
  }
  const figures = findingItems(examination).length;
  const sentences = flippedClaims(examination.claims).length;
  return [
    say("findings.lead", { count: figures }),
    ...(sentences > 0
      ? [say("findings.leadClaims", { count: sentences })]
      : []),
  ];
}
