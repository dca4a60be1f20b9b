/** Names of mines that there are not. */
export const mineNames = [
  "Aurora",
  "Borealis",
  "Cascade",
  "Dorado",
  "Esmeralda",
];

/** The months as a release heads its columns. */
export const monthNames =
  "January February March April May June July August September October November December".split(
    " ",
  );
