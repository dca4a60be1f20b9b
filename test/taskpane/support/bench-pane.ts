import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  chromium,
  type Browser,
  type CDPSession,
  type Page,
} from "playwright-core";
import {
  describeMeasurement,
  type Measurement,
} from "../../../src/bench/measure";
import { syntheticRelease } from "../../../src/bench/synthetic-release";
import { serveFolder } from "./pane-server";

/** Run from the project's root: node bench-pane.cjs BROWSER. Every figure is a median; loads of the two panes take turns. */
const LOADS = 9;
const RUNS = 5;
const FRAMES = 120;
const ROWS = 500;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** A new window on a page, as on the first opening: nothing of it is cached. Microsoft's script is left out. */
async function openTab(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 350, height: 720 },
    locale: "en-US",
  });
  const page = await context.newPage();
  await page.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.abort(),
  );
  await page.addInitScript(markLive);
  await page.goto(address);
  await page.locator("#pane button").first().waitFor();
  return page;
}

interface Start {
  /** Until the content is painted, or to the end of the last long task after that: what is done from here on is kept or answered. */
  readonly interactive: number;
  /** Until React has drawn the first button, which then answers itself. */
  readonly live: number;
}

/** Milliseconds from navigation on. */
async function timeStart(browser: Browser, address: string): Promise<Start> {
  const page = await openTab(browser, address);
  const start = await page.evaluate(
    () =>
      new Promise<Start>((resolve) => {
        const ends: number[] = [];
        for (const type of ["paint", "longtask"])
          new PerformanceObserver((list) => {
            for (const { startTime, duration } of list.getEntries())
              ends.push(startTime + duration);
          }).observe({ type, buffered: true });
        setTimeout(() => {
          const [live] = performance.getEntriesByName("live");
          resolve({
            interactive: Math.max(...ends),
            live: live?.startTime ?? Number.NaN,
          });
        }, 1500);
      }),
  );
  await page.context().close();
  return start;
}

/** Marks when the live pane has its first button. */
function markLive(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector("#pane button") === null) return;
    observer.disconnect();
    performance.mark("live");
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function benchStart(
  browser: Browser,
  pane: string,
  empty: string,
): Promise<readonly Measurement[]> {
  const starts = { pane: [] as Start[], empty: [] as Start[] };
  for (let load = 0; load < LOADS; load += 1) {
    starts.pane.push(await timeStart(browser, pane));
    starts.empty.push(await timeStart(browser, empty));
  }
  const compare = (name: string, kind: keyof Start, aim: object) => {
    const figure = median(starts.pane.map((start) => start[kind]));
    const floor = median(starts.empty.map((start) => start[kind]));
    const against = { name: "an empty Fluent pane", figure: floor };
    return [
      { name, figure, unit: "ms", against },
      { name: "  that ratio", figure: figure / floor, unit: "×", ...aim },
    ];
  };
  return [
    ...compare("the pane's time to interactive", "interactive", { aim: 1.2 }),
    ...compare("  until React answers instead of the painted step", "live", {}),
  ];
}

/** Processor time of the page's main thread so far, in milliseconds. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const time = metrics.find(({ name }) => name === "ThreadTime");
  if (time === undefined)
    throw new Error("expected ThreadTime among the browser's metrics");
  return 1000 * time.value;
}

interface PasteRun {
  readonly thread: number;
  readonly longest: number;
}

/** Pastes a release and opens its table, from inside the page, so that nothing but the pane runs in it. */
async function pasteToPreview(page: Page, text: string): Promise<number> {
  return page.evaluate(async (plain) => {
    const durations: number[] = [0];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(duration);
    });
    observer.observe({ type: "longtask" });
    const until = <T>(find: () => T | null | undefined): Promise<T> =>
      new Promise((resolve) => {
        const look = () => {
          const found = find();
          if (found == null) return;
          watcher.disconnect();
          resolve(found);
        };
        const watcher = new MutationObserver(look);
        watcher.observe(document.body, { childList: true, subtree: true });
        look();
      });
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", plain);
    document.querySelector("textarea")?.dispatchEvent(
      new ClipboardEvent("paste", {
        clipboardData,
        bubbles: true,
        cancelable: true,
      }),
    );
    const review = await until(() =>
      [...document.querySelectorAll("button")].find(
        ({ textContent }) => textContent === "Review the table",
      ),
    );
    review.click();
    await until(() => document.querySelector("[role=grid]"));
    await new Promise((resolve) => setTimeout(resolve, 300));
    observer.disconnect();
    return Math.max(...durations);
  }, text);
}

