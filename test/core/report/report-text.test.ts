import { examine } from "../../../src/core/examine";
import { reportText } from "../../../src/core/report/report-text";
import { checkRelations } from "../../../src/core/check/check-relations";
import { wordFinding } from "../../../src/core/report/word-finding";
import { wordFindings } from "../../../src/core/report/word-findings";
import { relateCells } from "../../../src/core/relation/relate-cells";
import bellekeno from "../../data/bellekeno-table.json";
import { tableOf } from "../../support/table-of";
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
const findings = wordFindings(checked.findings, [table], related.relations);
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
      explanation: [],
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

test("how far a figure lies from the rebuilt one, and how far beyond rounding, are told apart", () => {
  const silver = findings.find(({ printed }) => printed === 608093);
  expect(silver?.working[1]).toBe(
    "It lies 26,623 oz (4.6%) above the rebuilt figure, 26,440 oz further than printed precision allows.",
  );
});

test("a change is in percent, whatever the unit of its row", () => {
  const quarters = [1, 2].map((index) => ({
    label: `Q${index}`,
    kind: "quarter",
    year: 2024,
    index,
  }));
  const changes = tableOf(
    [...quarters, { label: "Change", kind: "change", of: [1, 0] }],
    [["produced.gold", "koz", "100.0 120.0 25.0"]],
  );
  const { relations } = relateCells([changes]);
  const [finding] = checkRelations([changes], relations).findings;
  const relation = relations.find(({ id }) => id === finding?.relation);
  const worded =
    finding && relation
      ? wordFinding(finding, { ...relation, tables: [changes] })
      : null;
  expect(worded?.message).toContain("the printed 25.0% is not reproducible");
  expect(worded?.message).toContain("which give 20.00%");
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
