import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";
import type { ReleaseDocument } from "../../../core/document/release-document";
import type { Span } from "../../../core/text/span";
import { pageBlock, sourceExcerpt } from "../../view/source-excerpt";
import { usePane } from "../pane-context";

/** Only a PDF has pages to draw. */
const SourcePage = lazy(() =>
  import("./source-page").then((module) => ({ default: module.SourcePage })),
);

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

/** The piece of the release that a figure stands in, with the figure marked; of a PDF the page itself goes with it. */
export function SourceQuote({
  document,
  span,
}: {
  readonly document: ReleaseDocument;
  readonly span: Span | null;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const excerpt = sourceExcerpt(document, span);
  if (excerpt === null)
    return <div className={styles.place}>{say("table.sourceNone")}</div>;
  if (excerpt.kind === "sheet") {
    return (
      <div className={styles.place}>
        {say("table.sourceSheet", { address: excerpt.address })}
      </div>
    );
  }
  const isPaged = span !== null && "page" in span;
  const page = isPaged ? pageBlock(document, span.page) : null;
  return (
    <>
      {isPaged && (
        <div className={styles.place}>
          {say("table.sourcePage", {
            page: span.page,
            name: document.source.name,
          })}
        </div>
      )}
      {isPaged && page && (
        <Suspense>
          <SourcePage
            document={document}
            page={page}
            span={span}
            text={excerpt.marked}
          />
        </Suspense>
      )}
      <p className={styles.quote}>
        {excerpt.before}
        <mark className={styles.mark}>{excerpt.marked}</mark>
        {excerpt.after}
      </p>
    </>
  );
}
