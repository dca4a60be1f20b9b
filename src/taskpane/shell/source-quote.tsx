import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SourceExcerpt } from "../view/source-excerpt";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  quote: {
    margin: 0,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    tabSize: 2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    "@media (forced-colors: active)": {
      backgroundColor: "Mark",
      color: "MarkText",
    },
  },
  place: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** A piece of the release with the figure in question marked. */
export function SourceQuote({
  excerpt,
  sourceName,
}: {
  readonly excerpt: SourceExcerpt | null;
  readonly sourceName: string;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  if (excerpt === null)
    return <div className={styles.place}>{say("table.sourceNone")}</div>;
  if (excerpt.kind === "sheet") {
    return (
      <div className={styles.place}>
        {say("table.sourceSheet", { address: excerpt.address })}
      </div>
    );
  }
  return (
    <>
      {excerpt.page !== null && (
        <div className={styles.place}>
          {say("table.sourcePage", { page: excerpt.page, name: sourceName })}
        </div>
      )}
      <p className={styles.quote}>
        {excerpt.before}
        <mark className={styles.mark}>{excerpt.marked}</mark>
        {excerpt.after}
      </p>
    </>
  );
}
