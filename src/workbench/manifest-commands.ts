/** A button of the add-in, as its manifest declares it. */
export interface ManifestCommand {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly place: "ribbon" | "cell";
  /** What Office.actions.associate knows it by; null where it shows the pane. */
  readonly action: string | null;
}

/** What the workbench takes from a manifest. */
export interface Manifest {
  readonly commands: readonly ManifestCommand[];
  /** Before the dot in a formula; "" for bare names. */
  readonly namespace: string;
}

const elements = (parent: ParentNode, name: string): Element[] =>
  [...parent.querySelectorAll("*")].filter(
    (element) => element.localName === name,
  );

const child = (parent: Element, name: string): Element | undefined =>
  elements(parent, name)[0];

const readCommand = (
  control: Element,
  textOf: (element: Element | undefined) => string,
): ManifestCommand => {
  const action = child(control, "FunctionName")?.textContent ?? null;
  const inCellMenu = control.closest("OfficeMenu") !== null;
  return {
    id: control.getAttribute("id") ?? "",
    label: textOf(child(control, "Label")),
    tip: textOf(child(control, "Description")),
    place: inCellMenu ? "cell" : "ribbon",
    action,
  };
};

/** Reads the buttons and the functions' namespace of an add-in's XML manifest. */
export const readManifest = (xml: string): Manifest => {
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  const strings = new Map(
    elements(manifest, "String").map((string) => [
      string.getAttribute("id"),
      string.getAttribute("DefaultValue") ?? "",
    ]),
  );
  const textOf = (element: Element | undefined): string =>
    strings.get(element?.getAttribute("resid") ?? "") ?? "";
  return {
    commands: elements(manifest, "Control").map((control) =>
      readCommand(control, textOf),
    ),
    namespace: textOf(elements(manifest, "Namespace")[0]),
  };
};
