import { useFocusFinders } from "@fluentui/react-components";

/**
 * Keeps Fluent's manager of focus going from one dialog to the next. It ends with the last part that uses it: where that is a
 * dialog, the pane behind it stays hidden from screen readers.
 */
export function FocusKeeper(): null {
  useFocusFinders();
  return null;
}
