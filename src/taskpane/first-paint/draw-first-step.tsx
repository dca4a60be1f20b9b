import {
  FluentProvider,
  RendererProvider,
  createDOMRenderer,
  renderToStyleElements,
} from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { english, type Labels } from "../labels/english";
import { french } from "../labels/french";
import { german } from "../labels/german";
import { sayIn } from "../labels/say-in";
import { spanish } from "../labels/spanish";
import { PaneFrame, type FrameProps } from "../pane-frame";
import type { Services } from "../services";
import { paneTheme } from "../shell/pane-theme";

const languages: readonly (readonly [string, Labels])[] = [
  ["en", english],
  ["de", german],
  ["es", spanish],
  ["fr", french],
];

/** Nothing of these is called in drawing. */
const notYet = { engine: {} } as Services;

/** The first step as it looks when nothing was done yet: a template for each language, in Excel and without, and their styles. */
export function drawFirstStep(): string {
  const renderer = createDOMRenderer(undefined);
  const draw = (props: FrameProps) =>
    renderToStaticMarkup(
      <RendererProvider renderer={renderer}>
        <FluentProvider theme={paneTheme(false)}>
          <PaneFrame {...props} />
        </FluentProvider>
      </RendererProvider>,
      // The provider's own style is the whole theme, once for each template.
    ).replace(/<style.*?<\/style>/gs, "");
  const templates = languages.flatMap(([locale, labels]) =>
    [true, false].map((inExcel) => {
      const say = sayIn(labels, locale);
      const excel = inExcel ? ({} as Services["excel"]) : null;
      const services = { ...notYet, excel };
      const drawn = draw({ services, labels, locale, say });
      const failure = escapeAttribute(say("failure.loaded"));
      return `<template lang="${locale}" data-excel="${inExcel}" data-failure="${failure}">${drawn}</template>`;
    }),
  );
  const styles = renderToStaticMarkup(<>{renderToStyleElements(renderer)}</>);
  const rules = styles.replace(/<\/?style[^>]*>/g, "\n");
  return `<style>${themeRules(rules)}${rules}</style>${templates.join("")}`;
}

const escapeAttribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** Those values of the light and the dark theme that the rules ask for. */
function themeRules(rules: string): string {
  const asked = new Set(
    [...rules.matchAll(/var\(--(\w+)/g)].map(([, name]) => name),
  );
  const values = (isDark: boolean) =>
    Object.entries(paneTheme(isDark))
      .filter(([name]) => asked.has(name))
      .map(([name, value]) => `--${name}:${value}`)
      .join(";");
  return [
    `#first-paint{position:fixed;inset:0;${values(false)}}`,
    `#first-paint[data-theme=dark]{${values(true)}}`,
  ].join("\n");
}
