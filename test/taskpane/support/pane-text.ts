import type { Page } from "playwright-core";

/** Everything that a page says: its pieces of text, and what is read out or shown in their stead. */
export function textsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const attributes = [
      "aria-label",
      "aria-description",
      "title",
      "placeholder",
      "alt",
    ];
    const texts: (string | null)[] = [];
    const nodes = document.createTreeWalker(document.body);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      if (node instanceof Element)
        texts.push(...attributes.map((name) => node.getAttribute(name)));
      else if (node.parentElement?.closest("script, style, noscript") === null)
        texts.push(node.textContent);
    }
    return texts.map((text) => text?.trim() ?? "").filter(Boolean);
  }, []);
}
