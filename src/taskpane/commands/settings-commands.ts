import { forgetCorrections, keepCorrections } from "../shell/correction-memory";
import type { LatestTools } from "./command-tools";
import type { PaneCommands } from "./pane-commands";
import type { WorkRunner } from "./run-work";

/** What holds for every release: thresholds, what is kept on this machine, the language. */
export function settingsCommands(
  tools: LatestTools,
  { start }: WorkRunner,
): Pick<
  PaneCommands,
  "changeSettings" | "forgetCorrections" | "chooseLanguage"
> {
  return {
    changeSettings: (settings, releases) => {
      const { services, dispatch, say, settings: before } = tools.current;
      dispatch({ type: "settings-changed", settings });
      if (settings.remembersCorrections && !before.remembersCorrections)
        for (const { asRead, corrections } of releases)
          if (corrections.reading.length > 0)
            keepCorrections(asRead, corrections.reading);
      const { thresholds } = settings;
      if (thresholds === before.thresholds || releases.length === 0) return;
      void start({
        kind: "checking",
        place: "settings",
        subject: say("subject.releases"),
        run: async (id, signal) => {
          for (const { id: release, document, corrections } of releases) {
            const examination = await services.engine.examine(
              document,
              { corrections, thresholds },
              signal,
            );
            dispatch({ type: "release-rechecked", release, examination });
          }
          return { type: "work-done", id };
        },
      });
    },
    forgetCorrections,
    chooseLanguage: (language) =>
      tools.current.services.chooseLanguage(language),
  };
}
