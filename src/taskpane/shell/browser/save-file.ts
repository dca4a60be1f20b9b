/** Offers a text or bytes to the user as a file to keep. Characters that no file name may hold become a dash. */
export function saveFile(
  name: string,
  type: string,
  content: string | Uint8Array<ArrayBuffer>,
): void {
  const address = URL.createObjectURL(
    new Blob([content], {
      type: typeof content === "string" ? `${type};charset=utf-8` : type,
    }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name.replace(/[\\/:*?"<>|]+/g, "-");
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const workbookType =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Offers a workbook to the user, named after what it was made from. */
export function saveWorkbookFile(
  source: string,
  bytes: Uint8Array<ArrayBuffer>,
): void {
  saveFile(`${source.replace(/\.[a-z]{2,5}$/i, "")}.xlsx`, workbookType, bytes);
}
