import type { Corrections } from "../state/corrections";
import type { Release } from "../state/pane-state";
import { editedFigures } from "../view/table/edited-figures";
import { keepCorrections } from "../shell/correction-memory";
import { sourceName } from "../view/source-name";
import type { LatestTools } from "./command-tools";
import type { PaneCommands } from "./pane-commands";
import type { WorkRunner } from "./run-work";

/** Checking a release again, under what the user knows better. */
export function correctingCommands(
  tools: LatestTools,
  { start }: WorkRunner,
): Pick<PaneCommands, "correct" | "recheck"> {
  const examineAgain = (
    { id: release, document }: Release,
    stale: Release["stale"],
    load: () => Promise<Corrections>,
  ) =>
    void start({
      kind: "checking",
      place: "table",
      subject: sourceName(document.source.name, tools.current.say),
      run: async (id, signal) => {
        const { services, settings } = tools.current;
        const { thresholds } = settings;
        const corrections = await load();
        const examination = await services.engine.examine(
          document,
          { corrections, thresholds },
          signal,
        );
        return {
          type: "release-corrected",
          id,
          release,
          stale,
          corrections,
          examination,
        };
      },
    });
  return {
    correct: (release, corrections) => {
      if (tools.current.settings.remembersCorrections)
        keepCorrections(release.asRead, corrections.reading);
      examineAgain(release, "corrected", async () => corrections);
    },
    recheck: (release) => {
      const { excel } = tools.current.services;
      const { written } = release;
      if (excel === null || written === null) return;
      examineAgain(release, null, async () =>
        editedFigures(release, await excel.readReported(written)),
      );
    },
  };
}
