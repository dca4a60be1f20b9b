import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { looksDelimited } from "../../src/readers/looks-delimited";

const folder = join(__dirname, "../data/releases/topia");

test.each(readdirSync(folder).filter((name) => /\.(?:txt|md|csv)$/.test(name)))(
  "%s is taken for separated values only if it holds them",
  (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    expect(looksDelimited(text)).toBe(name.endsWith(".csv"));
  },
);

test.each([
  ["Ore mined 1,078,203\nOre milled 1,065,111\nOre sold 1,011,204\n", false],
  ["Ore 1,078 2,011\nLead 1,065 1,111\nZinc 1,011 1,204\n", false],
  ["Ore, lead, zinc\nGold, tin, iron\nSilver, copper, ore\n", false],
  ["Row,Q1 2011,Q2 2011\nOre,1078,2011\nLead,1065,1111\n", true],
  ['"Ore","1,078","2,011"\n"Lead","1,065","9"\n"Zinc","1","2"\n', true],
])("%j", (text, isDelimited) => {
  expect(looksDelimited(text)).toBe(isDelimited);
});
