"use client";

import { useEffect } from "react";

/** Opens sections while the page is printed, and closes those again that were closed. */
export function useOpenOnPaper(sections: () => readonly HTMLDetailsElement[]): void {
  useEffect(() => {
    let opened: readonly (readonly [section: HTMLDetailsElement, name: string | null])[] = [];
    const before = () => {
      opened = sections()
        .filter(({ open }) => !open)
        .map((section) => [section, section.getAttribute("name")] as const);
      for (const [section] of opened) {
        // Of sections with a name the browser lets only one be open.
        section.removeAttribute("name");
        section.open = true;
      }
    };
    const after = () => {
      for (const [section, name] of opened) {
        section.open = false;
        if (name) section.setAttribute("name", name);
      }
      opened = [];
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, [sections]);
}
