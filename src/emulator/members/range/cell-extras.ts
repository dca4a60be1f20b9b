import { intersect } from "../../grid/area";
import type { HostObject } from "../../protocol/host-object";
import { requireWritable, type Book, type Place } from "../book";

const covers = (place: Place, one: Place): boolean =>
  one.sheetId === place.sheetId && intersect(one.area, place.area) !== null;

const removeFrom = (list: Place[], place: Place): void => {
  for (let i = list.length - 1; i >= 0; i -= 1) {
    const one = list[i];
    if (one !== undefined && covers(place, one)) list.splice(i, 1);
  }
};

/** Links and rules for typing are kept as the add-in describes them. */
export const setLink = (book: Book, place: Place, link: unknown): void => {
  requireWritable(book, place.sheetId);
  removeFrom(book.links, place);
  book.links.push({ ...place, link });
};

/** The link of a range, or null. */
export const linkOf = (book: Book, place: Place): unknown =>
  book.links.find((one) => covers(place, one))?.link ?? null;

/** Excel.DataValidation. */
export const dataValidation = (book: Book, place: Place): HostObject => ({
  type: "DataValidation",
  get: {
    Rule: () => book.choices.find((one) => covers(place, one))?.rule ?? null,
  },
  set: {
    Rule: (rule) => {
      requireWritable(book, place.sheetId);
      removeFrom(book.choices, place);
      book.choices.push({ ...place, rule });
    },
  },
  call: { Clear: () => removeFrom(book.choices, place) },
});
