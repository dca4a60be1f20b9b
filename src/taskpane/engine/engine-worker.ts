import { examine } from "../../core/examine";
import { planWorkbook } from "../../core/plan/plan-workbook";
import { releaseFacts } from "../../core/release-facts";
import { examineSettings } from "../state/pane-settings";
import { editFigures } from "./edit-figures";
import type { EngineAnswer, EngineQuestion, Numbered } from "./engine-message";
import { readInput } from "./read-input";

self.onmessage = ({ data }: MessageEvent<Numbered<EngineQuestion>>) => {
  void settle(data).then((answer) =>
    self.postMessage({ ...answer, id: data.id }, { transfer: moved(answer) }),
  );
};

/** What is handed over rather than copied. */
function moved(answer: EngineAnswer): Transferable[] {
  return answer.task === "page" ? [answer.picture] : [];
}

async function settle(question: EngineQuestion): Promise<EngineAnswer> {
  try {
    return await answer(question);
  } catch (failure) {
    const { message, stack = "" } =
      failure instanceof Error ? failure : new Error(String(failure));
    return { task: "failed", message, stack };
  }
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
          bluntHalfWidth: question.thresholds.blunt,
        }),
      };
    case "page": {
      const { drawPdfPage } = await import("../../readers/draw-pdf-page");
      const bytes = new Uint8Array(await question.file.arrayBuffer());
      const { page, scale } = question;
      return { task: "page", picture: await drawPdfPage(bytes, page, scale) };
    }
    case "file": {
      const { writeWorkbookFile } =
        await import("../../host/xlsx/write-workbook-file");
      return { task: "file", bytes: await writeWorkbookFile(question.plan) };
    }
  }
}
