import type { CheckedRelation } from "../../../relation/relation";
import { routeWords } from "../../cell/route-words";

/** One independent way to rebuild a row, with the relation of each period that it reaches. */
export interface Route {
  readonly name: string;
  readonly relations: (CheckedRelation | undefined)[];
}

/** Relations of one row by route; a second relation by one route in one period opens a line of its own. */
export function routesOf(
  relations: readonly CheckedRelation[],
): readonly Route[] {
  const routes: Route[] = [];
  for (const checked of relations) {
    const name = routeName(checked);
    const { column } = checked.relation.subject;
    const open = routes.find(
      (route) => route.name === name && route.relations[column] === undefined,
    );
    if (open) open.relations[column] = checked;
    else routes.push(newRoute(name, column, checked));
  }
  return routes;
}

function newRoute(
  name: string,
  column: number,
  checked: CheckedRelation,
): Route {
  const route: Route = { name, relations: [] };
  route.relations[column] = checked;
  return route;
}

/** "from concentrates", or what the identity does where there is only one way. */
function routeName({ relation }: CheckedRelation): string {
  const name = relation.route ?? routeWords(relation.identity);
  return relation.compare === "equal"
    ? name
    : `${name} (${relation.compare === "at-most" ? "at most" : "at least"})`;
}
