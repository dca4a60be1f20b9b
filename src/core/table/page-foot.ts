const PAGE_FOOT =
  /^(?:(?:page|seite|p[áa]gina|pagina)\s)?[-–]?\s?\d{1,3}(?:\s?(?:of|von|de|di|sur|\/)\s?\d{1,3})?\s?[-–]?$/i;

/** Whether a line of a page is its number: "3", "Page 3 of 12", "– 3 –". */
export function isPageFoot(text: string): boolean {
  return PAGE_FOOT.test(text.trim());
}
