/** Which Excel the emulator plays. */
export interface Profile {
  readonly name: string;
  /** Which calls can be taken back differs: see undo/undo-support. */
  readonly platform: "web" | "desktop";
  /** Requirement sets, as the client asks for them by Office.context.requirements.isSetSupported. */
  readonly requirements: Readonly<Record<string, string>>;
  /** What a custom function gets for a blank cell. Source: office-js issues 4702 and 5262. */
  readonly blankCell: 0 | null;
  /**
   * Most characters of a request, and of a response. Source: "Resource limits and performance optimization for Office
   * Add-ins": 5 MB on the web.
   */
  readonly maximumMessage: number;
}

const sets = (excelApi: string): Profile["requirements"] => ({
  excelapi: excelApi,
  customfunctionsruntime: "1.4",
  customfunctions: "1.9",
  sharedruntime: "1.1",
  ribbonapi: "1.1",
  settings: "1.1",
  delayforcelledit: "1.1",
});

/**
 * Excel on the web, and a limit on requests. The API level is the newest that the client in node_modules knows: Excel's own is
 * higher, with a newer client.
 */
export const webProfile: Profile = {
  name: "Excel on the web",
  platform: "web",
  requirements: sets("1.15"),
  blankCell: null,
  maximumMessage: 5 * 1024 * 1024,
};

/**
 * Excel 2021 for Windows, as far as it differs. Source: "Excel JavaScript API requirement sets": volume-licensed 2021
 * supports ExcelApi 1.14.
 */
export const desktopProfile: Profile = {
  name: "Excel 2021",
  platform: "desktop",
  requirements: sets("1.14"),
  blankCell: 0,
  maximumMessage: Number.POSITIVE_INFINITY,
};

/** The web profile with a lower API level, to see that a newer member is not relied on. */
export const webProfileAt = (excelApi: string): Profile => ({
  ...webProfile,
  name: `ExcelApi ${excelApi}`,
  requirements: sets(excelApi),
});

/** Microsoft 365 for Windows or Mac, as far as it differs from Excel 2021: it groups undo (ExcelApi 1.20). */
export const desktop365Profile: Profile = {
  ...desktopProfile,
  name: "Microsoft 365 for the desktop",
  requirements: sets("1.20"),
};
