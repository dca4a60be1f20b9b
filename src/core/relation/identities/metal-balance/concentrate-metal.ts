import { metalSaid } from "../../../phrase/metal-said";
import { saying, type Saying } from "../../../phrase/saying";
import { cellOf, productOf, sumOf } from "../../../expression/build-expression";
import type { Expression } from "../../../expression/expression";
import { metalFactor, noFactor, scale, type Factor } from "../../convert-units";
import type { UnitId } from "../../../unit/unit";
import { cellIn } from "../../placed-row";
import type { LeftOut } from "../../standing/standing-apart";
import { gradeUnitOf } from "../../ton-basis";
import { rowFor, type Scope, type TableIndex } from "../../table-index";

/** An amount of metal as arithmetic over printed figures, still to be multiplied by the factor into the wanted unit. */
export interface Amount {
  readonly raw: Expression;
  readonly factor: Factor;
}

/** The concentrates whose tonnes and grade of the metal have rows in the scope, in printed order. */
export function concentratesWith(
  scope: Scope,
  metal: string,
): readonly string[] {
  return [...scope.byMetric.keys()].flatMap((metric) => {
    const match = /^concentrate\.(\w+)\.grade\.(\w+)$/.exec(metric);
    const concentrate = match?.[1];
    return concentrate !== undefined &&
      match?.[2] === metal &&
      scope.byMetric.has(`concentrate.${concentrate}.tonnes`)
      ? [concentrate]
      : [];
  });
}

/**
 * What is left out where these concentrates are counted, or null: a concentrate without a grade of a metal may hold some,
 * unless the metal has a concentrate of its own.
 */
export function uncountedConcentrates(
  scope: Scope,
  metal: string,
  counted: readonly string[],
): LeftOut | null {
  if (counted.includes(metal)) return null;
  const uncounted = [...scope.byMetric.keys()].flatMap((metric) => {
    const name = /^concentrate\.(\w+)\.tonnes$/.exec(metric)?.[1];
    const isGraded = scope.byMetric.has(
      `concentrate.${name ?? ""}.grade.${metal}`,
    );
    return name === undefined || isGraded ? [] : [name];
  });
  return uncounted.length === 0
    ? null
    : {
        moves: "above",
        why: saying("unchecked.ungraded", {
          metal: metalSaid(metal),
          concentrates: {
            items: uncounted.map(metalSaid),
            joint: "list.and",
          },
        }),
      };
}

const MOST_CHOSEN_FROM = 5;

/** What a row may count: its own concentrate where it names one, else every choice of one or more, all of them first. */
export function concentrateChoices(
  concentrates: readonly string[],
  named: string | null,
): readonly (readonly string[])[] {
  if (named !== null) {
    return concentrates.includes(named) ? [[named]] : [];
  }
  if (concentrates.length > MOST_CHOSEN_FROM) return [concentrates];
  const choices = Array.from(
    { length: 2 ** concentrates.length - 1 },
    (_, bits) => concentrates.filter((_name, at) => (bits + 1) & (1 << at)),
  );
  return choices.sort((a, b) => b.length - a.length);
}

/** A metal in some concentrates, and the unit wanted. */
interface Wanted {
  readonly metal: string;
  readonly concentrates: readonly string[];
  readonly unit: UnitId | null;
}

/**
 * The metal that the concentrates of one column hold, Σ tonnes × grade, in the wanted unit.
 * Errors: null where a figure is not printed or a unit is unknown
 */
export function metalInConcentrates(
  index: TableIndex,
  scope: Scope,
  column: number,
  wanted: Wanted,
): Amount | null {
  const parts = wanted.concentrates.flatMap(
    (name) => metalInOne(index, scope, column, name, wanted) ?? [],
  );
  const [first] = parts;
  if (!first || parts.length < wanted.concentrates.length) return null;
  const shared = JSON.stringify(first.factor);
  const isShared = parts.every(
    ({ factor }) => JSON.stringify(factor) === shared,
  );
  return isShared
    ? { raw: sumOf(parts.map(({ raw }) => raw)), factor: first.factor }
    : {
        raw: sumOf(parts.map(({ raw, factor }) => scale(raw, factor))),
        factor: noFactor,
      };
}

function metalInOne(
  index: TableIndex,
  scope: Scope,
  column: number,
  concentrate: string,
  { metal, unit }: Wanted,
): Amount | null {
  const prefix = `concentrate.${concentrate}`;
  const tonnes = rowFor(index, scope, `${prefix}.tonnes`, [column]);
  const grade = rowFor(index, scope, `${prefix}.grade.${metal}`, [column]);
  if (!tonnes || !grade) return null;
  const gradeUnit = gradeUnitOf(grade.data.unit, index.ton);
  const factor = metalFactor(tonnes.data.unit, gradeUnit, unit);
  const figures = [tonnes, grade].map((row) => cellOf(cellIn(row, column)));
  return factor && { raw: productOf(figures), factor };
}

/** That only these concentrates are counted. */
export function countedOnly(concentrates: readonly string[]): Saying {
  return saying("basis.counts", {
    concentrates: { items: concentrates.map(metalSaid), joint: "list.and" },
    count: concentrates.length,
  });
}
