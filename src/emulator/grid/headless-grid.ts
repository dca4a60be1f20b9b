import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import * as engine from "@univerjs/preset-sheets-node-core";
import { emptyBook } from "./empty-book";
import type { Grid } from "./grid";
import { createUniverGrid } from "./univer-grid";

const registerPlugins = (univer: Univer): void => {
  for (const plugin of engine.UniverSheetsNodeCorePreset().plugins) {
    if (plugin === null) continue;
    const [type, options] = Array.isArray(plugin)
      ? plugin
      : [plugin, undefined];
    univer.registerPlugin(type, options);
  }
};

/** An empty workbook with a sheet "Sheet1", without a screen, that recalculates. */
export const createHeadlessGrid = (): Grid => {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  registerPlugins(univer);
  const injector = univer.__getInjector();
  const api = FUniver.newAPI(univer);
  const book = api.createWorkbook(emptyBook());
  const ignore = () => undefined;
  return createUniverGrid(
    {
      api,
      injector,
      engine,
      decorations: { showHighlights: ignore, showNote: ignore },
      dispose: () => univer.dispose(),
    },
    book,
  );
};
