import {
  Button,
  FluentProvider,
  webLightTheme,
} from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The least that a Fluent pane can be: what the pane's start is held against. */
const frame = document.getElementById("pane");
if (frame === null) throw new Error("expected #pane in the page");
createRoot(frame).render(
  <FluentProvider theme={webLightTheme}>
    <Button>Nothing</Button>
  </FluentProvider>,
);
