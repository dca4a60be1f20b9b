import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { placeWords } from "../../shell/words/place-words";
import { usePane } from "../../shell/pane-context";
import { useHiddenStyles } from "../../shell/hidden-styles";
import { openNote } from "../../state/finding-note";
import type { Release } from "../../state/pane-state";
import { zoomedPane } from "../../shell/browser/zoomed-pane";
import type { FindingItem } from "../../view/finding/finding-items";
import type { FindingWords } from "../../view/finding/finding-words";
import { PrintedGlyph, RebuiltGlyph } from "./interval-strip";

const useStyles = makeStyles({
  figures: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
  },
  gap: { marginLeft: "auto" },
  grid: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    [zoomedPane]: { display: "block" },
  },
  // A name and its figure are a row of the grid; under a large zoom they share a line.
  pair: { display: "contents", [zoomedPane]: { display: "block" } },
  figure: { overflowWrap: "anywhere" },
  name: { color: tokens.colorNeutralForeground3 },
});

interface FiguresProps {
  readonly release: Release;
  readonly item: FindingItem;
  readonly words: FindingWords;
}

/** What a finding comes down to, in a line; the marks stand for printed and rebuilt as on its strip. */
export function FigureLine({
  release,
  item,
  words,
}: FiguresProps): ReactElement {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const { say } = usePane();
  const note = noteWords(release, item, say);
  // A cause that is the figure itself says nothing that the row does not.
  const isTelling = item.finding.repair !== null || !words.isOwnCause;
  return (
    <>
      <span className={mergeClasses(styles.figures, styles.line)}>
        <span>
          <span className={hidden}>{say("findings.printed")} </span>
          <PrintedGlyph /> {words.printed}
        </span>
        <span>
          <span className={hidden}>{say("findings.rebuilt")} </span>
          <RebuiltGlyph /> {words.rebuilt}
        </span>
        <span className={styles.gap}>
          <span className={styles.name}>{say("findings.gap")}</span> {words.gap}
        </span>
      </span>
      {words.cause && isTelling && (
        <Short name={say("findings.cause")}>{words.cause}</Short>
      )}
      {note && <Short name={say("findings.state")}>{note}</Short>}
    </>
  );
}

/** A finding's figures one to a line, with the rebuilt range and the place in the source. */
export function FigureGrid({
  release,
  item,
  words,
}: FiguresProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const note = noteWords(release, item, say);
  return (
    <span className={mergeClasses(styles.figures, styles.grid)}>
      <Figure name={say("findings.printed")} glyph={<PrintedGlyph />}>
        {words.printed}
      </Figure>
      <Figure name={say("findings.rebuilt")} glyph={<RebuiltGlyph />}>
        {words.rebuilt} ({words.range})
      </Figure>
      <Figure name={say("findings.gap")}>{words.gap}</Figure>
      {words.cause && (
        <Figure name={say("findings.cause")}>{words.cause}</Figure>
      )}
      <Figure name={say("findings.source")}>
        {placeWords(release.document, item.finding.span, say)}
      </Figure>
      {note && <Figure name={say("findings.state")}>{note}</Figure>}
    </span>
  );
}

/** What the user made of a finding, or null while it is open. */
function noteWords(
  { notes }: Release,
  { key }: FindingItem,
  say: ReturnType<typeof usePane>["say"],
): string | null {
  const { state, reason } = notes[key] ?? openNote;
  if (state === "Open") return null;
  return [say(`state.${state}`), reason].filter(Boolean).join(": ");
}

function Short({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.figures, styles.line)}>
      <span className={styles.figure}>
        <span className={styles.name}>{name}</span> {children}
      </span>
    </span>
  );
}

/** One line of the grid: its name, the mark it has on the strip, the figure. */
function Figure({
  name,
  glyph,
  children,
}: {
  readonly name: string;
  readonly glyph?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.pair}>
      <span className={styles.name}>
        {name} {glyph}{" "}
      </span>
      <span className={styles.figure}>{children}</span>
    </span>
  );
}
