import {
  Button,
  Field,
  Radio,
  RadioGroup,
  Select,
  Switch,
  makeStyles,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { recall } from "../shell/browser/browser-memory";
import { Heading } from "../shell/heading";
import { usePane } from "../shell/pane-context";
import {
  defaultThresholds,
  thresholdIds,
  type FormulaStyle,
  type PaneSettings,
} from "../state/pane-settings";
import { ThresholdField } from "./threshold-field";

const useStyles = makeStyles({
  tab: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalM,
  },
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
  },
  text: { margin: 0 },
});

/** What holds for every release: thresholds, what is kept on this machine, the language. */
export function SettingsTab(): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.tab}>
      <FormulaSettings />
      <ThresholdSettings />
      <MemorySettings />
      <LanguageSettings />
    </div>
  );
}

const formulaStyles: readonly FormulaStyle[] = ["plain", "functions"];

function FormulaSettings(): ReactElement {
  const styles = useStyles();
  const { say, commands, inExcel } = usePane();
  const [settings, change] = useSettings();
  return (
    <section className={styles.part}>
      <Heading level={2}>{say("settings.formulas")}</Heading>
      <Field label={say("settings.rebuilt")} hint={say("settings.rebuiltWhy")}>
        <RadioGroup
          value={settings.formulas}
          onChange={(_event, { value }) => {
            const formulas = formulaStyles.find((style) => style === value);
            if (formulas) change({ ...settings, formulas });
          }}
        >
          {formulaStyles.map((style) => (
            <Radio key={style} value={style} label={say(`formulas.${style}`)} />
          ))}
        </RadioGroup>
      </Field>
      {inExcel && (
        <>
          <p className={styles.text}>{say("repair.why")}</p>
          <Button onClick={commands.repairFormulas}>
            {say("repair.button")}
          </Button>
        </>
      )}
    </section>
  );
}

function ThresholdSettings(): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const [settings, change] = useSettings();
  const { thresholds } = settings;
  const isMoved = thresholdIds.some(
    (id) => thresholds[id] !== defaultThresholds[id],
  );
  return (
    <section className={styles.part}>
      <Heading level={2}>{say("settings.thresholds")}</Heading>
      <p className={styles.text}>{say("settings.thresholdsWhy")}</p>
      {thresholdIds.map((id) => (
        <ThresholdField
          key={`${id} ${thresholds[id]}`}
          id={id}
          value={thresholds[id]}
          onChange={(value) =>
            change({ ...settings, thresholds: { ...thresholds, [id]: value } })
          }
        />
      ))}
      <Button
        disabledFocusable={!isMoved}
        onClick={() => change({ ...settings, thresholds: defaultThresholds })}
      >
        {say("settings.defaults")}
      </Button>
    </section>
  );
}

function MemorySettings(): ReactElement {
  const styles = useStyles();
  const { say, commands } = usePane();
  const { announce } = useAnnounce();
  const [settings, change] = useSettings();
  return (
    <section className={styles.part}>
      <Heading level={2}>{say("settings.memory")}</Heading>
      <Switch
        checked={settings.remembersCorrections}
        label={say("settings.remember")}
        onChange={(_event, { checked }) =>
          change({ ...settings, remembersCorrections: checked })
        }
      />
      <p className={styles.text}>{say("settings.rememberWhy")}</p>
      <Button
        onClick={() => {
          commands.forgetCorrections();
          announce(say("settings.forgotten"));
        }}
      >
        {say("settings.forget")}
      </Button>
    </section>
  );
}

/** Each in its own name, so that whoever needs it finds it. */
const languages: readonly (readonly [id: string, name: string])[] = [
  ["en", "English"],
  ["de", "Deutsch"],
  ["es", "Español"],
  ["fr", "Français"],
];

function LanguageSettings(): ReactElement {
  const styles = useStyles();
  const { say, commands } = usePane();
  return (
    <section className={styles.part}>
      <Heading level={2}>{say("settings.language")}</Heading>
      <Field label={say("settings.language")}>
        <Select
          defaultValue={recall("language") ?? ""}
          onChange={(_event, { value }) =>
            commands.chooseLanguage(value === "" ? null : value)
          }
        >
          <option value="">{say("settings.displayLanguage")}</option>
          {languages.map(([id, name]) => (
            <option key={id} value={id} lang={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </section>
  );
}

function useSettings(): readonly [
  PaneSettings,
  (settings: PaneSettings) => void,
] {
  const { state, commands } = usePane();
  return [
    state.settings,
    (settings) => commands.changeSettings(settings, state.releases),
  ];
}
