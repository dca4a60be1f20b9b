import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import * as engine from "@univerjs/preset-sheets-core";
import sheetWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import { emptyBook } from "../emulator/grid/empty-book";
import type { Grid } from "../emulator/grid/grid";
import { createUniverGrid } from "../emulator/grid/univer-grid";
import { decorationsOf } from "./decorations";
import { geometryOf, type GridGeometry } from "./grid-geometry";

/** Univer's own presets package brings in paid packages; these are the free ones, one by one. */
const presets = (container: string) => [
  engine.UniverSheetsCorePreset({ container, toolbar: false }),
  UniverSheetsConditionalFormattingPreset(),
  UniverSheetsNotePreset(),
];

const registerPlugins = (univer: Univer, container: string): void => {
  const plugins = new Map<string, () => void>();
  for (const plugin of presets(container).flatMap((preset) => preset.plugins)) {
    if (plugin === null) continue;
    const [type, options] = Array.isArray(plugin)
      ? plugin
      : [plugin, undefined];
    plugins.set(type.pluginName, () => univer.registerPlugin(type, options));
  }
  for (const register of plugins.values()) register();
};

/** The workbook that the page shows, and the parts of it that the page adds to. */
export interface BrowserGrid {
  readonly grid: Grid;
  readonly geometry: GridGeometry;
  /** Adds a line to the menu that opens on a cell. */
  readonly addCellMenu: (id: string, title: string, act: () => void) => void;
}

/** An empty workbook in an element of the page. */
export const createBrowserGrid = (container: string): BrowserGrid => {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(sheetWords, formattingWords, noteWords),
    },
  });
  registerPlugins(univer, container);
  const api = FUniver.newAPI(univer);
  const book = api.createWorkbook(emptyBook());
  const grid = createUniverGrid(
    {
      api,
      injector: univer.__getInjector(),
      engine,
      decorations: decorationsOf(book),
      dispose: () => univer.dispose(),
    },
    book,
  );
  return {
    grid,
    geometry: geometryOf(api, book, container),
    addCellMenu: (id, title, action) =>
      api
        .createMenu({ id, title, action })
        .appendTo(["contextMenu.mainArea", "contextMenu.others"]),
  };
};