async function benchPaste(
  browser: Browser,
  pane: string,
): Promise<readonly Measurement[]> {
  const sample = readFileSync("assets/samples/bellekeno-q4-2011.txt", "utf8");
  const runs: PasteRun[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await openTab(browser, pane);
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    await page.waitForTimeout(500);
    const start = await threadTime(session);
    const longest = await pasteToPreview(page, sample);
    runs.push({ thread: (await threadTime(session)) - start, longest });
    await page.context().close();
  }
  return [
    {
      name: "paste to preview of the sample, main thread",
      figure: median(runs.map(({ thread }) => thread)),
      unit: "ms",
      aim: 150,
    },
    {
      name: "  its longest task, where one is over 50 ms",
      figure: median(runs.map(({ longest }) => longest)),
      unit: "ms",
      aim: 50,
    },
  ];
}

/** Scrolls the preview by a row a frame, and answers how long the frames took, in milliseconds. */
async function scrollPreview(page: Page, frames: number): Promise<number> {
  return page.evaluate(async (count) => {
    const grid = document.querySelector("[role=grid]");
    let frame = grid?.parentElement;
    while (frame && frame.scrollHeight <= frame.clientHeight + 1)
      frame = frame.parentElement;
    if (!frame) throw new Error("expected the preview to scroll");
    const next = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await next();
    const start = performance.now();
    for (let at = 0; at < count; at += 1) {
      frame.scrollTop += 41;
      await next();
    }
    return performance.now() - start;
  }, frames);
}

async function benchScroll(
  browser: Browser,
  pane: string,
): Promise<readonly Measurement[]> {
  const page = await openTab(browser, pane);
  await pasteToPreview(page, syntheticRelease(Math.ceil(ROWS / 11), 6));
  await page.waitForTimeout(1000);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const rates: number[] = [];
  const works: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = await threadTime(session);
    const time = await scrollPreview(page, FRAMES);
    rates.push((1000 * FRAMES) / time);
    works.push(((await threadTime(session)) - start) / FRAMES);
  }
  await page.context().close();
  return [
    {
      name: `scrolling a preview of ${ROWS} rows, frames a second`,
      figure: median(rates),
      unit: "/s",
      aim: 59,
      atLeast: true,
    },
    {
      name: "  main thread for a frame",
      figure: median(works),
      unit: "ms",
      aim: 16.7,
    },
  ];
}

async function bench(executablePath: string): Promise<void> {
  const emptyFolder = path.resolve(".cache/empty-pane");
  execFileSync(process.execPath, [
    "test/taskpane/support/build-pane.mjs",
    emptyFolder,
    "test/taskpane/support/empty-pane.tsx",
  ]);
  const servers = [
    await serveFolder(path.resolve("dist/addin")),
    await serveFolder(emptyFolder),
  ] as const;
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox"],
  });
  try {
    const pane = `${servers[0].origin}/taskpane.html`;
    const empty = `${servers[1].origin}/pane.html`;
    for (const measure of [benchStart, benchPaste, benchScroll])
      for (const measurement of await measure(browser, pane, empty))
        process.stdout.write(`${describeMeasurement(measurement)}\n`);
  } finally {
    await browser.close();
    for (const { close } of servers) await close();
  }
}

const [, , executablePath] = process.argv;
if (executablePath !== undefined) void bench(executablePath);
