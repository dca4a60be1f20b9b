// CommonJS, because webpack's configuration loads it.
/* eslint-disable @typescript-eslint/no-require-imports */
const path = require("node:path");
const vm = require("node:vm");
const { createRequire } = require("node:module");
const { buildSync } = require("esbuild");

const bundle = (file, options) =>
  buildSync({
    entryPoints: [path.join(__dirname, file)],
    bundle: true,
    write: false,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    ...options,
  }).outputFiles[0].text;

/** The first step drawn as HTML, with the script that paints it and keeps what is done in it: a part of the pane's page. */
function firstPaint() {
  const drawing = { exports: {} };
  const source = bundle("draw-first-step.tsx", {
    platform: "node",
    format: "cjs",
  });
  vm.runInThisContext(`(function (module, exports, require) {${source}\n})`)(
    drawing,
    drawing.exports,
    createRequire(__filename),
  );
  const script = bundle("paint-first-step.ts", {
    minify: true,
    format: "iife",
    target: "es2022",
  });
  return `<div id="first-paint">${drawing.exports.drawFirstStep()}<script>${script}</script></div>`;
}

module.exports = { firstPaint };
