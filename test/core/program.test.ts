import { readFileSync } from "node:fs";
import { program } from "../../src/core/program";

test("the program names the version that the package and the manifest have", () => {
  const version = program.replace(/^Assay /, "");
  expect(JSON.parse(readFileSync("package.json", "utf8"))).toMatchObject({
    version,
  });
  expect(readFileSync("manifest.xml", "utf8")).toContain(
    `<Version>${version}.0</Version>`,
  );
});
