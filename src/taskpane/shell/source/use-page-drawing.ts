import { useEffect, useRef, useState, type RefObject } from "react";
import type { ReleaseDocument } from "../../../core/document/release-document";
import { usePane } from "../pane-context";

/** How far the drawing of a page has come; a failure says why. */
export type PageDrawing =
  | { readonly kind: "drawing" }
  | { readonly kind: "drawn" }
  | { readonly kind: "failed"; readonly failure: unknown };

/** More dots than this are not drawn, however sharp the screen: a canvas holds four bytes for each. */
const mostDotsPerPixel = 2;

/** Draws a page of a document on a canvas, at pixels per point, as sharp as the screen shows it. */
export function usePageDrawing(
  document: ReleaseDocument,
  page: number,
  zoom: number,
): readonly [RefObject<HTMLCanvasElement>, PageDrawing] {
  const { drawPage } = usePane();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawing, setDrawing] = useState<PageDrawing>({ kind: "drawing" });
  useEffect(() => {
    let isWanted = true;
    setDrawing({ kind: "drawing" });
    const sharpness = Math.min(window.devicePixelRatio, mostDotsPerPixel);
    drawPage(document, page, zoom * sharpness).then(
      (picture) => {
        if (!isWanted) return picture.close();
        show(canvas.current, picture);
        setDrawing({ kind: "drawn" });
      },
      (failure: unknown) => {
        if (isWanted) setDrawing({ kind: "failed", failure });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [drawPage, document, page, zoom]);
  return [canvas, drawing];
}

function show(canvas: HTMLCanvasElement | null, picture: ImageBitmap): void {
  if (canvas === null) return picture.close();
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext("bitmaprenderer")?.transferFromImageBitmap(picture);
}
