import { planTemplate } from "../../../src/core/plan/plan-template";
import { noCorrections } from "../../../src/taskpane/state/corrections";
import { noFilter } from "../../../src/taskpane/state/finding-note";
import {
  defaultPaneSettings,
  type PaneSettings,
} from "../../../src/taskpane/state/pane-settings";
import type { PaneAction } from "../../../src/taskpane/state/pane-action";
import {
  currentRelease,
  earlierImports,
  initialState,
  type Notice,
  type PaneState,
} from "../../../src/taskpane/state/pane-state";
import { reducePane } from "../../../src/taskpane/state/reduce-pane";
import {
  sampleDocument,
  sampleExamination,
} from "../support/sample-examination";

const after = (
  actions: readonly PaneAction[],
  from: PaneState = initialState,
): PaneState => actions.reduce(reducePane, from);

const reading = (id: number): PaneAction => ({
  type: "work-started",
  id,
  kind: "reading",
  subject: "the pasted text",
});

const examined = (id: number): PaneAction => ({
  type: "release-examined",
  id,
  document: sampleDocument,
  asRead: sampleExamination.tables,
  corrections: noCorrections,
  examination: sampleExamination,
});

const failure: Notice = {
  kind: "failed",
  place: "release",
  message: "It did not finish.",
  details: "",
};

const spec = {
  mine: "Aurora",
  metals: ["silver"],
  concentrates: [],
  periods: ["Q1 2012"],
};

const withRelease = after([reading(1), examined(1)]);

describe("work", () => {
  test("an answer ends the work that asked for it and shows the release", () => {
    expect(withRelease.work).toBeNull();
    expect(currentRelease(withRelease)?.examination).toBe(sampleExamination);
  });

  test("an answer that comes after the work was cancelled changes nothing", () => {
    const cancelled = after([reading(1), { type: "work-cancelled" }]);
    expect(after([examined(1)], cancelled)).toEqual(cancelled);
  });

  test("an answer to older work does not end newer work", () => {
    const state = after([reading(1), reading(2), examined(1)]);
    expect(state.work?.id).toBe(2);
    expect(currentRelease(state)).toBeNull();
  });

  test("pages are counted for the work under way, not for work that is over", () => {
    const progress = { done: 37, total: 150 };
    const at = (id: number): PaneAction => ({
      type: "work-progressed",
      id,
      kind: "reading",
      progress,
    });
    expect(after([reading(1), at(1)]).work?.progress).toEqual(progress);
    expect(after([reading(2), at(1)]).work?.progress).toBeNull();
    expect(after([at(1)]).work).toBeNull();
  });

  test("a failure is shown, and the next work takes it away", () => {
    const failed = after([
      reading(1),
      { type: "work-failed", id: 1, notice: failure },
    ]);
    expect(failed.notice).toEqual(failure);
    expect(after([reading(2)], failed).notice).toBeNull();
  });

  test("a failure leaves the release that was on show", () => {
    const failed = after(
      [reading(2), { type: "work-failed", id: 2, notice: failure }],
      withRelease,
    );
    expect(currentRelease(failed)?.id).toBe(1);
  });
});

describe("releases", () => {
  test("the newest release is on show, and an older one can be chosen again", () => {
    const two = after([reading(2), examined(2)], withRelease);
    expect(two.releases.map(({ id }) => id)).toEqual([2, 1]);
    expect(currentRelease(two)?.id).toBe(2);
    expect(
      currentRelease(after([{ type: "release-chosen", id: 1 }], two))?.id,
    ).toBe(1);
  });

  test("another table takes away the figure that was shown in the source", () => {
    const shown = after(
      [
        { type: "cell-shown", cell: { table: 0, row: 1, column: 1 } },
        { type: "table-chosen", table: 1 },
      ],
      withRelease,
    );
    expect(currentRelease(shown)?.shown).toBeNull();
    expect(currentRelease(shown)?.table).toBe(1);
  });
});

