import type { EarlyActs } from "./early-acts";

/** Keeps what is done in the painted first step; says `failure` in its place where the pane's own script does not come. */
export function keepActs(painted: HTMLElement, failure: string): EarlyActs {
  const kept = new AbortController();
  const acts: EarlyActs = {
    painted,
    pressed: [],
    pasted: null,
    files: [],
    stop: () => kept.abort(),
  };
  const until = { capture: true, signal: kept.signal };
  const on = <Name extends keyof DocumentEventMap>(
    name: Name,
    keep: (event: DocumentEventMap[Name]) => void,
  ) => document.addEventListener(name, keep, until);

  on("click", ({ target }) => {
    const button = target instanceof Element && target.closest("button");
    if (button) acts.pressed.push(button);
  });
  on("paste", ({ clipboardData, target }) => {
    if (target instanceof HTMLTextAreaElement)
      acts.pasted = textIn(clipboardData);
  });
  on("dragover", (event) => event.preventDefault());
  on("drop", (event) => {
    event.preventDefault();
    acts.files = [...(event.dataTransfer?.files ?? [])];
    if (acts.files.length === 0) acts.pasted = textIn(event.dataTransfer);
  });
  on("change", ({ target }) => {
    if (target instanceof HTMLInputElement)
      acts.files = [...(target.files ?? [])];
  });
  const onError = ({ target }: ErrorEvent) => {
    if (isOwnScript(target)) sayInPlaceOf(painted, failure);
  };
  window.addEventListener("error", onError, until);
  return acts;
}

function textIn(data: DataTransfer | null): EarlyActs["pasted"] {
  const html = data?.getData("text/html") ?? "";
  const text = data?.getData("text/plain") ?? "";
  if (html.trim() === "" && text.trim() === "") return null;
  return { kind: "paste", html: html === "" ? null : html, text };
}

/** Without Office's script the pane works on without Excel; without its own it does not. */
const isOwnScript = (target: EventTarget | null): boolean =>
  target instanceof HTMLScriptElement &&
  new URL(target.src).origin === location.origin;

function sayInPlaceOf(painted: HTMLElement, words: string): void {
  const said = document.createElement("p");
  said.setAttribute("role", "alert");
  said.textContent = words;
  painted.replaceChildren(said);
}
