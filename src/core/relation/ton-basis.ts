import { saying } from "../phrase/saying";
import { distinctCells } from "../expression/expression-cells";
import type { ProductionTable } from "../production/production-table";
import type { UnitId } from "../unit/unit";
import { assuming } from "./declare-relation";
import type { Relation } from "./relation";

/** Which ton is meant where grades are printed in ounces per "ton". */
export type TonSize = "short" | "metric" | "long";

/** Units of grade with the ton told apart. */
export type GradeUnit = UnitId | "oz/t" | "oz/lt";

const PER_TON: Readonly<Record<TonSize, GradeUnit>> = {
  short: "oz/st",
  metric: "oz/t",
  long: "oz/lt",
};

/** The unit of a grade, its ton taken as the basis says where the print leaves it open. */
export function gradeUnitOf(
  printed: UnitId | null,
  ton: TonSize,
): GradeUnit | null {
  return printed === "oz/ton?" ? PER_TON[ton] : printed;
}

/** The bases that a document's tables leave open, the usual one first; one where no grade is per "ton". */
export function openTonBases(
  tables: readonly ProductionTable[],
): readonly TonSize[] {
  const isOpen = tables.some(({ rows }) =>
    rows.some(({ unit }) => unit === "oz/ton?"),
  );
  return isOpen ? ["short", "metric", "long"] : ["short"];
}

/** Identities that turn a grade into metal, so that they rest on what a ton is. */
const RELEASING: ReadonlySet<string> = new Set(["contained-metal", "recovery"]);

/** The relation with the ton it was read with among its assumptions, where it rests on one. */
export function withTonBasis(
  relation: Relation,
  ton: TonSize,
  tables: readonly ProductionTable[],
): Relation {
  const restsOnTon =
    RELEASING.has(relation.identity) &&
    distinctCells(relation.expression).some(
      ({ table, row }) => tables[table]?.rows[row]?.unit === "oz/ton?",
    );
  if (!restsOnTon) return relation;
  const per = saying(`basis.${ton}Ton`);
  const { assumed } = relation;
  return {
    ...relation,
    ...assuming(
      assumed === null
        ? per
        : saying("detail.further", { detail: assumed, further: per }),
    ),
  };
}
