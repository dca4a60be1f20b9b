import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Configuration, DefinePlugin } from "webpack";
import { productionManifest } from "../../src/scripts/production-manifest.cjs";

const root = resolve(__dirname, "../..");
const file = join(root, "manifest.xml");
const development = readFileSync(file, "utf8");
const production = productionManifest(development, {
  origin: "https://mines.example/tools/assay/",
});
const namespaced = productionManifest(development, {
  origin: "https://mines.example",
  namespace: "ASSAY",
});

type Configurations = (
  env: Readonly<Record<string, string>>,
  options: { readonly mode: string },
) => readonly Configuration[];
const configurations: Configurations = jest.requireActual(
  "../../webpack.config.js",
);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "assay-manifest-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Microsoft's reader, in a Node of its own: one of its packages is a module that Jest cannot load. */
function readManifest(path: string): unknown {
  const script = `require("office-addin-manifest").OfficeAddinManifest
    .readManifestFile(process.argv[1])
    .then((info) => console.log(JSON.stringify(info)));`;
  const { stdout } = spawnSync(process.execPath, ["-e", script, path], {
    cwd: root,
    encoding: "utf8",
  });
  return JSON.parse(stdout);
}

test("Microsoft's own reader knows the add-in by name, hosts and pane", () => {
  expect(readManifest(file)).toMatchObject({
    displayName: "Assay (development)",
    version: "0.1.0.0",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
});

test("a production copy lives beside the development one: own Id, name and origin", () => {
  expect(readManifest(written("production.xml", production))).toMatchObject({
    displayName: "Assay",
    id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/),
  });
  const [, id = "none"] = /<Id>(.*)<\/Id>/.exec(development) ?? [];
  expect(production).not.toContain(id);
  expect(production).not.toContain("localhost");
  expect(production).toContain("<AppDomain>https://mines.example</AppDomain>");
  expect(production).toContain(
    "https://mines.example/tools/assay/functions.json?v=0.1.0.0",
  );
});

test("functions have bare names, or a prefix where one is asked for", () => {
  expect(development).not.toMatch(/<Namespace/);
  expect(namespaced).toContain('<Namespace resid="Functions.Namespace"/>');
  expect(namespaced).toContain('id="Functions.Namespace" DefaultValue="ASSAY"');
});

test.each([
  [{}, "null"],
  [{ namespace: "ASSAY" }, '"ASSAY"'],
])("the pane of a build with %j knows what the manifest says", (env, said) => {
  const builds = configurations(env, { mode: "production" });
  const addin = builds.find(({ name }) => name === "addin");
  const defined = addin?.plugins?.flatMap((plugin) =>
    plugin instanceof DefinePlugin ? [plugin.definitions] : [],
  );
  expect(defined).toEqual([{ FUNCTION_NAMESPACE: said }]);
});

test.each([
  [{ origin: "http://mines.example" }, "https address"],
  [{ origin: "mines.example" }, "https address"],
  [{ origin: "https://mines.example", namespace: "A B" }, "namespace must"],
])("%j is refused in words", (options, words) => {
  expect(() => productionManifest(development, options)).toThrow(words);
});

test.each([
  ["development", development],
  ["production", production],
  ["namespaced", namespaced],
])("every resource that the %s manifest names is defined once", (_, text) => {
  const used = [...text.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id);
  const defined = [...text.matchAll(/<bt:\w+ id="([^"]+)"/g)].map(
    ([, id]) => id,
  );
  expect([...new Set(used)].sort()).toEqual([...defined].sort());
});

test("every icon is a PNG of the size it is named after", () => {
  for (const size of [16, 32, 64, 80, 128]) {
    const png = readFileSync(join(root, "assets", `icon-${size}.png`));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});

const checker = resolve(root, "../shared/bin/check-manifest");
const others = [checker, resolve(root, "../../shared/bin/check-manifest")];
const found = others.find((path) => existsSync(path));

(found ? test : test.skip)("the published schemas accept all three", () => {
  const files = [
    file,
    written("a.xml", production),
    written("b.xml", namespaced),
  ];
  const { status, stderr } = spawnSync(found ?? "", files, {
    encoding: "utf8",
  });
  expect(`${status ?? "no"} ${stderr}`).toMatch(/^0 /);
});

(found ? test : test.skip)(
  "and refuse one with its elements out of order",
  () => {
    const broken = development.replace(
      /(<Script>[\s\S]*?<\/Script>)\s*(<Page>[\s\S]*?<\/Page>)/,
      "$2$1",
    );
    expect(spawnSync(found ?? "", [written("c.xml", broken)]).status).not.toBe(
      0,
    );
  },
);
