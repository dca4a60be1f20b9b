// The search field of the help page. Without it the page is whole: every function stands on it.
const field = document.getElementById("search");
const status = document.getElementById("found");
const articles = [...document.querySelectorAll("article")].map((element) => ({
  element,
  text: element.textContent.toLowerCase(),
  link: document.querySelector(`nav a[href="#${element.id}"]`)?.parentElement,
}));
const besides = document.querySelectorAll("#conventions, #units");

function show() {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  let found = 0;
  for (const { element, text, link } of articles) {
    const matches = words.every((word) => text.includes(word));
    element.hidden = !matches;
    if (link) link.hidden = !matches;
    if (matches) found += 1;
  }
  for (const group of document.querySelectorAll("section.theme")) {
    group.hidden = !group.querySelector("article:not([hidden])");
  }
  for (const group of document.querySelectorAll("nav > div")) {
    group.hidden = !group.querySelector("li:not([hidden])");
  }
  for (const element of besides) element.hidden = words.length > 0;
  status.textContent =
    words.length === 0
      ? ""
      : found === 0
        ? "No function matches: try fewer words."
        : `${found} of ${articles.length}`;
}

field.closest(".search").hidden = false;
field.addEventListener("input", show);
// A link from Excel to one function must find it shown.
addEventListener("hashchange", () => {
  if (document.getElementById(location.hash.slice(1))?.hidden) {
    field.value = "";
    show();
  }
});
