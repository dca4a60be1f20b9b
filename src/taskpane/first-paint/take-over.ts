import type { Pane } from "../shell/pane-context";

/** Puts the live pane in the place of the painted first step, and goes on with what was done in that. */
export function takeOver({
  dispatch,
  commands,
}: Pick<Pane, "dispatch" | "commands">): void {
  const live = document.getElementById("pane");
  const acts = window.assayEarly;
  if (acts === undefined || live === null) return;
  const typed = acts.painted.querySelector("textarea")?.value ?? "";
  carryFocus(live);
  endFirstPaint();
  if (typed !== "") dispatch({ type: "draft-changed", text: typed });
  if (acts.pasted !== null) commands.read(acts.pasted);
  if (acts.files.length > 0) commands.readFiles(acts.files);
  // Once the pane is drawn: what a button does may ask for the drawn page.
  const pressed = acts.pressed.map((button) => counterpart(button, live));
  setTimeout(() => pressed.forEach((button) => button?.click()));
}

/** Takes the painted first step away, whatever stands behind it. */
export function endFirstPaint(): void {
  window.assayEarly?.stop();
  window.assayEarly?.painted.remove();
  delete window.assayEarly;
}

function carryFocus(live: HTMLElement): void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement)) return;
  const heir = counterpart(activeElement, live);
  heir?.focus();
  if (
    heir instanceof HTMLTextAreaElement &&
    activeElement instanceof HTMLTextAreaElement
  ) {
    heir.value = activeElement.value;
    heir.setSelectionRange(
      activeElement.selectionStart,
      activeElement.selectionEnd,
    );
  }
}

/** The element of the live pane that says the same. */
function counterpart(
  element: HTMLElement,
  live: HTMLElement,
): HTMLElement | undefined {
  return [...live.querySelectorAll<HTMLElement>(element.localName)].find(
    (other) => nameOf(other) === nameOf(element),
  );
}

const nameOf = (element: HTMLElement): string =>
  element.getAttribute("aria-label") ?? element.textContent ?? "";
