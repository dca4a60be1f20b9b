import { Caption1, Field, Select, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ProductionRow } from "../../core/production/production-table";
import { wordReasons } from "../../core/phrase/word-saying";
import { nameMetal } from "../shell/words/name-metric";
import { usePane } from "../shell/pane-context";
import { UseField } from "./use-field";
import type { RowDraft } from "../state/correction-draft";
import { paneWording } from "../view/pane-wording";
import {
  metals,
  metricId,
  metricParts,
  placesOf,
  quantities,
} from "../view/table/metric-words";
import { unitChoices } from "../view/table/unit-choices";

const usualMetal = "silver";

/** What a row measures: quantity, its metals, its unit. */
export function RowFields({
  row,
  draft,
  onChange,
}: {
  readonly row: ProductionRow | undefined;
  readonly draft: RowDraft;
  readonly onChange: (draft: RowDraft) => void;
}): ReactElement {
  const pane = usePane();
  const { say } = pane;
  return (
    <>
      <Text weight="semibold">{row?.label}</Text>
      <UseField
        label={say("correct.use")}
        uses={["figures", "header", "skipped"]}
        use={draft.use}
        onChange={(use) => onChange({ ...draft, use })}
      />
      {draft.use === "figures" && (
        <MeasureFields draft={draft} onChange={onChange} />
      )}
      {row && row.why.length > 0 && (
        <Caption1>
          {say("correct.why", {
            reason: wordReasons(row.why, paneWording(pane)),
          })}
        </Caption1>
      )}
    </>
  );
}

/** What the figures of a row measure. */
function MeasureFields({
  draft,
  onChange,
}: {
  readonly draft: RowDraft;
  readonly onChange: (draft: RowDraft) => void;
}): ReactElement {
  const { say } = usePane();
  const parts = draft.metric === null ? null : metricParts(draft.metric);
  const choose = (template: string) => {
    const quantity = quantities.find((known) => known.template === template);
    const places = { metal: usualMetal, host: usualMetal, ...parts?.places };
    onChange({
      ...draft,
      metric: quantity ? metricId(quantity, places) : null,
    });
  };
  const unnamed = { metal: "…", host: "…" };
  return (
    <>
      <Field label={say("correct.measure")}>
        <Select
          value={parts?.quantity.template ?? ""}
          onChange={(_event, { value }) => choose(value)}
        >
          <option value="">{say("correct.none")}</option>
          {quantities.map(({ template, key }) => (
            <option key={template} value={template}>
              {say(key, unnamed)}
            </option>
          ))}
        </Select>
      </Field>
      {parts &&
        placesOf(parts.quantity).map((place) => (
          <Field
            key={place}
            label={say(place === "host" ? "correct.host" : "correct.metal")}
          >
            <Select
              value={parts.places[place]}
              onChange={(_event, { value }) =>
                onChange({
                  ...draft,
                  metric: metricId(parts.quantity, {
                    ...parts.places,
                    [place]: value,
                  }),
                })
              }
            >
              {Object.keys(metals).map((metal) => (
                <option key={metal} value={metal}>
                  {nameMetal(metal, say)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      {draft.metric !== null && (
        <Field label={say("correct.unit")}>
          <Select
            value={draft.unit ?? ""}
            onChange={(_event, { value }) =>
              onChange({
                ...draft,
                unit: unitChoices.find((unit) => unit === value) ?? null,
              })
            }
          >
            <option value="">{say("correct.unitUnknown")}</option>
            {unitChoices.map((unit) => (
              <option key={unit} value={unit}>
                {unit}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
