/** An error as Excel reports it to the add-in: a code of Excel.ErrorCodes and a sentence. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Source: Excel's wording for InvalidArgument. */
export const invalidArgument = (detail = ""): HostError =>
  new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format.${detail === "" ? "" : ` (${detail})`}`,
  );

/** Source: Excel's wording for ItemNotFound. */
export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.");

/** Source: Excel's wording for ItemAlreadyExists. */
export const itemAlreadyExists = (): HostError =>
  new HostError(
    "ItemAlreadyExists",
    "A resource with the same name or identifier already exists.",
  );

/** Source: Excel's wording for AccessDenied. */
export const accessDenied = (): HostError =>
  new HostError(
    "AccessDenied",
    "You cannot perform the requested operation. The worksheet or workbook is protected.",
  );

/** A member that this emulator does not play: said by name, so that it can be added. */
export const notEmulated = (name: string): HostError =>
  new HostError("NotImplemented", `${name} is not emulated`);
