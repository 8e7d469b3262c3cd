import type { MouseEvent, ReactNode } from "react";

export interface PageStepPartProps {
  /** The page it leads to; nothing at the end of the list. */
  readonly to: number | undefined;
  readonly current?: boolean;
  /** Previous or next, not a page by its number. */
  readonly edge?: boolean;
  readonly rel?: "prev" | "next";
  readonly label?: string;
  readonly hrefOf: ((page: number) => string) | undefined;
  readonly onGo: (page: number) => void;
  /** The page shows what it goes to by itself: its address need not be loaded. */
  readonly goesByItself: boolean;
  readonly children: ReactNode;
}

/** One step: a link where pages have addresses, a button where they have none. */
export function PageStepPart({
  to,
  current,
  edge,
  rel,
  label,
  hrefOf,
  onGo,
  goesByItself,
  children,
}: PageStepPartProps) {
  const shared = {
    className: "saan-pagination-step",
    "data-edge": edge || undefined,
    "aria-label": label,
    "aria-current": current ? ("page" as const) : undefined,
    // Not `disabled`: at the last page the focus would be lost with the button.
    "aria-disabled": to === undefined || undefined,
  };
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (goesByItself) event.preventDefault();
    if (to !== undefined && !current) onGo(to);
  };
  if (hrefOf && to !== undefined) {
    return (
      <a {...shared} rel={rel} href={hrefOf(to)} onClick={onClick}>
        {children}
      </a>
    );
  }
  return (
    <button {...shared} type="button" onClick={onClick}>
      {children}
    </button>
  );
}
