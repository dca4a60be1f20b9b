/** A label: a sentence with `{name}` places, or its forms by number, chosen by `{count}`. */
export type Phrase = string | { readonly one: string; readonly other: string };

export type PhraseValues = Readonly<Record<string, string | number>>;

/** Fills the places of a phrase; numbers are written as the locale writes them. */
export function fillPhrase(
  phrase: Phrase,
  values: PhraseValues,
  locale: string,
): string {
  const template =
    typeof phrase === "string"
      ? phrase
      : chooseForm(phrase, values["count"], locale);
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === "number" ? value.toLocaleString(locale) : value;
  });
}

function chooseForm(
  forms: { readonly one: string; readonly other: string },
  count: string | number | undefined,
  locale: string,
): string {
  const rule = new Intl.PluralRules(locale).select(Number(count));
  return rule === "one" ? forms.one : forms.other;
}
