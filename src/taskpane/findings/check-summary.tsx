import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Examination } from "../../core/examine";
import { usePane } from "../shell/pane-context";
import { countReasons } from "../view/count-reasons";

const useStyles = makeStyles({
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** How many relations tie, and which cannot be checked and why. Never lets an unchecked one pass for a tie. */
export function CheckSummary({
  examination,
}: {
  readonly examination: Examination;
}): ReactElement {
  const { say } = usePane();
  const { ties, fails, undecidable, notCheckable } = examination.checks;
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
        {say("findings.counts", { ties, notCheckable })}
        {undecidable > 0
          ? `; ${say("findings.undecidable", { count: undecidable })}`
          : ""}
      </Text>
      {notCheckable > 0 && <Uncheckable examination={examination} />}
    </div>
  );
}

function Uncheckable({
  examination,
}: {
  readonly examination: Examination;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <Accordion collapsible>
      <AccordionItem value="uncheckable">
        <AccordionHeader size="small">
          {say("findings.uncheckable")}
        </AccordionHeader>
        <AccordionPanel>
          <ul className={styles.reasons}>
            {countReasons(examination.uncheckable).map(({ reason, count }) => (
              <li key={reason}>
                <Text size={200}>
                  {say("findings.uncheckableWhy", { count, reason })}
                </Text>
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
