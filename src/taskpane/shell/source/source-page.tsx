import { makeStyles, tokens } from "@fluentui/react-components";
import {
  useLayoutEffect,
  useRef,
  type ReactElement,
  type RefObject,
} from "react";
import type {
  Page,
  ReleaseDocument,
} from "../../../core/document/release-document";
import type { PageSpan } from "../../../core/text/span";
import { failureWords } from "../../view/failure-words";
import { pageZoom } from "../../view/page-zoom";
import { usePane } from "../pane-context";
import { usePageDrawing } from "./use-page-drawing";

/** The pane's width without its margins: what a page is at least drawn to fill. */
const frameWidth = 324;
const boxMargin = 2;
const hanging = 0.25;

const useStyles = makeStyles({
  frame: {
    boxSizing: "border-box",
    height: "200px",
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`,
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "white",
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  page: { position: "relative", backgroundColor: "white" },
  canvas: { position: "absolute", inset: 0, width: "100%", height: "100%" },
  // Paper stays white in every theme, so its box is of colours that follow none.
  box: {
    position: "absolute",
    borderRadius: "2px",
    outline: "2px solid #0f6a32",
    backgroundColor: "#fff19d",
    mixBlendMode: "multiply",
    forcedColorAdjust: "none",
    pointerEvents: "none",
  },
  undrawn: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The page of a PDF that a figure is printed on, drawn from the user's own file, scrolled to the figure and with it boxed. */
export function SourcePage({
  document,
  page,
  span,
  text,
}: {
  readonly document: ReleaseDocument;
  readonly page: Page;
  readonly span: PageSpan;
  readonly text: string;
}): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say } = pane;
  const zoom = pageZoom(span, page.width, frameWidth);
  const [canvas, drawing] = usePageDrawing(document, page.page, zoom);
  const box = boxPixels(span, zoom);
  const frame = useScrolledTo(box);
  const words = { page: page.page, name: document.source.name, text };
  if (drawing.kind === "failed") {
    return (
      <div className={styles.undrawn}>
        {say("table.sourceUndrawn", {
          message: failureWords(drawing.failure, pane),
        })}
      </div>
    );
  }
  return (
    <div
      ref={frame}
      className={styles.frame}
      role="region"
      aria-label={say("table.sourcePage", words)}
      aria-busy={drawing.kind === "drawing"}
      tabIndex={0}
    >
      <div
        className={styles.page}
        style={{ width: page.width * zoom, height: page.height * zoom }}
      >
        <canvas
          ref={canvas}
          className={styles.canvas}
          role="img"
          aria-label={say("table.sourceBoxed", words)}
        />
        <div data-box className={styles.box} style={box} />
      </div>
    </div>
  );
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A word's box ends on its base line: what hangs below it is drawn in as well. */
function boxPixels({ box }: PageSpan, zoom: number): Box {
  const [left, top, right, base] = box;
  const bottom = base + hanging * (base - top);
  return {
    left: left * zoom - boxMargin,
    top: top * zoom - boxMargin,
    width: (right - left) * zoom + 2 * boxMargin,
    height: (bottom - top) * zoom + 2 * boxMargin,
  };
}

/** Scrolls a frame so that a box stands in its middle, whenever the box is another. */
function useScrolledTo({
  left,
  top,
  width,
  height,
}: Box): RefObject<HTMLDivElement> {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { clientWidth = 0, clientHeight = 0 } = frame.current ?? {};
    frame.current?.scrollTo({
      left: left + (width - clientWidth) / 2,
      top: top + (height - clientHeight) / 2,
      behavior: "instant",
    });
  }, [left, top, width, height]);
  return frame;
}
