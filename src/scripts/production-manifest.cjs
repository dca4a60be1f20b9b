// CommonJS, because webpack and Jest both load it.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { createHash } = require("node:crypto");

const DEVELOPMENT = "https://localhost:3000";

/**
 * The manifest for a host of one's own, from the development manifest: that origin everywhere, an Id and a name of its
 * own, so that both can be side-loaded side by side, and metadata under a versioned address, which Excel keeps for a day.
 * `namespace` prefixes the functions (=NAME.SILVER_OZ); without it they have bare names.
 */
function productionManifest(template, { origin, namespace }) {
  const base = checkedOrigin(origin);
  const version = /<Version>([^<]+)<\/Version>/.exec(template)?.[1] ?? "0";
  const manifest = template
    .replace(/<!--[\s\S]*?-->\s*/, "")
    .replace(/<AppDomain>[^<]*<\/AppDomain>/, domain(base))
    .replaceAll(DEVELOPMENT, escapeXml(base))
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${idOf(base)}</Id>`)
    .replace("Assay (development)", "Assay")
    .replace("/functions.json", `/functions.json?v=${version}`);
  return namespace === undefined
    ? manifest
    : withNamespace(manifest, checkedNamespace(namespace));
}

function checkedOrigin(origin) {
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new Error(
      `origin must be an https address such as https://your.host/assay, not "${origin}"`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

function checkedNamespace(namespace) {
  if (!/^[A-Za-z][A-Za-z0-9_.]*$/.test(namespace)) {
    throw new Error(
      `namespace must be letters, digits, "_" and ".", beginning with a letter, not "${namespace}"`,
    );
  }
  return namespace;
}

function domain(base) {
  return `<AppDomain>${escapeXml(new URL(base).origin)}</AppDomain>`;
}

/** One address gives one Id, in the form of a name-based UUID. */
function idOf(base) {
  const hex = createHash("sha1").update(`assay ${base}`).digest("hex");
  const variant = ((parseInt(hex[16], 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

function withNamespace(manifest, namespace) {
  return manifest
    .replace(
      "</Metadata>",
      '</Metadata>\n            <Namespace resid="Functions.Namespace"/>',
    )
    .replace(
      "<bt:ShortStrings>",
      `<bt:ShortStrings>\n        <bt:String id="Functions.Namespace" DefaultValue="${namespace}"/>`,
    );
}

function escapeXml(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;");
}

module.exports = { productionManifest };
