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
import type { Examination } from "../../core/examination";
import { usePane } from "../shell/pane-context";
import { countReasons } from "../view/finding/count-reasons";

const useStyles = makeStyles({
  header: { paddingLeft: 0, minHeight: "32px" },
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What could not be checked, and why: never left to pass for a tie. */
export function Uncheckable({
  examination,
}: {
  readonly examination: Examination;
}): ReactElement | null {
  const styles = useStyles();
  const words = usePane();
  const { say } = words;
  const { uncheckable } = examination;
  if (uncheckable.length === 0) return null;
  return (
    <Accordion collapsible>
      <AccordionItem value="uncheckable">
        <AccordionHeader as="h2" inline button={{ className: styles.header }}>
          {say("findings.group", {
            severity: say("findings.uncheckable"),
            count: uncheckable.length,
          })}
        </AccordionHeader>
        <AccordionPanel>
          <ul className={styles.reasons}>
            {countReasons(uncheckable, words).map(({ reason, count }) => (
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
