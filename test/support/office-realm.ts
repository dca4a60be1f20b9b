import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import {
  hostFragment,
  hostQuery,
} from "../../src/emulator/protocol/app-context";

const origin = "https://localhost";
const scripts = `${origin}/office-js/`;
const library = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);

const compiled = new Map<string, vm.Script>();

const script = (file: string): vm.Script => {
  const known = compiled.get(file);
  if (known !== undefined) return known;
  const filename = path.join(library, file);
  const fresh = new vm.Script(readFileSync(filename, "utf8"), { filename });
  compiled.set(file, fresh);
  return fresh;
};

const storage = () => {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index],
    get length() {
      return items.size;
    },
  };
};

/** As much of an element as the client's loader touches; an <a> takes URLs apart. */
const element = (tagName: string) => {
  const attributes: Record<string, string> = {};
  const made = {
    tagName: tagName.toUpperCase(),
    style: {},
    src: "",
    onload: undefined as (() => void) | undefined,
    onerror: undefined as (() => void) | undefined,
    setAttribute: (name: string, value: string) =>
      void (attributes[name] = value),
    getAttribute: (name: string) => attributes[name] ?? null,
    appendChild: (_child: unknown) => undefined,
    addEventListener: () => undefined,
  };
  if (tagName === "a")
    Object.defineProperty(made, "href", {
      get: () => attributes.href ?? "",
      set: (value: string) => {
        attributes.href = value;
        const url = new URL(value, origin);
        for (const part of [
          "protocol",
          "hostname",
          "port",
          "host",
          "pathname",
          "search",
          "hash",
        ] as const)
          Object.assign(made, { [part]: url[part] });
      },
    });
  return made;
};

/** The globals that the genuine client puts into its window. */
export interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: {
    associate: (id: string, compute: (...args: never[]) => unknown) => void;
    Error: new (code: string, message?: string) => Error;
    ErrorCode: Record<string, string>;
  };
}

/** A window without a screen, in which the unmodified client runs. */
export interface OfficeRealm {
  readonly globals: OfficeGlobals;
  /** Runs an add-in's bundle in that window. */
  readonly runScript: (code: string, filename: string) => void;
  /** A message from the host page. */
  readonly deliver: (text: string) => void;
  readonly dispose: () => void;
}

/**
 * Starts the genuine client in a vm realm; `post` gets what it sends to the host page. The realm is apart from the test's, as a
 * frame is, so its arrays are compared by structure.
 */
export const createOfficeRealm = (
  post: (text: unknown) => void,
): OfficeRealm => {
  const timers = new Set<NodeJS.Timeout>();
  const listeners = new Set<(event: unknown) => void>();
  const parent = {
    postMessage: (text: unknown) => void setImmediate(() => post(text)),
  };
  const main = element("script");
  main.src = `${scripts}office.js`;
  const head = {
    ...element("head"),
    appendChild: (added: ReturnType<typeof element>) => {
      if (added.src === "") return;
      setImmediate(() => {
        const file = added.src.slice(scripts.length);
        const found =
          added.src.startsWith(scripts) && existsSync(path.join(library, file));
        if (found) script(file).runInContext(context);
        (found ? added.onload : added.onerror)?.();
      });
    },
  };
  const keep = (timer: NodeJS.Timeout) => {
    timers.add(timer);
    timer.unref();
    return timer;
  };
  const window: Record<string, unknown> = {
    location: {
      href: `${origin}/taskpane.html?${hostQuery}`,
      origin,
      protocol: "https:",
      host: "localhost",
      hostname: "localhost",
      port: "",
      pathname: "/taskpane.html",
      search: `?${hostQuery}`,
      hash: `#${hostFragment(`${origin}/`)}`,
    },
    name: "",
    navigator: {
      userAgent: "Mozilla/5.0 Chrome/120",
      language: "en-US",
      platform: "Win32",
    },
    history: {},
    sessionStorage: storage(),
    localStorage: storage(),
    document: {
      domain: "localhost",
      cookie: "",
      readyState: "complete",
      createElement: element,
      getElementsByTagName: (name: string) =>
        name === "script" ? [main] : name === "head" ? [head] : [],
      querySelectorAll: () => [],
      getElementById: () => null,
      addEventListener: () => undefined,
      body: element("body"),
      documentElement: element("html"),
      head,
    },
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      if (type === "message") listeners.add(listener);
    },
    removeEventListener: (_type: string, listener: (event: unknown) => void) =>
      void listeners.delete(listener),
    setTimeout: (act: () => void, delay?: number) =>
      keep(setTimeout(act, delay)),
    clearTimeout,
    setInterval: (act: () => void, delay?: number) =>
      keep(setInterval(act, delay)),
    clearInterval,
    setImmediate,
    queueMicrotask,
    performance,
    console,
    crypto: globalThis.crypto,
    TextEncoder,
    URL,
    fetch: () => Promise.reject(new Error("no network here")),
    XMLHttpRequest: function XMLHttpRequest() {
      throw new Error("no network here");
    },
    parent,
    top: {},
    opener: null,
  };
  Object.assign(window, { window, self: window });
  const context = vm.createContext(window);
  script("office.js").runInContext(context);
  return {
    globals: context as unknown as OfficeGlobals,
    runScript: (code, filename) =>
      void vm.runInContext(code, context, { filename }),
    deliver: (text) => {
      setImmediate(() => {
        for (const listener of listeners)
          listener({ data: text, origin, source: parent });
      });
    },
    dispose: () => {
      for (const timer of timers) clearTimeout(timer);
      listeners.clear();
    },
  };
};
