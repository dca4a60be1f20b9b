// Three bundles: the add-in (pane, functions, help), the workbench around it, and the command line.
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { EsbuildPlugin } = require("esbuild-loader");
const { firstPaint } = require("./src/taskpane/first-paint/first-paint.cjs");
const { productionManifest } = require("./src/scripts/production-manifest.cjs");

const dist = (folder) => path.resolve(__dirname, "dist", folder);

const base = (mode) => ({
  mode,
  resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
  module: {
    rules: [
      {
        test: /src.taskpane.*\.tsx?$/,
        loader: "@griffel/webpack-loader",
        options: {
          modules: [
            {
              moduleSource: "@fluentui/react-components",
              importName: "makeStyles",
            },
          ],
        },
      },
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        options: { transpileOnly: true },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      { test: /\.(txt|md)$/, type: "asset/source" },
    ],
  },
  performance: { hints: false },
  cache: {
    type: "filesystem",
    cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
  },
  devtool: mode === "production" ? false : "source-map",
});

/** A file that a TypeScript module of the catalogue writes at build time. */
const written = (filename, template, templateParameters) =>
  new HtmlPlugin({
    filename,
    template,
    templateParameters,
    inject: false,
    minify: false,
  });

const DEVELOPMENT = "https://localhost:3000";

/** The manifest beside the add-in: the development one, or with `--env origin=…` or `namespace=…` one's own. */
const manifest = ({ origin, namespace }) => ({
  from: "manifest.xml",
  to: "manifest.xml",
  transform: (content) =>
    origin === undefined && namespace === undefined
      ? content
      : productionManifest(content.toString(), {
          origin: origin ?? DEVELOPMENT,
          namespace,
        }),
});

const addin = (mode, env) => ({
  ...base(mode),
  name: "addin",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/taskpane/index.tsx" },
  output: {
    path: dist("addin"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  plugins: [
    new HtmlPlugin({
      template: "./src/taskpane/index.html",
      filename: "taskpane.html",
      chunks: ["taskpane"],
      templateParameters: () => ({ firstPaint: firstPaint() }),
    }),
    new DefinePlugin({
      FUNCTION_NAMESPACE: JSON.stringify(env.namespace ?? null),
    }),
    written("functions.json", "./src/catalogue/functions-template.ts", {
      helpUrl: `${(env.origin ?? DEVELOPMENT).replace(/\/+$/, "")}/help.html`,
    }),
    written("help.html", "./src/catalogue/help-template.ts", {
      namespace: env.namespace ?? null,
    }),
    new CopyPlugin({
      patterns: [{ from: "assets", to: "assets" }, manifest(env)],
    }),
  ],
});

const workbench = (mode) => ({
  ...base(mode),
  name: "workbench",
  target: ["web", "es2022"],
  entry: { workbench: "./src/workbench/index.ts" },
  output: { path: dist("workbench"), filename: "[name].js", clean: true },
  optimization: {
    minimizer: [new EsbuildPlugin({ target: "es2022", css: true })],
  },
  plugins: [
    new HtmlPlugin({
      template: "./src/workbench/index.html",
      filename: "index.html",
    }),
  ],
});

const cli = (mode) => ({
  ...base(mode),
  name: "cli",
  target: "node20",
  entry: { assay: "./src/cli/assay.ts", bench: "./src/bench/bench.ts" },
  output: { path: dist("cli"), filename: "[name].js", clean: true },
  optimization: { minimize: false },
});

module.exports = (env = {}, { mode = "production" }) => [
  addin(mode, env),
  workbench(mode),
  cli(mode),
];
