import { createRoot } from "react-dom/client";
import { registerFunctions } from "../functions/register";
import { App } from "./app";
import { createWorkerEngine } from "./engine/worker-engine";
import { loadLabels } from "./labels/load-labels";
import type { ExcelHost } from "../host/excel/excel-host";
import type { Services } from "./services";

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
async function findHost(): Promise<ExcelHost | null> {
  if (typeof Office === "undefined") return null;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? null : null;
}

/** The worksheet functions live in the pane's runtime, so that they compute whether it is on show or not. */
function startFunctions(): void {
  if (typeof CustomFunctions === "undefined") return;
  registerFunctions((id, compute) => CustomFunctions.associate(id, compute));
}

async function start(): Promise<void> {
  const excel = await findHost();
  const locale = navigator.language;
  const labels = await loadLabels(locale);
  const services: Services = {
    engine,
    excel,
    sample: { name: sampleName, load: loadSample },
  };
  document.documentElement.lang = locale;
  const frame = document.getElementById("pane");
  if (frame)
    createRoot(frame).render(
      <App services={services} labels={labels} locale={locale} />,
    );
}

startFunctions();
void start();
