import { hostFragment, hostQuery } from "../emulator/protocol/app-context";

/** The add-in's page in its frame. */
export interface PaneFrame {
  readonly send: (text: string) => void;
  readonly setDark: (dark: boolean) => void;
}

/** Opens the add-in's page in a frame, as Excel on the web does, and passes its messages on. */
export const openPane = (
  frame: HTMLIFrameElement,
  page: string,
  receive: (text: unknown) => void,
): PaneFrame => {
  const { origin } = window.location;
  window.addEventListener("message", (event) => {
    const isPane =
      event.source === frame.contentWindow && event.origin === origin;
    if (isPane) receive(event.data);
  });
  frame.src = `${page}?${hostQuery}#${hostFragment(`${origin}/`)}`;
  return {
    send: (text) => frame.contentWindow?.postMessage(text, origin),
    // A frame's preferred colours are those of the element that holds it.
    setDark: (dark) => {
      frame.style.colorScheme = dark ? "dark" : "light";
    },
  };
};
