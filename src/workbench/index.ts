import { createExcelHost, type ExcelHost } from "../emulator/excel-host";
import type { FunctionMetadata } from "../emulator/protocol/functions/custom-functions";
import { readApiSets } from "../emulator/protocol/api-sets";
import { webProfile } from "../emulator/protocol/profile";
import {
  closeWhenLeft,
  makeSwitch,
  page,
  showCommands,
  showMoods,
} from "./bar";
import { createBrowserGrid, type BrowserGrid } from "./browser-grid";
import { showCharts } from "./chart-layer";
import { readManifest, type ManifestCommand } from "./manifest-commands";
import { moodsOf } from "./moods";
import { openPane, type PaneFrame } from "./pane-frame";
import "./style.css";

const fetchFrom = async (address: string): Promise<Response> => {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`expected ${address}, got status ${response.status}`);
  return response;
};

const addCommands = (
  host: ExcelHost,
  { addCellMenu }: BrowserGrid,
  commands: readonly ManifestCommand[],
  showPane: () => void,
): void => {
  const press = ({ id, action }: ManifestCommand) => {
    showPane();
    if (action !== null) void host.runCommand(action, id);
  };
  const ribbon = commands.filter(({ place }) => place === "ribbon");
  showCommands(page().commands, ribbon, press);
  for (const command of commands)
    if (command.place === "cell")
      addCellMenu(command.id, command.label, () => press(command));
};

/** A canvas draws with a font only once it is loaded. */
const loadFonts = (): Promise<unknown> =>
  Promise.allSettled([
    document.fonts.load("11pt Calibri"),
    document.fonts.load("bold 11pt Calibri"),
  ]);

const start = async (): Promise<void> => {
  const parts = page();
  await loadFonts();
  const declarations = await fetchFrom("/office-types/index.d.ts");
  const apiSets = readApiSets(await declarations.text());
  const browserGrid = createBrowserGrid("grid");
  const pane: PaneFrame = openPane(parts.frame, "/taskpane.html", (text) =>
    host.receive(text),
  );
  const host: ExcelHost = createExcelHost({
    grid: browserGrid.grid,
    profile: webProfile,
    apiSets,
    send: (text) => pane.send(text),
    documentUrl: `${window.location.origin}/Book1.xlsx`,
  });
  showCharts(parts.charts, host.book, browserGrid.geometry);
  const showPane = (on: boolean) => {
    parts.pane.hidden = !on;
    parts.paneSwitch.setAttribute("aria-pressed", String(on));
  };
  makeSwitch(parts.paneSwitch, showPane);
  makeSwitch(parts.theme, (dark) => pane.setDark(dark));
  closeWhenLeft(parts.menu);
  showMoods(parts.menuList, moodsOf(host));
  const manifest = readManifest(
    await (await fetchFrom("/manifest.xml")).text(),
  );
  addCommands(host, browserGrid, manifest.commands, () => showPane(true));
  const { functions } = (await (await fetchFrom("/functions.json")).json()) as {
    readonly functions: readonly FunctionMetadata[];
  };
  host.defineFunctions(functions, manifest.namespace);
  // For tests in a browser, which wait for calculation instead of sleeping.
  Object.assign(window, { workbench: host });
};

start().catch((error: unknown) => {
  document.body.insertAdjacentText(
    "afterbegin",
    `The workbench did not start: ${String(error)}`,
  );
});
