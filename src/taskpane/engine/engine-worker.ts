import { examine } from "../../core/examine";
import { planTemplate } from "../../core/plan/plan-template";
import { planWorkbook } from "../../core/plan/plan-workbook";
import { releaseFacts } from "../../core/release-facts";
import type { PlanChoices } from "../services";
import { examineSettings } from "../state/pane-settings";
import { editFigures } from "./edit-figures";
import type { EngineAnswer, EngineQuestion, Numbered } from "./engine-message";
import { readInput } from "./read-input";

self.onmessage = ({ data }: MessageEvent<Numbered<EngineQuestion>>) => {
  void settle(data).then((answer) =>
    self.postMessage({ ...answer, id: data.id }),
  );
};

async function settle(question: EngineQuestion): Promise<EngineAnswer> {
  try {
    return await answer(question);
  } catch (failure) {
    const { message, stack = "" } =
      failure instanceof Error ? failure : new Error(String(failure));
    return { task: "failed", message, stack };
  }
}

function planOptions({ thresholds, formulas }: PlanChoices) {
  return { bluntHalfWidth: thresholds.blunt, formulas };
}

async function answer(question: EngineQuestion): Promise<EngineAnswer> {
  switch (question.task) {
    case "read":
      return { task: "read", document: await readInput(question.input) };
    case "examine": {
      const { reading, figures } = question.choices.corrections;
      return {
        task: "examine",
        examination: examine(question.document, {
          corrections: reading,
          amend: (tables) => editFigures(tables, figures),
          settings: examineSettings(question.choices.thresholds),
        }),
      };
    }
    case "plan":
      return {
        task: "plan",
        plan: planWorkbook(question.examination, {
          text: question.document.text,
          ...releaseFacts(question.document),
          ...planOptions(question.choices),
        }),
      };
    case "template":
      return {
        task: "plan",
        plan: planTemplate(question.spec, planOptions(question.choices)),
      };
    case "file": {
      const { writeWorkbookFile } =
        await import("../../host/xlsx/write-workbook-file");
      return { task: "file", bytes: await writeWorkbookFile(question.plan) };
    }
  }
}
