import { useEffect, type RefObject } from "react";

/**
 * Alt with an arrow goes to the next or previous finding and selects its cell, from anywhere in the pane but a field
 * that has the same keys of its own.
 */
export function useFindingKeys(
  frame: RefObject<HTMLElement | null>,
  selected: string,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!event.altKey || step === undefined || isField(event.target)) return;
      const rows = [
        ...(frame.current?.querySelectorAll<HTMLElement>("[data-finding]") ??
          []),
      ];
      const focused = rows.findIndex((row) => row === document.activeElement);
      const at =
        focused === -1
          ? rows.findIndex((row) => row.matches(selected))
          : focused;
      const to = at === -1 && step === -1 ? rows.length - 1 : at + step;
      const row = rows[Math.min(Math.max(to, 0), rows.length - 1)];
      if (row === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      row.focus();
      row.click();
    };
    document.addEventListener("keydown", onKeyDown, true);
    return () => document.removeEventListener("keydown", onKeyDown, true);
  }, [frame, selected]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [role=dialog], [role=menu]") !==
      null
  );
}
