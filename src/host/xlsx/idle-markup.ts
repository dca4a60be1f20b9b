interface IdleMarkup {
  readonly part: RegExp;
  readonly markup: readonly RegExp[];
}

/** What the library writes and nobody misses, by the parts of the package that it stands in. */
const idle: readonly IdleMarkup[] = [
  {
    // XML that does not say otherwise is version 1.0 in UTF-8 (XML 1.0, 4.3.3).
    part: /^/,
    markup: [/^<\?xml[^>]*\?>\s*/],
  },
  {
    // Without a theme Excel has its own; no cell has a font or a colour of it. The core properties name the program.
    part: /^\[Content_Types\]\.xml$|\.rels$/,
    markup: [
      /<Override PartName="\/(?:xl\/theme\/|docProps\/app)[^>]*>/g,
      /<Relationship [^>]*Target="(?:theme\/|docProps\/app)[^>]*>/g,
    ],
  },
  {
    // One plan gives one file, whenever it is written.
    part: /^docProps\/core\.xml$/,
    markup: [
      /<dcterms:modified\b[^>]*>[^<]*<\/dcterms:modified>/,
      / xmlns:(?:dcterms|xsi)="[^"]*"/g,
    ],
  },
  {
    // A print-out is fitted to one page where nothing else is said.
    part: /^xl\/worksheets\/sheet/,
    markup: [/ fitToHeight="1"/],
  },
  {
    part: /^xl\/tables\//,
    markup: [/ show(?:FirstColumn|LastColumn|ColumnStripes)="0"/g],
  },
  {
    // A note's place is its anchor's, its fill shades from one colour into the same, and nothing is ever tied to it.
    part: /^xl\/drawings\/vml/,
    markup: [
      /margin-left:[\d.]+pt;margin-top:[\d.]+pt;/g,
      /z-index:\d+;/g,
      /<v:fill color2="#ffffe1"\/>/g,
      /<v:path o:connecttype="none"\/>/g,
    ],
  },
  {
    // The edge of a column in the column's own colour, and what text and axes are like where nothing is said.
    part: /^xl\/charts\//,
    markup: [
      /<a:ln><a:solidFill>[^>]*><\/a:solidFill><\/a:ln>(?=<\/c:spPr><c:cat>)/g,
      / spcFirstLastPara="1" vertOverflow="ellipsis" wrap="square" anchor="ctr" anchorCtr="1"/g,
      /<a:lstStyle\/>|<a:pPr><a:defRPr[^>]*><\/a:pPr>| lang="en-US"/g,
      /<c:auto val="1"\/><c:lblAlgn val="ctr"\/><c:lblOffset val="100"\/><c:noMultiLvlLbl val="0"\/>/,
      /<c:layout\/>|<c:orientation val="minMax"\/>|<c:showDLblsOverMax val="1"\/>/g,
    ],
  },
];

/** Whether a part is left out as a whole. */
export function isIdlePart(path: string): boolean {
  return path.startsWith("xl/theme/") || path === "docProps/app.xml";
}

/** A part without the markup that says what holds without it. */
export function withoutIdleMarkup(path: string, content: string): string {
  const shorter = idle
    .filter(({ part }) => part.test(path))
    .flatMap(({ markup }) => markup)
    .reduce((held, markup) => held.replace(markup, ""), content);
  return withoutIdlePrefix(shorter);
}

/** Names the prefix of relationships only where a part has one. */
function withoutIdlePrefix(content: string): string {
  return /\sr:/.test(content)
    ? content
    : content.replace(/ xmlns:r="[^"]*"/g, "");
}
