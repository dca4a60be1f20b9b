import { Field, Radio, RadioGroup, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ProductionTable } from "../../core/production/production-table";
import { Heading } from "../shell/heading";
import { usePane, type Pane } from "../shell/pane-context";
import type { Release } from "../state/pane-state";

/** The tables found: a heading where there is one, radio rows where there is a choice. */
export function CandidateList({
  release,
}: {
  readonly release: Release;
}): ReactElement {
  const pane = usePane();
  const { tables } = release.examination;
  const [only] = tables;
  if (only !== undefined && tables.length === 1) {
    return (
      <div>
        <Heading level={2}>{tableTitle(only, 0, pane)}</Heading>
        <Caption1>{tableSize(only, pane)}</Caption1>
      </div>
    );
  }
  return (
    <Field label={pane.say("table.candidates")}>
      <RadioGroup
        value={String(release.table)}
        onChange={(_event, { value }) =>
          pane.dispatch({ type: "table-chosen", table: Number(value) })
        }
      >
        {tables.map((table, index) => (
          <Radio
            key={index}
            value={String(index)}
            label={
              <>
                {tableTitle(table, index, pane)}
                <br />
                <Caption1>
                  {[tableSize(table, pane), table.rows[0]?.label]
                    .filter(Boolean)
                    .join(" · ")}
                </Caption1>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** What a table is called: its title, its mine, or its number. */
export function tableTitle(
  { title, entity }: ProductionTable,
  index: number,
  { say }: Pane,
): string {
  return title ?? entity ?? say("table.untitled", { number: index + 1 });
}

function tableSize({ rows, periods }: ProductionTable, { say }: Pane): string {
  return say("table.size", { rows: rows.length, columns: periods.length });
}
