import { makeStyles, tokens } from "@fluentui/react-components";
import {
  useState,
  type DragEvent,
  type ReactElement,
  type ReactNode,
} from "react";
import { usePane } from "../shell/pane-context";

const useStyles = makeStyles({
  area: { position: "relative", flexGrow: 1 },
  veil: {
    position: "absolute",
    inset: tokens.spacingHorizontalXS,
    display: "grid",
    placeItems: "center",
    pointerEvents: "none",
    borderRadius: tokens.borderRadiusMedium,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Takes dropped files and dropped text. An extra: some builds of Excel never deliver a drop. */
export function DropArea({
  children,
}: {
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { say, commands } = usePane();
  const [isOver, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) return commands.readFiles(files);
    const text = event.dataTransfer.getData("text/plain");
    const html = event.dataTransfer.getData("text/html");
    if (text !== "")
      commands.read({ kind: "paste", html: html === "" ? null : html, text });
  };
  return (
    <div
      className={styles.area}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setOver(false);
      }}
      onDrop={onDrop}
    >
      {children}
      {isOver && <div className={styles.veil}>{say("release.drop")}</div>}
    </div>
  );
}
