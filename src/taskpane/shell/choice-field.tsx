import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** One of a few known choices, each in words. */
export function ChoiceField<Choice extends string>({
  label,
  size = "medium",
  choices,
  chosen,
  nameOf,
  onChoose,
}: {
  readonly label: string;
  readonly size?: "small" | "medium";
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
  readonly nameOf: (choice: Choice) => string;
  readonly onChoose: (choice: Choice) => void;
}): ReactElement {
  return (
    <Field label={label} size={size}>
      <Select
        value={chosen}
        onChange={(_event, { value }) => {
          const choice = choices.find((known) => known === value);
          if (choice !== undefined) onChoose(choice);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
