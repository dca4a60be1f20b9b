import { Text, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  heading: { margin: 0, overflowWrap: "anywhere", textWrap: "balance" },
});

/** A heading of the pane: 2 for a part of a step, 3 for a group in it. */
export function Heading({
  level,
  className,
  children,
}: {
  readonly level: 2 | 3;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <Text
      as={level === 2 ? "h2" : "h3"}
      size={300}
      weight="semibold"
      block
      className={mergeClasses(styles.heading, className)}
    >
      {children}
    </Text>
  );
}
