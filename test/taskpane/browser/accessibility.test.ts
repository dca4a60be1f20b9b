import { english } from "../../../src/taskpane/labels/english";
import type { Page } from "playwright-core";
import {
  describeInBrowser,
  startFakePane,
  type PaneBrowser,
} from "../support/open-pane";
import { paneStates, shownIn } from "../support/pane-states";

jest.setTimeout(300_000);

/** More presses of Tab than any state has stops. */
const mostStops = 40;

interface Stop {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  readonly isRinged: boolean;
  readonly markup: string;
}

/** What a stop is called; where it has no name, its markup, so that a failed test tells what it is. */
function called({ name, markup }: Stop): string {
  return name === "" ? markup : name;
}

describeInBrowser("the pane by keyboard and by ear", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await startFakePane();
  });
  afterAll(async () => browser.close());

  const reach = async (name: string) => {
    const state = paneStates.find((other) => other.name === name);
    if (state === undefined) throw new Error(`expected the state ${name}`);
    const { query, height = 720 } = state;
    const page = await browser.open(query, {
      viewport: { width: 350, height },
    });
    await page.evaluate(listen);
    await state.reach(page, shownIn(english));
    return page;
  };

  describe.each([
    "nothing read yet",
    "failed",
    "release read",
    "table, several and unsure",
    "figure on its page",
    "imported",
    "findings",
    "finding open",
    "edited in the sheet",
    "sentences",
    "charts",
    "settings",
  ])("%s", (name) => {
    let page: Page;
    let stops: readonly Stop[];
    beforeAll(async () => {
      page = await reach(name);
      stops = await walk(page, "Tab");
    });
    afterAll(async () => page.context().close());

    test("Tab goes through everything and out again", () => {
      expect(stops.length).toBeGreaterThan(1);
      expect(stops.length).toBeLessThan(mostStops);
    });

    test("the focus goes down the pane, as the eye does", () => {
      // Stops beside each other overlap in height; none begins above where the one before it ends.
      const back = stops.filter(
        ({ bottom }, at) => at > 0 && bottom <= (stops[at - 1]?.top ?? 0),
      );
      expect(back.map((stop) => stop.name)).toEqual([]);
    });

    test("every stop has a name and shows that it has the focus", () => {
      expect(stops.filter((stop) => stop.name === "")).toEqual([]);
      expect(
        stops.filter((stop) => !stop.isRinged).map((stop) => stop.name),
      ).toEqual([]);
    });

    test("Shift and Tab go the same way back", async () => {
      const back = await walk(page, "Shift+Tab");
      expect(back.map(called).reverse()).toEqual(stops.map(called));
    });
  });

  test.each([
    ["release read", /production release · 1 table · 5 periods/],
    ["refused", /No production table was found/],
    ["failed", /did not finish/],
    ["figure in the text", /Silver \(ounces\).*608,093/],
    ["imported", /^Imported into Reported/],
    ["edited in the sheet", /A figure was edited in the sheet/],
  ])("%s is said aloud", async (name, words) => {
    const page = await reach(name);
    await page.waitForFunction(
      ([source, flags]) =>
        (window as unknown as { said: string[] }).said.some((text) =>
          new RegExp(source ?? "", flags).test(text),
        ),
      [words.source, words.flags],
    );
    await page.context().close();
  });

  test.each(["row being corrected", "filter open", "finding open"])(
    "nothing moves where motion is reduced: %s",
    async (name) => {
      const page = await reach(name);
      const moving = await page.evaluate(() =>
        document
          .getAnimations()
          .filter(({ playState }) => playState === "running")
          .map(({ effect }) => Number(effect?.getComputedTiming().duration))
          .filter((duration) => duration > 50),
      );
      expect(moving).toEqual([]);
      await page.context().close();
    },
  );
});

/** Keeps what the pane says to a screen reader: by the browser's own call, or in a live region. */
function listen(): void {
  const said: string[] = [];
  const notify = (message: string) => said.push(message);
  Object.assign(window, { said });
  Object.assign(document, { ariaNotify: notify });
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest("[aria-live], [role=status]");
      if (region?.textContent) said.push(region.textContent);
    }
  }).observe(document.body, { childList: true, subtree: true });
}

/** Presses a key from the pane's edge until the focus has left it or is where it began, and keeps every stop. */
async function walk(
  page: Page,
  key: "Tab" | "Shift+Tab",
): Promise<readonly Stop[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement)
      document.activeElement.blur();
    getSelection()?.removeAllRanges();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  const stops: Stop[] = [];
  const press = async () => {
    await page.keyboard.press(key);
    // Fluent keeps guards at the pane's edges, which pass the focus on: on a busy machine not at once.
    await page.waitForFunction(
      () => !document.activeElement?.matches("[data-tabster-dummy]"),
    );
    return page.evaluate(focused);
  };
  // Backwards from the page's own edge the first press may only leave the page; the next one comes in at its end.
  let stop = (await press()) ?? (await press());
  while (stop !== null && stops.length < mostStops) {
    stops.push(stop);
    stop = await press();
  }
  return stops;
}

/** What has the focus; null on the page itself. */
function focused(): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const box = element.getBoundingClientRect();
  // The step scrolls to what gets the focus: where a stop stands in it does not change by that.
  const scrolled =
    element.closest("[role=tabpanel][id^=panel]")?.scrollTop ?? 0;
  const [top, bottom] = [box.top + scrolled, box.bottom + scrolled];
  const labels = element instanceof HTMLInputElement ? element.labels : null;
  const name =
    element.getAttribute("aria-label") ||
    element.textContent?.trim() ||
    labels?.[0]?.textContent ||
    element.getAttribute("placeholder") ||
    element.id;
  // A ring is an outline, a shadow, or a line under a field: the look of the stop is another without the focus.
  const look = () =>
    [element, element.parentElement, element.firstElementChild]
      .flatMap((one) =>
        one === null
          ? []
          : ["", "::before", "::after"].map((part) => {
              const style = getComputedStyle(one, part || null);
              return [
                style.outline,
                style.boxShadow,
                style.border,
                style.transform,
                style.backgroundColor,
              ].join();
            }),
      )
      .join("|");
  const withFocus = look();
  if (element instanceof HTMLElement) element.blur();
  const isRinged = look() !== withFocus;
  if (element instanceof HTMLElement) element.focus();
  const markup = element.outerHTML.slice(0, 200);
  return { name: name ?? "", top, bottom, isRinged, markup };
}
