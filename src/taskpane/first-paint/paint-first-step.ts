import type { EarlyActs } from "./early-acts";

/**
 * Stands in the page itself: paints the first step, which was drawn when the pane was built, in the user's language, and
 * keeps what is done in it until the pane takes over. Excel's and the pane's scripts take a while to come.
 */
const painted = document.getElementById("first-paint");
if (painted !== null) window.assayEarly = keepActs(painted, paint(painted));

function paint(frame: HTMLElement): HTMLTemplateElement | undefined {
  const [host, , , officeLocale] = hostInfo();
  const locale =
    remembered("language") || officeLocale || navigator.language || "en";
  const templates = [...frame.querySelectorAll("template")];
  const find = (language: string) =>
    templates.find(
      ({ dataset, lang }) =>
        lang === language && dataset["excel"] === String(host === "Excel"),
    );
  const template = find(locale.slice(0, 2).toLowerCase()) ?? find("en");
  if (template === undefined) return undefined;
  document.documentElement.lang = locale;
  frame.dataset["theme"] = remembered("theme") ?? preferredTheme();
  frame.append(template.content.cloneNode(true));
  if (remembered("hint-seen") !== null)
    document.getElementById("first-hint")?.remove();
  return template;
}

function preferredTheme(): "dark" | "light" {
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  return isDark ? "dark" : "light";
}

/** What Office says of itself in the pane's address: the application, the platform, its version, the display language. */
function hostInfo(): readonly (string | undefined)[] {
  const info = new URLSearchParams(location.search).get("_host_Info");
  return info?.split(/[$|]/) ?? [];
}

/** What the pane remembered; Office on the web puts a key of its own before the pane's. */
function remembered(key: string): string | null {
  try {
    const name = Object.keys(localStorage).find((name) =>
      name.endsWith(`assay.${key}`),
    );
    return name === undefined ? null : localStorage.getItem(name);
  } catch {
    return null;
  }
}

function keepActs(
  frame: HTMLElement,
  template: HTMLTemplateElement | undefined,
): EarlyActs {
  const kept = new AbortController();
  const acts: EarlyActs = {
    painted: frame,
    pressed: [],
    pasted: null,
    dropped: [],
    stop: () => kept.abort(),
  };
  const on = <Name extends keyof DocumentEventMap>(
    name: Name,
    keep: (event: DocumentEventMap[Name]) => void,
  ) =>
    document.addEventListener(name, keep, {
      capture: true,
      signal: kept.signal,
    });
  on("click", ({ target }) => {
    const button = target instanceof Element && target.closest("button");
    if (button) acts.pressed.push(button);
  });
  on("paste", ({ clipboardData, target }) => {
    if (clipboardData === null || !(target instanceof HTMLTextAreaElement))
      return;
    const html = clipboardData.getData("text/html");
    const text = clipboardData.getData("text/plain");
    acts.pasted = { kind: "paste", html: html === "" ? null : html, text };
  });
  on("dragover", (event) => event.preventDefault());
  on("drop", (event) => {
    event.preventDefault();
    acts.dropped = [...(event.dataTransfer?.files ?? [])];
  });
  window.addEventListener(
    "error",
    ({ target }) => {
      // Without Office's script the pane works on without Excel; without its own it does not.
      const isOwn =
        target instanceof HTMLScriptElement &&
        new URL(target.src).origin === location.origin;
      if (isOwn) sayThatNothingCame(frame, template?.dataset["failure"]);
    },
    { capture: true, signal: kept.signal },
  );
  return acts;
}

function sayThatNothingCame(frame: HTMLElement, words = ""): void {
  const said = document.createElement("p");
  said.setAttribute("role", "alert");
  said.textContent = words;
  frame.replaceChildren(said);
}
