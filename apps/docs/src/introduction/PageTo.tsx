import type { MouseEvent, ReactNode } from "react";
import { NAVIGATE_URL } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";

interface PageToProps {
  /** `docs/button--วิธีใช้`, `story/layers--default`. */
  readonly page: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The page of a component: every one is named by its room. */
export const componentPage = (room: string) => `docs/${room}--วิธีใช้`;

/** A link to another page of the Storybook, which turns to it without loading anew. */
export function PageTo({ page, className = "saan-link", children }: PageToProps) {
  const url = `?path=/${page}`;
  const turn = (event: MouseEvent) => {
    // A new tab or window is the browser's to open.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    addons.getChannel().emit(NAVIGATE_URL, url);
  };
  return (
    <a className={className} href={`./${url}`} target="_top" onClick={turn}>
      {children}
    </a>
  );
}
