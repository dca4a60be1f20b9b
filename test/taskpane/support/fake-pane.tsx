import { createRoot } from "react-dom/client";
import { App } from "../../../src/taskpane/app";
import { loadLabels } from "../../../src/taskpane/labels/load-labels";
import type { Engine, PaneHost } from "../../../src/taskpane/services";
import { sampleDocument, sampleExamination } from "./sample-examination";

/**
 * The pane with everything outside it faked, for the states that a real release or a real Excel reaches only by luck.
 * `?engine=sample|slow|failing|clean|empty`, `?host=none|sheets|protected`, `?lang=de`.
 */
const query = new URLSearchParams(location.search);

const examinations = {
  clean: {
    ...sampleExamination,
    findings: [],
    claims: [],
    checks: { ...sampleExamination.checks, fails: 0, undecidable: 0 },
  },
  empty: {
    ...sampleExamination,
    tables: [],
    findings: [],
    claims: [],
    relations: [],
    uncheckable: [],
  },
  unsure: {
    ...sampleExamination,
    tables: [...sampleExamination.tables, ...sampleExamination.tables].map(
      (table, index) => ({
        ...table,
        title:
          index === 0 ? table.title : "Calendar 2010 Production Highlights",
        warnings: [
          {
            code: "unit",
            message:
              "“ton” may be short or metric: confirm the unit of “Ore tonnes mined”.",
          },
        ],
        rows: table.rows.map((row, at) =>
          at === 0 ? { ...row, unit: null } : row,
        ),
      }),
    ),
  },
};

const wanted = query.get("engine") ?? "sample";

let failures = wanted === "failing" ? 1 : 0;

const engine: Engine = {
  read: async (input, signal) => {
    if (wanted === "slow") {
      await new Promise((_resolve, reject) =>
        signal.addEventListener("abort", () => reject(new Error("Cancelled."))),
      );
    }
    if (failures > 0) {
      failures -= 1;
      throw new Error("The file ended early.");
    }
    const name = input.kind === "file" ? input.name : "Pasted text";
    return { ...sampleDocument, source: { name, kind: "text" } };
  },
  examine: async () =>
    wanted === "clean" || wanted === "empty" || wanted === "unsure"
      ? examinations[wanted]
      : sampleExamination,
};

const calls: string[] = [];
Object.assign(window, { calls });

const sheets = ["Reported", "Rebuilt", "Findings"];

const fakeHost: PaneHost = {
  readSelection: async () => sampleDocument,
  outlineImport: async () => ({ sheets, figures: 85, formulas: 61 }),
  importTable: async () => {
    if (query.get("host") === "protected")
      throw new Error("The workbook is protected: nothing was written.");
    calls.push("import");
    return { sheets };
  },
  selectCell: async (_receipt, cell) => {
    calls.push(`select ${cell.row}:${cell.column}`);
  },
  noteFinding: async (_receipt, finding, state, reason) => {
    calls.push(`note ${finding} ${state} ${reason}`);
  },
  goToFindings: async () => {
    calls.push("go to findings");
  },
  removeImport: async () => {
    calls.push("remove");
  },
};

async function start(): Promise<void> {
  const locale = query.get("lang") ?? "en";
  const labels = await loadLabels(locale);
  const frame = document.getElementById("pane");
  if (frame === null) throw new Error("expected #pane in the page");
  createRoot(frame).render(
    <App
      services={{
        engine,
        host: (query.get("host") ?? "sheets") === "none" ? null : fakeHost,
        sample: {
          name: "sample.txt",
          load: async () => sampleDocument.text ?? "",
        },
      }}
      labels={labels}
      locale={locale}
    />,
  );
}

void start();
