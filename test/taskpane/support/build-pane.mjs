// node build-pane.mjs FOLDER ENTRY: builds a pane from another entry with the add-in's own bundling, into pane.html.
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";

const require = createRequire(import.meta.url);
const webpack = require("webpack");
const HtmlPlugin = require("html-webpack-plugin");

const root = path.resolve(import.meta.dirname, "../../..");
const configurations = require(path.join(root, "webpack.config.js"));
const addin = configurations({}, { mode: "production" }).find(
  ({ name }) => name === "addin",
);

const [, , folder, entry] = process.argv;

const compiler = webpack({
  ...addin,
  name: path.basename(entry),
  context: root,
  entry: { pane: path.resolve(entry) },
  output: { ...addin.output, path: path.resolve(folder) },
  plugins: [
    new HtmlPlugin({
      template: "./src/taskpane/index.html",
      filename: "pane.html",
      templateParameters: { firstPaint: "" },
    }),
  ],
});

compiler.run((failure, stats) => {
  const complaint =
    failure ?? (stats.hasErrors() ? stats.toString("errors-only") : null);
  if (complaint) console.error(complaint);
  compiler.close(() => process.exit(complaint ? 1 : 0));
});
