import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/catalogue/catalogue";
import { functionTable } from "../../src/catalogue/function-table";

const FILE = join(__dirname, "../../docs/functions.md");

const PAGE = `# Worksheet functions

Type them in any cell once the add-in is loaded. Arguments in brackets may be left out. The help page that is served with
the add-in (\`help.html\`) has examples, units, errors and sources of each.

The names are bare (\`=SILVER_OZ(…)\`) and collide with none of Excel's own, which a test holds against a list of them.
\`npm run build -- --env namespace=NAME\` sets a prefix (\`=NAME.SILVER_OZ(…)\`) for an organisation that wants one.

Fractions are fractions: a recovery of ninety per cent is \`90%\` or \`0.9\`, a base-metal grade \`67.1%\` or \`0.671\`. \`90\` is
refused, and the message says what to type.

${functionTable(catalogue)}
`;

// Written anew with UPDATE_DOCS=1; compared without.
test("docs/functions.md lists the catalogue as it is", () => {
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(FILE, PAGE);
  expect(readFileSync(FILE, "utf8")).toBe(PAGE);
});
