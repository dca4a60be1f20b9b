import { itemNotFound } from "../../protocol/host-error";
import type { Highlight } from "../../grid/grid";
import { intersect } from "../../grid/area";
import type { HostObject } from "../../protocol/host-object";
import { color, oneOf } from "../arguments";
import { requireWritable, type Book } from "../book";
import type { Place } from "../book";

const at = (book: Book, id: string): Highlight => {
  const found = book.highlights.find((one) => one.id === id);
  if (found === undefined) throw itemNotFound();
  return found;
};

const change = (book: Book, id: string, wish: Partial<Highlight>): void => {
  const changed = { ...at(book, id), ...wish };
  book.highlights.splice(book.highlights.indexOf(at(book, id)), 1, changed);
  if (changed.formula !== "") book.grid.showHighlights(book.highlights);
};

const format = (book: Book, id: string): HostObject => ({
  type: "ConditionalRangeFormat",
  get: {
    Fill: (): HostObject => ({
      type: "ConditionalRangeFill",
      get: { Color: () => at(book, id).fill },
      set: { Color: (value) => change(book, id, { fill: color(value) }) },
    }),
    Font: (): HostObject => ({
      type: "ConditionalRangeFont",
      get: { Color: () => at(book, id).fontColor, Bold: () => null },
      set: {
        Color: (value) => change(book, id, { fontColor: color(value) }),
        Bold: () => undefined,
      },
    }),
  },
});

const custom = (book: Book, id: string): HostObject => ({
  type: "CustomConditionalFormat",
  get: {
    Rule: (): HostObject => ({
      type: "ConditionalFormatRule",
      get: { Formula: () => at(book, id).formula },
      set: {
        Formula: (value) => change(book, id, { formula: String(value) }),
      },
    }),
    Format: () => format(book, id),
  },
});

const remove = (book: Book, gone: readonly Highlight[]): void => {
  const left = book.highlights.filter((one) => !gone.includes(one));
  book.highlights.splice(0, book.highlights.length, ...left);
  book.grid.showHighlights(book.highlights);
};

const conditionalFormat = (book: Book, id: string): HostObject => ({
  type: "ConditionalFormat",
  id,
  get: {
    Id: () => id,
    Type: () => "Custom",
    Custom: () => custom(book, id),
  },
  set: { StopIfTrue: () => undefined, Priority: () => undefined },
  call: { Delete: () => remove(book, [at(book, id)]) },
});

const add = (
  book: Book,
  { sheetId, area }: Place,
  type: unknown,
): HostObject => {
  requireWritable(book, sheetId);
  oneOf(type, ["Custom"]); // rules by formula are all that is played
  const id = book.nextId();
  book.highlights.push({
    id,
    sheetId,
    areas: [area],
    formula: "",
    fill: null,
    fontColor: null,
  });
  return conditionalFormat(book, id);
};

/** Excel.ConditionalFormatCollection, for rules by formula. */
export const conditionalFormats = (book: Book, place: Place): HostObject => {
  const here = () =>
    book.highlights.filter(
      ({ sheetId, areas }) =>
        sheetId === place.sheetId &&
        areas.some((area) => intersect(area, place.area) !== null),
    );
  const item = ([id]: readonly unknown[]) =>
    conditionalFormat(book, at(book, String(id)).id);
  return {
    type: "ConditionalFormatCollection",
    items: () => here().map(({ id }) => conditionalFormat(book, id)),
    item,
    call: {
      Add: ([type]) => add(book, place, type),
      GetCount: () => here().length,
      GetItem: item,
      ClearAll: () => remove(book, here()),
    },
  };
};
