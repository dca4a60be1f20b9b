import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  box: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  failure: {
    flexDirection: "column",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
});

/** Words set apart from the rest, part of the first load; what is told of work under way is a Fluent message bar, which comes later. */
export function NoteBox({
  id,
  isFailure = false,
  children,
}: {
  readonly id?: string;
  readonly isFailure?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <div
      id={id}
      role={isFailure ? "alert" : undefined}
      className={mergeClasses(styles.box, isFailure && styles.failure)}
    >
      {children}
    </div>
  );
}
