import type { ManifestCommand } from "./manifest-commands";
import type { Mood } from "./moods";

const find = <E extends Element>(selector: string, type: new () => E): E => {
  const found = document.querySelector(selector);
  if (!(found instanceof type))
    throw new Error(`expected ${selector} in the page, got ${String(found)}`);
  return found;
};

/** The places of the page that scripts fill. */
export const page = () => ({
  commands: find(".commands", HTMLElement),
  menu: find(".menu", HTMLDetailsElement),
  menuList: find(".menu-list", HTMLElement),
  theme: find(".theme", HTMLButtonElement),
  paneSwitch: find(".pane-switch", HTMLButtonElement),
  charts: find(".charts", HTMLElement),
  pane: find(".pane", HTMLElement),
  frame: find(".pane-frame", HTMLIFrameElement),
});

/** A button that is on or off. */
export const makeSwitch = (
  button: HTMLButtonElement,
  set: (on: boolean) => void,
): void => {
  button.addEventListener("click", () => {
    const on = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(on));
    set(on);
  });
};

/** Closes the menu where a user looks elsewhere: a click outside it, in the pane's frame, or Escape. */
export const closeWhenLeft = (menu: HTMLDetailsElement): void => {
  const close = () => {
    menu.open = false;
  };
  window.addEventListener("blur", close);
  document.addEventListener("pointerdown", ({ target }) => {
    if (!(target instanceof Node && menu.contains(target))) close();
  });
  menu.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
};

/** Buttons for the add-in's commands. */
export const showCommands = (
  place: HTMLElement,
  commands: readonly ManifestCommand[],
  press: (command: ManifestCommand) => void,
): void => {
  for (const command of commands) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = command.label;
    button.title = command.tip;
    button.addEventListener("click", () => press(command));
    place.append(button);
  }
};

/** A tick for each mood. */
export const showMoods = (place: HTMLElement, moods: readonly Mood[]): void => {
  for (const mood of moods) {
    const item = document.createElement("label");
    item.className = "menu-item";
    const tick = document.createElement("input");
    tick.type = "checkbox";
    tick.addEventListener("change", () => mood.set(tick.checked));
    item.append(tick, mood.label);
    place.append(item);
  }
};
