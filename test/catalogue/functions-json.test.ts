import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/catalogue/catalogue";
import { functionsJson } from "../../src/catalogue/functions-json";
import { helpPage } from "../../src/catalogue/help-page";
import excelFunctions from "../data/excel-functions.json";

const metadata = functionsJson(catalogue, {
  helpUrl: "https://example.com/help.html",
});

/** Released ids: one may be added here, none changed or removed. Workbooks in the world name them. */
const frozen = readFileSync(
  join(__dirname, "../data/function-ids.txt"),
  "utf8",
);

test("function ids are frozen", () => {
  expect(
    metadata.functions
      .map(({ id }) => id)
      .sort()
      .join("\n"),
  ).toBe(frozen.trim());
});

test("no name is one of Excel's own, or reads as a cell", () => {
  const taken = new Set(excelFunctions);
  for (const { name } of metadata.functions) {
    expect(taken.has(name)).toBe(false);
    expect(name).not.toMatch(/^([A-Z]{1,3}\d+|R\d*C\d*)$/);
  }
});

describe("functions.json is what Excel reads", () => {
  test.each(metadata.functions)(
    "$name",
    ({ id, name, description, helpUrl, parameters, result }) => {
      expect(id).toMatch(/^[A-Z][A-Z0-9_]*$/);
      expect(name).toBe(id);
      expect(description.length).toBeGreaterThan(10);
      expect(description.length).toBeLessThanOrEqual(255);
      expect(helpUrl).toBe(`https://example.com/help.html#${id}`);
      expect(result).toEqual({ type: "any", dimensionality: "matrix" });
      expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(
        parameters.length,
      );
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(/^[a-z][A-Za-z0-9]*$/);
        expect(parameter.description.length).toBeGreaterThan(5);
        expect(parameter.description.length).toBeLessThanOrEqual(255);
      }
    },
  );

  test("optional arguments follow required ones, and a repeating one comes last", () => {
    for (const { parameters } of metadata.functions) {
      const optional = parameters.map(
        (parameter) => parameter.optional === true,
      );
      expect(optional).toEqual([...optional].sort());
      expect(
        parameters.slice(0, -1).some((parameter) => parameter.repeating),
      ).toBe(false);
    }
  });

  test("every enumerated argument has its list", () => {
    const ids = metadata.enums.map(({ id }) => id);
    const used = metadata.functions.flatMap(({ parameters }) =>
      parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
    );
    expect(new Set(used)).toEqual(new Set(ids));
  });
});

describe("the help page", () => {
  const page = helpPage(catalogue);

  test.each(catalogue)(
    "$name has its place, its words and its source",
    (formula) => {
      expect(page).toContain(`<article id="${formula.name}">`);
      expect(formula.source).not.toBe("");
      expect(formula.arithmetic).not.toBe("");
    },
  );

  test("shows calls as a user types them", () => {
    expect(page).toContain("<code>=SILVER_OZ(22554, 889, 90%)</code>");
    expect(page).toContain(
      "<code>=SILVER_OZ({2683; 1687}, {5164; 348})</code>",
    );
    expect(page).toContain("<output>580,174.9</output>");
    expect(page).toContain(
      "<code>=CONVERT_ASSAY(1, &quot;oz/st&quot;, &quot;g/t&quot;)</code>",
    );
  });

  test("shows the namespace of an organisation", () => {
    expect(helpPage(catalogue, "acme")).toContain(
      "<code>=ACME.SILVER_OZ(22554, 889, 90%)</code>",
    );
  });

  test("needs no inline code and no other host", () => {
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/);
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
  });
});
