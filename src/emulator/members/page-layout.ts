import type { HostObject } from "../protocol/host-object";
import { keptOf, type Book } from "./book";
import { keptObject } from "./kept-object";

/** Excel.PageLayout: kept, since nothing is printed here. */
export const pageLayout = (book: Book, sheetId: string): HostObject => {
  const kept = keptOf(book, `page layout of ${sheetId}`);
  const headers = () =>
    keptObject("HeaderFooter", kept, {
      LeftHeader: "",
      CenterHeader: "",
      RightHeader: "",
      LeftFooter: "",
      CenterFooter: "",
      RightFooter: "",
    });
  return keptObject(
    "PageLayout",
    kept,
    {
      Orientation: "Portrait",
      PaperSize: "Letter",
      Zoom: { scale: 100 },
      CenterHorizontally: false,
      CenterVertically: false,
      BlackAndWhite: false,
      PrintGridlines: false,
      PrintHeadings: false,
      PrintOrder: "DownThenOver",
      TopMargin: 54,
      BottomMargin: 54,
      LeftMargin: 50.4,
      RightMargin: 50.4,
      HeaderMargin: 21.6,
      FooterMargin: 21.6,
    },
    {
      HeadersFooters: () => ({
        type: "HeaderFooterGroup",
        get: { DefaultForAllPages: headers },
      }),
    },
    {
      SetPrintTitleRows: ([rows]) => void kept.set("print title rows", rows),
      SetPrintTitleColumns: ([columns]) =>
        void kept.set("print title columns", columns),
      SetPrintArea: ([area]) => void kept.set("print area", area),
      SetPrintMargins: ([, options]) => void kept.set("print margins", options),
    },
  );
};
