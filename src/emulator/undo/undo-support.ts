import type { Profile } from "../protocol/profile";

/**
 * Members that Excel cannot take back, of those that are emulated. Source: "Undo capabilities with the Excel JavaScript API",
 * table of unsupported APIs; for the desktop also office-js issue 6170.
 */
const notUndoable: Readonly<Record<Profile["platform"], ReadonlySet<string>>> =
  {
    web: new Set([
      "NamedItem.comment",
      "Worksheet.delete",
      "WorksheetProtection.protect",
      "WorksheetProtection.unprotect",
    ]),
    desktop: new Set([
      "Worksheet.delete",
      "Worksheet.name",
      "Worksheet.position",
      "Worksheet.visibility",
      "WorksheetProtection.protect",
      "WorksheetProtection.unprotect",
    ]),
  };

/** Whether Excel can take back what a member does ("Worksheet.name"). */
export const isUndoable = (
  platform: Profile["platform"],
  member: string,
): boolean => !notUndoable[platform].has(member);
