import type { ExcelHost } from "../emulator/excel-host";
import { desktopProfile, webProfile } from "../emulator/protocol/profile";

/** A state of Excel that the workbench can put itself in, to see what the add-in makes of it. */
export interface Mood {
  readonly label: string;
  readonly set: (on: boolean) => void;
}

/** Actions done before a request breaks off. */
const brokenAfter = 5;

/** What a user can switch on: the faults of the emulator, in words. */
export const moodsOf = (host: ExcelHost): readonly Mood[] => [
  {
    label: "A cell is being edited",
    set: (on) => (on ? host.faults.beginCellEdit() : host.faults.endCellEdit()),
  },
  {
    label: "The active sheet is protected",
    set: (on) => {
      const { sheetId } = host.book.grid.selection();
      if (on) host.book.protectedSheets.add(sheetId);
      else host.book.protectedSheets.clear();
    },
  },
  {
    label: "The workbook’s structure is protected",
    set: (on) => {
      host.book.workbookProtected = on;
    },
  },
  {
    label: "The next request breaks off half way",
    set: (on) => host.faults.failAfter(on ? brokenAfter : null),
  },
  {
    label: "Play Excel 2021 for Windows (blank cells are 0, ExcelApi 1.14)",
    set: (on) => host.setProfile(on ? desktopProfile : webProfile),
  },
];
