"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { ChevronRight } from "lucide-react";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useEffect, useRef, useState } from "react";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** One level on the way from the first page to this one. */
export interface BreadcrumbItem {
  readonly label: string;
  /** Where it leads. The last one is this page and needs none. */
  readonly href?: string;
  /** A link of one's own router, in place of `href`. */
  readonly link?: ReactNode;
}

export interface BreadcrumbsProps extends Omit<ComponentPropsWithoutRef<"nav">, "children"> {
  /** From the first page to this one. */
  readonly items: readonly BreadcrumbItem[];
}

/**
 * Where this page stands. Where there is little room, the levels in between fold into one button.
 * Renders a `<nav>` around an `<ol>`.
 */
export const Breadcrumbs = forwardRef<HTMLElement, BreadcrumbsProps>(function Breadcrumbs(
  { items, className, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const { digits } = useKit();
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const last = items.length - 1;
  const between = Math.max(0, last - 2);
  useEffect(() => {
    // The button is gone with the levels it stood for: the first of them takes the focus.
    if (open) list.current?.querySelector<HTMLElement>("[data-between] > a")?.focus();
  }, [open]);
  return (
    <nav
      aria-label={messages["breadcrumbs.label"]}
      {...props}
      ref={ref}
      className={partClass("saan-breadcrumbs", className)}
    >
      <ol ref={list} className="saan-breadcrumbs-list" data-open={open || undefined}>
        {items.map(({ label, href, link }, at) => {
          const here = at === last;
          return (
            <li
              className="saan-breadcrumbs-level"
              data-between={(between > 1 && at > 0 && at < last - 1) || undefined}
              key={`${label} ${href}`}
            >
              {at > 0 && <ChevronRight className="saan-breadcrumbs-mark" aria-hidden="true" size="1em" />}
              {here ? (
                <span aria-current="page">{label}</span>
              ) : (
                (link ?? (
                  <a className="saan-link" href={href}>
                    {label}
                  </a>
                ))
              )}
            </li>
          );
        })}
        {between > 1 && !open && (
          <li className="saan-breadcrumbs-more">
            <ChevronRight className="saan-breadcrumbs-mark" aria-hidden="true" size="1em" />
            <button
              type="button"
              className="saan-breadcrumbs-button"
              aria-label={fill(messages["breadcrumbs.more"], { count: formatThaiNumber(between, { digits }) })}
              onClick={() => setOpen(true)}
            >
              …
            </button>
          </li>
        )}
      </ol>
    </nav>
  );
});