describe("imports", () => {
  const written = { id: "a", source: "release.txt", sheets: [] };
  const imported = after(
    [{ type: "table-imported", id: 3, release: 1, written }],
    withRelease,
  );

  const correction: PaneAction = {
    type: "release-corrected",
    id: 5,
    release: 1,
    corrections: noCorrections,
    stale: "corrected",
    examination: sampleExamination,
  };

  test("an import stays with the release it was of", () => {
    const two = after([reading(2), examined(2)], imported);
    expect(two.releases.map((release) => release.written)).toEqual([
      null,
      written,
    ]);
  });

  test("the sheets of an import before stay listed", () => {
    const again = { ...written, id: "b" };
    const twice = after(
      [{ type: "table-imported", id: 4, release: 1, written: again }],
      imported,
    );
    expect(currentRelease(twice)?.written).toEqual(again);
    expect(earlierImports(twice)).toEqual([written]);
  });

  test("an edit in the sheet makes the findings stale until the next import", () => {
    const edited = after([{ type: "sheet-edited", release: 1 }], imported);
    expect(currentRelease(edited)?.stale).toBe("edited");
    const again = after(
      [{ type: "table-imported", id: 4, release: 1, written }],
      edited,
    );
    expect(currentRelease(again)?.stale).toBeNull();
  });

  test("an edit does not make the sheets of before a correction readable again", () => {
    const state = after(
      [
        { ...correction, stale: "corrected" },
        { type: "sheet-edited", release: 1 },
      ],
      imported,
    );
    expect(currentRelease(state)?.stale).toBe("corrected");
  });

  test("a correction after the import says that the sheets are older, and the plan is made anew", () => {
    expect(currentRelease(after([correction], imported))).toMatchObject({
      stale: "corrected",
      plan: null,
    });
    expect(currentRelease(after([correction], withRelease))?.stale).toBeNull();
  });

  test("a removed import leaves the release without one", () => {
    const removed = after(
      [{ type: "import-removed", id: 4, release: 1 }],
      imported,
    );
    expect(currentRelease(removed)?.written).toBeNull();
  });
});

describe("findings", () => {
  test("a finding opens and closes", () => {
    const toggle: PaneAction = { type: "finding-toggled", key: "a" };
    expect(currentRelease(after([toggle], withRelease))?.open).toEqual(["a"]);
    expect(currentRelease(after([toggle, toggle], withRelease))?.open).toEqual(
      [],
    );
  });

  test("a note is kept by the finding's key", () => {
    const note = { state: "Explained", reason: "footnote 2" } as const;
    const noted = after(
      [{ type: "finding-noted", key: "a", note }],
      withRelease,
    );
    expect(currentRelease(noted)?.notes).toEqual({ a: note });
  });

  test("the filter holds across releases", () => {
    const filter = { ...noFilter, search: "silver" };
    const state = after(
      [{ type: "filter-changed", filter }, reading(2), examined(2)],
      withRelease,
    );
    expect(state.filter).toEqual(filter);
  });
});

describe("a new table", () => {
  const written = { id: "new", source: "New production table", sheets: [] };
  const notice = { ...failure, kind: "done", written } as const;
  const action: PaneAction = {
    type: "template-written",
    id: 7,
    written,
    notice,
  };

  test("is listed with what the workbook holds, and removing it takes the message away", () => {
    const state = after([action]);
    expect(earlierImports(state)).toEqual([written]);
    expect(state.notice).toEqual(notice);
    const removed = after(
      [
        { type: "work-started", id: 8, kind: "removing", subject: "" },
        { type: "earlier-removed", id: 8, written },
      ],
      state,
    );
    expect(removed).toMatchObject({ earlier: [], notice: null, work: null });
  });

  test("counts however late it is written, and does not end newer work", () => {
    expect(after([reading(9), action]).work?.id).toBe(9);
  });
});

describe("settings", () => {
  const planned = after(
    [{ type: "import-planned", release: 1, plan: planTemplate(spec) }],
    withRelease,
  );
  const change = (settings: PaneSettings): PaneAction => ({
    type: "settings-changed",
    settings,
  });

  test("another way of writing formulas plans every import anew", () => {
    const settings = { ...defaultPaneSettings, formulas: "functions" } as const;
    expect(currentRelease(after([change(settings)], planned))?.plan).toBeNull();
  });

  test("other settings leave the plan", () => {
    const settings = { ...defaultPaneSettings, remembersCorrections: true };
    expect(currentRelease(after([change(settings)], planned))?.plan).toBe(
      currentRelease(planned)?.plan,
    );
  });
});

describe("imports from earlier", () => {
  const written = { id: "abc", source: "release.txt", sheets: [] };
  const found = after(
    [{ type: "imports-found", imports: [written] }],
    withRelease,
  );

  test("are listed until a release takes one up, with its notes", () => {
    expect(earlierImports(found)).toEqual([written]);
    const note = { state: "Explained", reason: "settled later" } as const;
    const adopted = after(
      [
        {
          type: "import-adopted",
          release: 1,
          written,
          notes: { first: note },
          stale: "edited",
        },
      ],
      found,
    );
    expect(earlierImports(adopted)).toEqual([]);
    expect(currentRelease(adopted)).toMatchObject({
      written,
      notes: { first: note },
      stale: "edited",
    });
  });

  test("are gone once removed, from the list or with their release", () => {
    const removed = after([{ type: "earlier-removed", id: 9, written }], found);
    expect(earlierImports(removed)).toEqual([]);
    const byRelease = after(
      [
        {
          type: "import-adopted",
          release: 1,
          written,
          notes: {},
          stale: null,
        },
        { type: "import-removed", id: 9, release: 1 },
      ],
      found,
    );
    expect(earlierImports(byRelease)).toEqual([]);
  });
});
