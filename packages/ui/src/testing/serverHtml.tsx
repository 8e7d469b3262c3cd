import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { vi } from "vitest";

const ofBrowsers = ["window", "document", "navigator", "localStorage", "matchMedia", "requestAnimationFrame"];

/** The HTML of an element as a server makes it: whoever asks for the window or the document there fails. */
export function renderOnServer(element: ReactElement): string {
  for (const name of ofBrowsers) vi.stubGlobal(name, undefined);
  try {
    return renderToString(element);
  } finally {
    vi.unstubAllGlobals();
  }
}
