import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import {
  useEffect,
  useRef,
  type KeyboardEvent,
  type ReactElement,
} from "react";
import { Heading } from "../shell/heading";
import { usePane } from "../shell/pane-context";
import type { Release } from "../state/pane-state";
import type { FindingGroup } from "../view/finding/finding-items";
import { FindingRow } from "./row/finding-row";
import { PrintedGlyph, RebuiltGlyph } from "./row/interval-strip";
import { useFindingKeys } from "./use-finding-keys";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // The bar of the selected row stands in the margin, so that titles line up with everything above.
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge} - 3px)`,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalXS,
  },
  legend: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
  },
  frame: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});

/** The findings by severity. Up and down go from one to the next across the groups; focus stays where it is otherwise. */
export function FindingList({
  release,
  groups,
}: {
  readonly release: Release;
  readonly groups: readonly FindingGroup[];
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const frame = useRef<HTMLDivElement>(null);
  useFindingKeys(frame, "[aria-current=true]");
  useEffect(() => {
    // The list is drawn anew on coming back to it: the row last gone to is in sight again.
    frame.current
      ?.querySelector("[aria-current=true]")
      ?.scrollIntoView({ block: "nearest" });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [
      ...(frame.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? []),
    ];
    const at = rows.findIndex((row) => row === document.activeElement);
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (at === -1 || to === undefined) return;
    event.preventDefault();
    rows[Math.min(Math.max(to, 0), rows.length - 1)]?.focus();
  };
  return (
    <div ref={frame} className={styles.frame} onKeyDown={onKeyDown}>
      {groups.map(({ severity, items }, index) => (
        <section key={severity}>
          <div className={styles.head}>
            <Heading level={2}>
              {say("findings.group", {
                severity: say(`findings.${severity}`),
                count: items.length,
              })}
            </Heading>
            {index === 0 && <Legend />}
          </div>
          <ul className={styles.list}>
            {items.map((item) => (
              <li key={item.key}>
                <FindingRow release={release} item={item} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Caption1>{say("findings.keys")}</Caption1>
    </div>
  );
}

/** What the marks on rows and strips stand for; the rows say it in words to whoever hears them. */
function Legend(): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <Caption1 className={styles.legend} aria-hidden>
      <span>
        <PrintedGlyph /> {say("findings.printed")}
      </span>
      <span>
        <RebuiltGlyph /> {say("findings.rebuilt")}
      </span>
    </Caption1>
  );
}
