import type { Profile } from "./profile";

/**
 * The host's answer to the client's first question. Source: the members that OSF.InitializationHelper reads in
 * excel-web-16.00.debug.js.
 */
export const appContext = (
  profile: Profile,
  id: unknown,
  documentUrl: string,
  settings: unknown,
): object => ({
  _id: id,
  _appName: 16, // Excel on the web
  _appVersion: "16.0",
  _appUILocale: "en-US",
  _dataLocale: "en-US",
  _docUrl: documentUrl,
  _clientMode: 1, // read and write
  _settings: settings,
  _reason: "documentOpened",
  _osfControlType: 0,
  _eToken: "",
  _correlationId: "correlation",
  _appInstanceId: "instance",
  _appMinorVersion: 0,
  _requirementMatrix: JSON.stringify(profile.requirements),
  _hostFullVersion: "16.0.0.0",
  _initialDisplayMode: 0,
  _wacHostEnvironment: "0",
});

/** The query that switches the genuine client on: shared runtime and custom functions (flags 1 + 2). */
export const hostQuery =
  "_host_Info=Excel$Web$16.00$en-US$correlation$$disableLogging$3";

/** The fragment that tells the client which page to talk to. */
export const hostFragment = (hostPage: string): string =>
  `&_xdm_Info=conversation|control|${encodeURIComponent(hostPage)}|`;
