// Serves the workbench, the add-in and the Office.js client from this machine at https://localhost.
import { createReadStream, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:https";
import { dirname, extname, join, posix, sep } from "node:path";
import { pipeline } from "node:stream";
import { ensureCertificate } from "./certificate.mjs";
import { root } from "../setup/root.mjs";

const { resolve } = createRequire(import.meta.url);

const mediaTypes = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ts": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".xml": "application/xml; charset=utf-8",
};

/** Where the pane loads its client from in production. */
const cdn =
  /https:\/\/appsforoffice\.microsoft\.com\/lib\/[\w.]+\/hosted\/office\.js/g;
const clientPath = "/office-js/";
/** The declarations that say in which requirement set each member arrived. */
const typesPath = "/office-types/";

const isFile = (path) => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** The path that a request names, decoded and without dots; null where it names none. */
function pathOf(request) {
  try {
    const { pathname } = new URL(`https://localhost${request.url}`);
    const path = posix.normalize(decodeURIComponent(pathname));
    return path.endsWith("/") ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

/** The file of a path in the first folder that has it; null where there is none. */
function findFile(path, folders) {
  for (const { prefix, folder } of folders) {
    if (!path?.startsWith(prefix)) continue;
    const file = join(folder, path.slice(prefix.length));
    if (file.startsWith(join(folder, sep)) && isFile(file)) return file;
  }
  return null;
}

function answer(request, response, folders) {
  const file = findFile(pathOf(request), folders);
  if (file === null || !["GET", "HEAD"].includes(request.method)) {
    response.writeHead(file === null ? 404 : 405).end();
    return;
  }
  const type = extname(file);
  response.writeHead(200, {
    "Content-Type": mediaTypes[type] ?? "application/octet-stream",
    "Cache-Control": "no-cache",
  });
  if (request.method === "HEAD") response.end();
  // The genuine client, unmodified, from node_modules instead of the network.
  else if (type === ".html")
    response.end(
      readFileSync(file, "utf8").replace(cdn, `${clientPath}office.js`),
    );
  // A file that a build takes away meanwhile ends its answer, not the server.
  else pipeline(createReadStream(file), response, () => {});
}

/** Listens on the port, or on the next that is free. */
function listen(server, port, tries = 50) {
  return new Promise((done, fail) => {
    server.once("error", (error) => {
      if (error.code !== "EADDRINUSE" || tries === 0) fail(error);
      else done(listen(server, port + 1, tries - 1));
    });
    server.listen(port, "localhost", () => {
      server.removeAllListeners("error");
      done(server.address().port);
    });
  });
}

/**
 * Starts the server: `port` to try first (0 for any), `dist` with the bundles, `folders` to look into before them
 * (for tests). Answers { url, close, spkiHash }.
 */
export async function serveWorkbench({
  port = 3000,
  dist = join(root, "dist"),
  folders = [],
} = {}) {
  const { key, cert, spkiHash } = await ensureCertificate();
  const client = join(
    dirname(resolve("@microsoft/office-js/package.json")),
    "dist",
  );
  const types = dirname(resolve("@types/office-js/package.json"));
  const places = [
    ...folders.map((folder) => ({ prefix: "/", folder })),
    { prefix: clientPath, folder: client },
    { prefix: typesPath, folder: types },
    { prefix: "/", folder: join(dist, "workbench") },
    { prefix: "/", folder: join(dist, "addin") },
  ];
  const server = createServer({ key, cert }, (request, response) =>
    answer(request, response, places),
  );
  const taken = await listen(server, port);
  return {
    url: `https://localhost:${taken}/`,
    spkiHash,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
