import { readPrintedCells } from "../relation/printed-cells";
import { relateCells } from "../relation/relate-cells";
import type { CheckedRelation, Relation } from "../relation/relation";
import { importId } from "./import-id";
import { planContext } from "./plan-context";
import type { PlanInput, PlanOptions } from "./plan-input";
import { type TemplateSpec, templateTable } from "./template/template-table";
import { workbookOf } from "./workbook-of";
import type { WorkbookPlan } from "./workbook-plan";

/**
 * "New production table": an empty table in the Bellekeno shape for those who type the figures themselves, with the
 * rebuilding and verdict formulas of a read one in place. Verdicts say "no figure" until what they need is typed; how
 * finely a figure was printed is typed over on Precision where it is not the usual.
 */
export function planTemplate(
  spec: TemplateSpec,
  options: PlanOptions = {},
): WorkbookPlan {
  const input = templateInput(spec);
  const context = {
    ...planContext(importId(input), input, options),
    isTemplate: true,
  };
  return workbookOf(context, `${spec.mine} production`);
}

function templateInput(spec: TemplateSpec): PlanInput {
  const tables = [templateTable(spec)];
  const { relations, uncheckable } = relateCells(tables);
  const { valueOf, intervalOf } = readPrintedCells(tables);
  const nominal = (relation: Relation): CheckedRelation => {
    const value = valueOf(relation.subject) ?? 0;
    const interval = intervalOf(relation.subject);
    return {
      relation,
      outcome: "undecidable",
      printed: value,
      printedInterval: interval,
      rebuilt: value,
      rebuiltInterval: interval,
      gap: 0,
      margin: 0,
    };
  };
  return {
    source: { name: `New production table, ${spec.mine}` },
    tables,
    relations: relations.map(nominal),
    uncheckable,
    findings: [],
    claims: [],
  };
}
