import { startTransition } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { createWorkerEngine } from "./engine/worker-engine";
import { loadLabels } from "./labels/load-labels";
import type { ExcelHost } from "../host/excel/excel-host";
import { recall, remember } from "./shell/browser/browser-memory";
import type { Services } from "./services";

const languageKey = "language";

const sampleName = "bellekeno-q4-2011.txt";

const engine = createWorkerEngine(
  () => new Worker(new URL("./engine/engine-worker.ts", import.meta.url)),
);

async function loadSample(): Promise<string> {
  const response = await fetch(`assets/samples/${sampleName}`);
  if (!response.ok)
    throw new Error("The sample could not be loaded. Check the connection.");
  return response.text();
}

/** Waits for Office where its script has loaded; a plain browser tab has no Excel, and the pane says so. */
async function findExcel(): Promise<ExcelHost | null> {
  if (typeof Office === "undefined") return null;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return null;
  const { officeExcelHost } = await import("../host/excel/office-excel-host");
  return officeExcelHost;
}

/** The language that Excel shows itself in, or the browser's. */
function displayLanguage(excel: ExcelHost | null): string {
  return excel === null ? navigator.language : Office.context.displayLanguage;
}

/** The worksheet functions live in the pane's runtime, so that they compute whether it is on show or not. */
async function startFunctions(): Promise<void> {
  if (typeof CustomFunctions === "undefined") return;
  const { registerFunctions } = await import("../functions/register");
  registerFunctions((id, compute) => CustomFunctions.associate(id, compute));
}

/** "Check this table", from the ribbon or a cell's menu: opens the pane, which then reads the selected range. */
function checkTableRequests(): Services["onCheckTable"] {
  const requests = new EventTarget();
  Office.actions.associate(
    "checkTable",
    async (event: Office.AddinCommands.Event) => {
      await Office.addin.showAsTaskpane();
      requests.dispatchEvent(new Event("check"));
      event.completed();
    },
  );
  return (listener) => {
    requests.addEventListener("check", listener);
    return () => requests.removeEventListener("check", listener);
  };
}

async function start(): Promise<void> {
  const excel = await findExcel();
  const frame = document.getElementById("pane");
  if (frame === null) return;
  const root = createRoot(frame);
  const show = async (language: string | null): Promise<void> => {
    const display = displayLanguage(excel);
    // The display language's own country stays where the language is the same.
    const isSame = language !== null && display.startsWith(language);
    const locale = language === null || isSame ? display : language;
    const labels = await loadLabels(locale);
    document.documentElement.lang = locale;
    // In slices: what the user does in the painted first step meanwhile is not held up.
    startTransition(() =>
      root.render(<App services={services} labels={labels} locale={locale} />),
    );
  };
  const services: Services = {
    engine,
    excel,
    onCheckTable: excel === null ? () => () => undefined : checkTableRequests(),
    chooseLanguage: (language) => {
      remember(languageKey, language ?? "");
      void show(language);
    },
    sample: { name: sampleName, load: loadSample },
  };
  await show(recall(languageKey) || null);
}

void startFunctions();
void start();
