import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { TemplateSpec } from "../../core/plan/template/template-table";
import { ChoiceField } from "../shell/choice-field";
import { FormDialog } from "../shell/form-dialog";
import { nameMetal } from "../shell/words/name-metric";
import { usePane } from "../shell/pane-context";
import {
  chooseConcentrate,
  chooseMetal,
  hasConcentrate,
  newColumns,
  newMetals,
  newYear,
  templateSpec,
  usualTable,
  type NewTable,
} from "../view/table/new-table";

const useStyles = makeStyles({
  lead: { margin: 0 },
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0 },
  problem: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorPaletteRedForeground1,
  },
  choices: { display: "flex", flexWrap: "wrap" },
  name: { textTransform: "capitalize" },
});

interface FieldProps {
  readonly table: NewTable;
  readonly onChange: (table: NewTable) => void;
}

/** The few things a new table needs to be told: mine, metals, concentrates, periods. */
export function NewTableDialog({
  onClose,
}: {
  readonly onClose: () => void;
}): ReactElement {
  const styles = useStyles();
  const { say, commands, inExcel } = usePane();
  const [table, setTable] = useState(() =>
    usualTable(new Date().getFullYear()),
  );
  const spec = templateSpec(table, say("template.mineUnnamed"));
  const create = (chosen: TemplateSpec) => {
    commands.createTable(chosen);
    onClose();
  };
  return (
    <FormDialog
      title={say("template.button")}
      submit={{
        label: say(inExcel ? "template.create" : "import.save"),
        run: spec && (() => create(spec)),
      }}
      onClose={onClose}
    >
      <p className={styles.lead}>{say("template.lead")}</p>
      <Field label={say("template.mine")}>
        <Input
          value={table.mine}
          placeholder={say("template.mineUnnamed")}
          onChange={(_event, { value }) => setTable({ ...table, mine: value })}
        />
      </Field>
      <MetalChoices table={table} onChange={setTable} />
      <PeriodChoices table={table} onChange={setTable} />
    </FormDialog>
  );
}

function MetalChoices({ table, onChange }: FieldProps): ReactElement {
  const { say } = usePane();
  const hosts = table.metals.filter(hasConcentrate);
  return (
    <>
      <Choices
        label={say("template.metals")}
        problem={table.metals.length > 0 ? null : say("template.noMetal")}
        names={newMetals}
        chosen={table.metals}
        onChoose={(metal, isChosen) =>
          onChange(chooseMetal(table, metal, isChosen))
        }
      />
      {hosts.length > 0 && (
        <Choices
          label={say("template.concentrates")}
          problem={null}
          names={hosts}
          chosen={table.concentrates}
          onChoose={(metal, isChosen) =>
            onChange(chooseConcentrate(table, metal, isChosen))
          }
        />
      )}
    </>
  );
}

/** A box to tick for each metal. */
function Choices({
  label,
  problem,
  names,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly problem: string | null;
  readonly names: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (name: string, isChosen: boolean) => void;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    // A Field would give every box its own name; a fieldset names the group.
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.choices}>
        {names.map((name) => (
          <Checkbox
            key={name}
            label={<span className={styles.name}>{nameMetal(name, say)}</span>}
            checked={chosen.includes(name)}
            onChange={(_event, { checked }) => onChoose(name, checked === true)}
          />
        ))}
      </div>
      {problem !== null && (
        <span role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </fieldset>
  );
}

function PeriodChoices({ table, onChange }: FieldProps): ReactElement {
  const { say } = usePane();
  const isYear = newYear(table) !== null;
  const example = String(new Date().getFullYear());
  return (
    <>
      <Field
        label={say("template.year")}
        validationState={isYear ? "none" : "error"}
        validationMessage={isYear ? null : say("template.noYear", { example })}
      >
        <Input
          inputMode="numeric"
          value={table.year}
          onChange={(_event, { value }) => onChange({ ...table, year: value })}
        />
      </Field>
      <ChoiceField
        label={say("template.columns")}
        choices={newColumns}
        chosen={table.columns}
        nameOf={(id) => say(`template.${id}`)}
        onChoose={(columns) => onChange({ ...table, columns })}
      />
    </>
  );
}
