"use client";

import { Menu, X } from "lucide-react";
import { type ReactNode, useId, useRef, useState } from "react";
import { useEscape } from "../layer/useEscape.js";
import { useOutside } from "../layer/useOutside.js";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** One way from the menu. */
export interface AppNavItem {
  readonly label: string;
  readonly href?: string;
  /** A link of one's own router, in place of `href`; it must set `aria-current="page"` itself. */
  readonly link?: ReactNode;
  /** The page one is on, or a page under it. */
  readonly current?: boolean;
}

/** The menu: a line of links where there is room, a button that opens them as a list where there is not. Renders a `<nav>`. */
export function AppNav({ items }: { readonly items: readonly AppNavItem[] }) {
  const messages = useMessages(th, en);
  const [open, setOpen] = useState(false);
  const nav = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useOutside(open, [nav], () => setOpen(false));
  useEscape(open, () => {
    setOpen(false);
    button.current?.focus();
  });
  const Icon = open ? X : Menu;
  return (
    <nav ref={nav} className="saan-app-shell-nav" aria-label={messages["appShell.nav"]}>
      <button
        ref={button}
        type="button"
        className="saan-button saan-app-shell-menu"
        data-variant="secondary"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon aria-hidden="true" size="1.25em" />
        {messages[open ? "appShell.close" : "appShell.menu"]}
      </button>
      <ul id={id} className="saan-app-shell-links" data-open={open || undefined}>
        {items.map(({ label, href, link, current }) => (
          // A press on any link, one's own included, closes the list: the page may be the same document.
          <li key={label} onClickCapture={() => setOpen(false)}>
            {link ?? (
              <a className="saan-app-shell-link" href={href} aria-current={current ? "page" : undefined}>
                {label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
