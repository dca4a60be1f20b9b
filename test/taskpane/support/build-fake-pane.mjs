// node build-fake-pane.mjs FOLDER: builds the pane around the fakes of fake-pane.tsx, with the add-in's own bundling.
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

const compiler = webpack({
  ...addin,
  name: "fake-pane",
  context: root,
  entry: { pane: "./test/taskpane/support/fake-pane.tsx" },
  output: { ...addin.output, path: path.resolve(process.argv[2]) },
  plugins: [
    new HtmlPlugin({
      template: "./src/taskpane/index.html",
      filename: "pane.html",
    }),
  ],
});

compiler.run((failure, stats) => {
  const complaint =
    failure ?? (stats.hasErrors() ? stats.toString("errors-only") : null);
  if (complaint) console.error(complaint);
  compiler.close(() => process.exit(complaint ? 1 : 0));
});
