import {
  Button,
  Switch,
  Text,
  makeStyles,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { correctionLine } from "../shell/words/correction-lines";
import { usePane } from "../shell/pane-context";
import { withoutReading } from "../state/corrections";
import type { Release } from "../state/pane-state";
import {
  correctionItems,
  type CorrectionItem,
} from "../view/table/correction-items";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  words: { overflowWrap: "anywhere" },
  toggle: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** What the user corrected in the table on show, each to be taken back. */
export function CorrectionList({
  release,
}: {
  readonly release: Release;
}): ReactElement | null {
  const styles = useStyles();
  const { say, commands } = usePane();
  const [isOpen, setOpen] = useState(false);
  const { corrections, table } = release;
  const items = correctionItems(corrections.reading, table);
  const count = say("corrections.count", { count: items.length });
  useCountAnnounced(items.length, count);
  if (items.length === 0) return null;
  const undo = (taken: readonly CorrectionItem[]) =>
    commands.correct(
      release,
      withoutReading(
        corrections,
        taken.flatMap((item) => item.corrections),
      ),
    );
  return (
    <div>
      <Button
        size="small"
        appearance="subtle"
        className={styles.toggle}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {count}
      </Button>
      <Button size="small" onClick={() => undo(items)}>
        {say("corrections.undoAll")}
      </Button>
      {isOpen && (
        <>
          <ul className={styles.list}>
            {items.map((item) => (
              <Item
                key={`${item.axis} ${item.place}`}
                release={release}
                item={item}
                onUndo={() => undo([item])}
              />
            ))}
          </ul>
          <RememberSwitch />
        </>
      )}
    </div>
  );
}

/** Where corrections are made is where keeping them is thought of; what it means is said in the settings. */
function RememberSwitch(): ReactElement {
  const { state, say, commands } = usePane();
  const { settings, releases } = state;
  return (
    <Switch
      checked={settings.remembersCorrections}
      label={say("settings.remember")}
      title={say("settings.rememberWhy")}
      onChange={(_event, { checked }) =>
        commands.changeSettings(
          { ...settings, remembersCorrections: checked },
          releases,
        )
      }
    />
  );
}

function Item({
  release,
  item,
  onUndo,
}: {
  readonly release: Release;
  readonly item: CorrectionItem;
  readonly onUndo: () => void;
}): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say } = pane;
  const { name, said } = correctionLine(release, item, pane);
  return (
    <li className={styles.item}>
      <Text size={200} className={styles.words}>
        {name}: {said}
      </Text>
      <Button
        size="small"
        appearance="subtle"
        aria-label={say("corrections.undoThis", { name })}
        onClick={onUndo}
      >
        {say("corrections.undo")}
      </Button>
    </li>
  );
}

function useCountAnnounced(count: number, words: string): void {
  const { announce } = useAnnounce();
  const before = useRef(count);
  useEffect(() => {
    if (before.current !== count) announce(words);
    before.current = count;
  }, [announce, count, words]);
}
