import type * as NodeRequire from "./node-require";

/**
 * Univer is loaded by Node itself rather than by Jest: its CommonJS build requires a package that is an ES module, which Node can
 * do and Jest cannot, and loading it once for all test files saves a second each.
 */
const load = (id: string): unknown =>
  jest.requireActual<typeof NodeRequire>("./node-require").nodeRequire(id);

jest.mock("@univerjs/core", () => load("@univerjs/core"));
jest.mock("@univerjs/core/facade", () => load("@univerjs/core/facade"));
jest.mock("@univerjs/preset-sheets-node-core", () =>
  load("@univerjs/preset-sheets-node-core"),
);
