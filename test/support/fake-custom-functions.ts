/** What Excel's client defines for functions: an error class with a code. Enough to see what is thrown. */
class FakeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** Puts a `CustomFunctions` on the global, as Office.js does before the add-in's code runs. */
export function installCustomFunctions(): void {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: FakeError,
      ErrorCode: {
        invalidValue: "#VALUE!",
        notAvailable: "#N/A",
        divisionByZero: "#DIV/0!",
        invalidNumber: "#NUM!",
        nullReference: "#NULL!",
        invalidName: "#NAME?",
        invalidReference: "#REF!",
      },
    },
  });
}
