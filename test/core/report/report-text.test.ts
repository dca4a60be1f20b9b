import { examine } from "../../../src/core/examine";
import { reportText } from "../../../src/core/report/report-text";
import { checkRelations } from "../../../src/core/check/check-relations";
import { wordFinding } from "../../../src/core/report/word-finding";
import { relateCells } from "../../../src/core/relation/relate-cells";
import bellekeno from "../../data/bellekeno-table.json";
import { productionTable } from "../../support/typed-table";

const nothing = examine({
  source: { name: "letter.txt", kind: "text" },
  text: "Dear shareholders",
  blocks: [],
  warnings: [],
});

const table = productionTable(bellekeno);
const related = relateCells([table]);
const checked = checkRelations([table], related.relations);
const findings = checked.findings.flatMap((finding) => {
  const relation = related.relations.find(({ id }) => id === finding.relation);
  return relation
    ? [wordFinding(finding, { ...relation, tables: [table] })]
    : [];
});
const text = reportText({
  ...nothing,
  source: { name: "bellekeno-q4-2011.txt", kind: "text" },
  tables: [table],
  checks: { ties: 56, fails: 21, undecidable: 0, notCheckable: 0 },
  relations: checked.relations,
  findings,
  claims: [
    {
      text: "Silver production increased 21%",
      span: null,
      type: "change",
      verdict: "true",
      rebuiltVerdict: "false",
      cells: [],
      message: "21.4% on the printed figures, 16.1% on the rebuilt ones.",
    },
  ],
});

test("the working of the fourth quarter's silver is the arithmetic a reader can follow", () => {
  const silver = findings.find(({ printed }) => printed === 608093);
  expect(silver?.working[0]).toBe(
    "3,223 t × 5,123 g/t + 2,305 t × 683 g/t = 581,470 oz, printed precision allows 581,288 to 581,652; printed 608,093 oz",
  );
  expect(silver?.message).toBe(
    "Silver (ounces), C2011-Q4: the printed 608,093 oz is not reproducible from the tonnes and grades of the concentrates, which give 581,470 oz (581,288 to 581,652 at printed precision).",
  );
});

test("the report groups causes by severity and offers the one repair", () => {
  expect(text).toMatch(/^High \(4\)$/m);
  expect(text).toMatch(/^Medium \(3\)$/m);
  expect(text).toMatch(/^Low \(1\)$/m);
  expect(text.replace(/\s+/g, " ")).toContain(
    "538 in place of 583 (transposition) would reconcile what it takes part in.",
  );
  expect(text).toContain("56 tie, 21 do not");
});

test("what is true as printed only stands at the head of the sentences", () => {
  expect(text).toContain("True as printed, false on the rebuilt figures (1)");
});

test("no line is wider than a terminal, and no word blames the company", () => {
  const widest = Math.max(...text.split("\n").map((line) => line.length));
  expect(widest).toBeLessThanOrEqual(100);
  expect(text).not.toMatch(/\b(wrong|errors?|mistakes?|incorrect)\b/i);
});

test("without a table the report says what to do", () => {
  expect(reportText(nothing)).toContain("Paste or open the pages");
});
