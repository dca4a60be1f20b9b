import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const root = path.resolve(__dirname, "../..");

/** Runs a piece of an ES module that has serveWorkbench; its last line is JSON. */
const runModule = async (code: string): Promise<unknown> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      "--input-type=module",
      "--eval",
      `import { serveWorkbench } from "./src/scripts/workbench/serve-workbench.mjs"; import https from "node:https";\n${code}`,
    ],
    { cwd: root },
  );
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "null");
};

const get = `const get = (url) => new Promise((done, fail) => https.get(url, { rejectUnauthorized: false }, (response) => {
  let body = ""; response.on("data", (part) => (body += part)); response.on("end", () => done({ status: response.statusCode, type: response.headers["content-type"], body }));
}).on("error", fail));`;

test("a taken port is replaced by the next free one", async () => {
  const urls = await runModule(`
    const first = await serveWorkbench({ port: 34310 });
    const second = await serveWorkbench({ port: Number(new URL(first.url).port) });
    console.log(JSON.stringify([first.url, second.url, first.spkiHash === second.spkiHash, first.spkiHash.length]));
    await first.close(); await second.close();`);
  const [first, second, sameKey, length] = urls as [
    string,
    string,
    boolean,
    number,
  ];
  expect(new URL(first).protocol).toBe("https:");
  expect(Number(new URL(second).port)).toBeGreaterThan(
    Number(new URL(first).port),
  );
  expect([sameKey, length]).toEqual([true, 44]);
});

test("the pane's page gets the client of this machine, unmodified, and nothing outside the folders is served", async () => {
  const answers = (await runModule(`${get}
    const server = await serveWorkbench({ port: 34410, folders: ["test/workbench/pane"].map((f) => process.cwd() + "/" + f) });
    const page = await get(server.url + "taskpane.html");
    const client = await get(server.url + "office-js/office.js");
    const outside = await get(server.url + "..%2f..%2fpackage.json");
    const missing = await get(server.url + "nothing.js");
    const { readFileSync } = await import("node:fs");
    const same = readFileSync("node_modules/@microsoft/office-js/dist/office.js", "utf8") === client.body;
    console.log(JSON.stringify([page.body.includes('src="/office-js/office.js"'), page.body.includes("appsforoffice"), client.type, same, outside.status, missing.status]));
    await server.close();`)) as unknown[];
  expect(answers).toEqual([
    true,
    false,
    "text/javascript; charset=utf-8",
    true,
    404,
    404,
  ]);
});

test("an address that is none is answered, and the server goes on", async () => {
  const statuses = await runModule(`
    const server = await serveWorkbench({ port: 34460 });
    const ask = (path) => new Promise((done, fail) => https.get({ host: "localhost", port: new URL(server.url).port, path, rejectUnauthorized: false }, (response) => {
      response.resume(); done(response.statusCode);
    }).on("error", fail));
    console.log(JSON.stringify([await ask("/%"), await ask("/nothing.js")]));
    await server.close();`);
  expect(statuses).toEqual([404, 404]);
});
