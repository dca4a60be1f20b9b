import { examine } from "../../core/examine";
import { planTemplate } from "../../core/plan/plan-template";
import { planWorkbook } from "../../core/plan/plan-workbook";
import { releaseFacts } from "../../core/release-facts";
import type { PlanChoices, ReadingProgress } from "../services";
import { examineSettings } from "../state/pane-settings";
import { functionNamespace } from "../function-namespace";
import { editFigures } from "./edit-figures";
import { failureMessage } from "./engine-failure";
import type { EngineAnswer, EngineQuestion, Numbered } from "./engine-message";
import { readInput } from "./read-input";

self.onmessage = ({ data }: MessageEvent<Numbered<EngineQuestion>>) => {
  const { id } = data;
  const report = atMostEvery(progressInterval, (progress: ReadingProgress) =>
    self.postMessage({ task: "progress", id, ...progress }),
  );
  void settle(data, report).then((answer) =>
    self.postMessage({ ...answer, id }, { transfer: moved(answer) }),
  );
};

/** What is handed over rather than copied. */
function moved(answer: EngineAnswer): Transferable[] {
  return answer.task === "page" ? [answer.picture] : [];
}

/** The pane draws itself for each report: a few a second are as many as a person reads. */
const progressInterval = 200;

/** Passes a report on where the last one passed was long enough ago, in milliseconds. */
function atMostEvery<Report>(
  interval: number,
  pass: (report: Report) => void,
): (report: Report) => void {
  let last = -Infinity;
  return (report) => {
    const now = performance.now();
    if (now - last < interval) return;
    last = now;
    pass(report);
  };
}

type Reporter = (progress: ReadingProgress) => void;

async function settle(
  question: EngineQuestion,
  report: Reporter,
): Promise<EngineAnswer> {
  try {
    return await answer(question, report);
  } catch (failure) {
    return failureMessage(failure);
  }
}

function planOptions({ thresholds, formulas }: PlanChoices) {
  return {
    bluntHalfWidth: thresholds.blunt,
    formulas,
    namespace: functionNamespace,
  };
}

async function answer(
  question: EngineQuestion,
  report: Reporter,
): Promise<EngineAnswer> {
  switch (question.task) {
    case "read":
      return {
        task: "read",
        document: await readInput(question.input, report),
      };
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
    case "page": {
      const { drawPdfPage } = await import("../../readers/pdf/draw-pdf-page");
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
