import { createRoot } from "react-dom/client";
import { App } from "../../../src/taskpane/app";
import type { ProductionTable } from "../../../src/core/production/production-table";
import { createWorkerEngine } from "../../../src/taskpane/engine/worker-engine";
import { editFigures } from "../../../src/taskpane/engine/edit-figures";
import type { Corrections } from "../../../src/taskpane/state/corrections";
import {
  placeNow,
  type Axis,
} from "../../../src/taskpane/state/reading-places";
import { saying } from "../../../src/core/phrase/saying";
import { warn } from "../../../src/core/text/warning";
import { loadLabels } from "../../../src/taskpane/labels/load-labels";
import { writeWorkbookFile } from "../../../src/host/xlsx/write-workbook-file";
import { planTemplate } from "../../../src/core/plan/plan-template";
import { planWorkbook } from "../../../src/core/plan/plan-workbook";
import type {
  ExcelHost,
  WrittenImport,
} from "../../../src/host/excel/excel-host";
import { ExcelHostError } from "../../../src/host/excel/excel-host-error";
import sample from "../../../assets/samples/bellekeno-q4-2011.txt";
import { Cancelled, type Engine } from "../../../src/taskpane/services";
import { sampleDocument, sampleExamination } from "./sample-examination";

/**
 * The pane with everything outside it faked, for the states that a real release or a real Excel reaches only by luck.
 * `?engine=sample|real|slow|pages|failing|clean|empty|unsure|unshowable`, `?excel=none|protected|earlier|unloaded`, `?lang=de`. The real engine
 * reads, examines and draws in its worker as in the add-in.
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
        warnings: [warn("unit-unknown", saying("warning.unitMissing"))],
        rows: table.rows.map((row, at) =>
          at === 0 ? { ...row, unit: null } : row,
        ),
      }),
    ),
  },
};

const wanted = query.get("engine") ?? "sample";

/** The table with labels that React cannot show, as long as the window is not told that they are mended. */
function unshowable(table: ProductionTable): ProductionTable {
  const rows = table.rows.map((row) => ({
    ...row,
    get label() {
      return "mended" in window ? row.label : JSON.parse('{"no":"text"}');
    },
  }));
  return { ...table, rows };
}

let failures = wanted === "failing" ? 1 : 0;

const fakeEngine: Engine = {
  read: async (input, { signal, onProgress }) => {
    if (wanted === "pages") {
      Object.assign(window, { progress: onProgress });
    }
    if (wanted === "slow" || wanted === "pages") {
      await new Promise((_resolve, reject) =>
        signal.addEventListener("abort", () => reject(new Cancelled())),
      );
    }
    if (failures > 0) {
      failures -= 1;
      throw new Error("The file ended early.");
    }
    const name = input.kind === "paste" ? "Pasted text" : input.name;
    return { ...sampleDocument, source: { name, kind: "text" } };
  },
  plan: async (examination, { text }, { formulas }) =>
    planWorkbook(examination, { text, formulas }),
  template: async (spec, { formulas }) => planTemplate(spec, { formulas }),
  drawPage: async () => {
    throw new Error("A pasted text has no pages.");
  },
  file: writeWorkbookFile,
  examine: async (_document, { corrections }) => {
    const examination =
      wanted === "clean" || wanted === "empty" || wanted === "unsure"
        ? examinations[wanted]
        : sampleExamination;
    const tables = correct(examination.tables, corrections);
    return {
      ...examination,
      tables: wanted === "unshowable" ? tables.map(unshowable) : tables,
    };
  },
};

const engine =
  wanted === "real"
    ? createWorkerEngine(
        () =>
          new Worker(
            new URL(
              "../../../src/taskpane/engine/engine-worker.ts",
              import.meta.url,
            ),
          ),
      )
    : fakeEngine;

/** What core does with corrections, as far as the pane shows it. */
function correct(
  tables: readonly ProductionTable[],
  { reading, figures }: Corrections,
): readonly ProductionTable[] {
  const isLeft = (axis: Axis, table: number) => (_: unknown, place: number) =>
    placeNow(reading, table, axis, place) !== null;
  const corrected = reading.reduce(
    (all, { table: at, ...correction }) =>
      all.map((table, index) => {
        if (index !== at) return table;
        const rows = table.rows.map((row, place) => {
          if (correction.kind === "metric" && place === correction.row)
            return { ...row, metric: correction.metric };
          if (correction.kind === "unit" && place === correction.row)
            return { ...row, unit: correction.unit };
          return row;
        });
        const periods = table.periods.map((period, place) =>
          correction.kind === "period" && place === correction.column
            ? { ...period, ...correction.period }
            : period,
        );
        return { ...table, rows, periods };
      }),
    tables,
  );
  const left = corrected.map((table, at) => ({
    ...table,
    periods: table.periods.filter(isLeft("column", at)),
    rows: table.rows.filter(isLeft("row", at)).map((row) => ({
      ...row,
      cells: row.cells.filter(isLeft("column", at)),
    })),
  }));
  return editFigures(left, figures);
}

const calls: string[] = [];
Object.assign(window, { calls });

const written: WrittenImport = {
  id: "fake",
  source: "Pasted text",
  sheets: [
    { role: "reported", name: "Reported" },
    { role: "rebuilt", name: "Rebuilt" },
    { role: "findings", name: "Findings" },
  ],
};

const log = (call: string) => async () => {
  calls.push(call);
};

let edited: () => void = () => undefined;
Object.assign(window, { edit: () => edited() });

const fakeExcel: ExcelHost = {
  writePlan: async ({ sheets }) => {
    if (query.get("excel") === "protected") {
      throw new ExcelHostError(
        "protected-workbook",
        saying("failed.protectedFromAdding"),
        "AccessDenied",
      );
    }
    calls.push(`write ${sheets.length}`);
    return written;
  },
  removeImport: log("remove"),
  findImports: async () => (query.get("excel") === "earlier" ? [written] : []),
  repairFormulas: async () =>
    query.get("excel") === "unloaded"
      ? { repaired: 0, left: 2 }
      : { repaired: 3, left: 0 },
  showCell: async (_written, { row, column }) => {
    calls.push(`show ${row}:${column}`);
  },
  showSheet: async (_written, role) => {
    calls.push(`show ${role}`);
  },
  readSelection: async () => ({
    address: "Sheet1!A1:B2",
    text: [["Ore", "1"]],
    numberFormat: [["@", "0"]],
  }),
  readReported: async () => [
    { cell: { table: 0, row: 0, column: 0 }, value: 71993 },
  ],
  readFindingNotes: async () => [],
  writeFindingNote: async (_written, { finding, state, reason }) => {
    calls.push(`note ${finding} ${state} ${reason}`);
  },
  watchEdits: async (_written, onEdit) => {
    edited = onEdit;
    return async () => undefined;
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
        onCheckTable: (listener) => {
          Object.assign(window, { checkTable: listener });
          return () => undefined;
        },
        excel: query.get("excel") === "none" ? null : fakeExcel,
        chooseLanguage: (language) => {
          calls.push(`language ${language}`);
        },
        sample: {
          name: "bellekeno-q4-2011.txt",
          load: async () => sample,
        },
      }}
      labels={labels}
      locale={locale}
    />,
  );
}

void start();
