import { recallInAny } from "../shell/browser/browser-memory";
import { keepActs } from "./keep-acts";

/**
 * Stands in the page itself: paints the first step, which was drawn when the pane was built, in the user's language, and
 * keeps what is done in it until the pane takes over. Excel's and the pane's scripts take a while to come.
 */
const painted = document.getElementById("first-paint");
if (painted !== null) {
  const template = paint(painted);
  window.assayEarly = keepActs(painted, template?.dataset["failure"] ?? "");
}

function paint(frame: HTMLElement): HTMLTemplateElement | undefined {
  const [host, , , officeLocale] = hostInfo();
  const locale =
    recallInAny("language") || officeLocale || navigator.language || "en";
  const templates = [...frame.querySelectorAll("template")];
  const find = (language: string) =>
    templates.find(
      ({ dataset, lang }) =>
        lang === language && dataset["excel"] === String(host === "Excel"),
    );
  const template = find(locale.slice(0, 2).toLowerCase()) ?? find("en");
  if (template === undefined) return undefined;
  document.documentElement.lang = locale;
  frame.dataset["theme"] = recallInAny("theme") ?? preferredTheme();
  frame.append(template.content.cloneNode(true));
  if (recallInAny("hint-seen") !== null)
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
