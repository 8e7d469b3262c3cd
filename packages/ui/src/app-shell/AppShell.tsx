"use client";

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useRef } from "react";
import { says } from "../field/useFieldIds.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useScrollRoom } from "../part/useScrollRoom.js";
import { AppNav, type AppNavItem } from "./AppNav.js";
import { en } from "./en.js";
import { th } from "./th.js";

export interface AppShellProps extends ComponentPropsWithoutRef<"div"> {
  /** The programme's name: the first thing that is read on every page. */
  readonly programme: ReactNode;
  /** Whose programme it is. */
  readonly organization?: ReactNode;
  /** Where the programme's name leads. */
  readonly homeHref?: string;
  /** A mark before the name; without words of its own. */
  readonly logo?: ReactNode;
  /** The ways to the main pages. */
  readonly nav?: readonly AppNavItem[];
  /** The person at work, as a post and an organisation, with the way out. */
  readonly user?: ReactNode;
  /** Between head and page: "ออฟไลน์ เก็บไว้ในเครื่องแล้ว 3 รายการ". It is read out when it appears. */
  readonly offline?: ReactNode;
  /** At the end of every page. */
  readonly footer?: ReactNode;
  /**
   * The id of the main part, which the skip link leads to.
   * @default "main"
   */
  readonly mainId?: string;
  /**
   * Keeps the head in sight while the page scrolls. What is linked to or focused is never hidden under it.
   * @default true
   */
  readonly sticky?: boolean;
}

/**
 * The frame of an application: skip link, head with name and menu, main part, foot. One of it on a page.
 * Renders a `<div>`; what stands between its tags is the main part.
 */
export const AppShell = forwardRef<HTMLDivElement, AppShellProps>(function AppShell(
  { programme, organization, homeHref, logo, nav, user, offline, footer, mainId = "main", sticky = true, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const head = useRef<HTMLElement>(null);
  const { className, children, ...rest } = props;
  useScrollRoom(head, { at: "start", spare: 16, sticky });
  const name = (
    <>
      {programme}
      {says(organization) && <span className="saan-app-shell-organization">{organization}</span>}
    </>
  );
  return (
    <div {...rest} ref={ref} className={partClass("saan-app-shell", className)}>
      <a
        className="saan-app-shell-skip"
        href={`#${mainId}`}
        onClick={(event) => {
          const main = document.getElementById(mainId);
          if (!main) return;
          // A router, or a `<base>` in the page, would take the address somewhere else and leave the focus where it is.
          event.preventDefault();
          main.focus();
        }}
      >
        {messages["appShell.skip"]}
      </a>
      <header ref={head} className="saan-app-shell-head saan-weave" data-sticky={sticky || undefined}>
        <div className="saan-app-shell-bar">
          {says(logo) && (
            <span className="saan-app-shell-logo" aria-hidden="true">
              {logo}
            </span>
          )}
          {homeHref === undefined ? (
            <p className="saan-app-shell-name">{name}</p>
          ) : (
            <a className="saan-app-shell-name" href={homeHref}>
              {name}
            </a>
          )}
          {nav && nav.length > 0 && <AppNav items={nav} />}
          {says(user) && <div className="saan-app-shell-user">{user}</div>}
        </div>
      </header>
      <div className="saan-app-shell-offline" role="status">
        {offline}
      </div>
      <main className="saan-app-shell-main" id={mainId} tabIndex={-1}>
        {children}
      </main>
      {says(footer) && <footer className="saan-app-shell-foot">{footer}</footer>}
    </div>
  );
});
