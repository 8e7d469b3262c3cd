import { KitProvider } from "@saan/ui/provider";
import { type ReactNode, useEffect, useRef } from "react";
import { Outlet, ScrollRestoration, useLocation, useNavigation } from "react-router";
import { useWords } from "../messages/useWords.js";
import { Header } from "./Header.js";
import { usePreferences } from "./preferences.js";

/** What is around every page. */
export function Shell() {
  return (
    <Surroundings>
      <Outlet />
      <ScrollRestoration />
    </Surroundings>
  );
}

/** The shell around other content: a page that is still loading, or one that broke. */
export function Surroundings({ children }: { readonly children: ReactNode }) {
  const preferences = usePreferences();
  return (
    <KitProvider locale={preferences.locale}>
      <SkipLink />
      <Header preferences={preferences} />
      <Waiting />
      <main className="tool-main" id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer />
      <FocusOnArrival />
    </KitProvider>
  );
}

function SkipLink() {
  const { say } = useWords();
  return (
    <a className="tool-skip" href="#content">
      {say("tool.skip")}
    </a>
  );
}

/** A thread that grows under the header while the next page is fetched. */
function Waiting() {
  const { say } = useWords();
  const { state } = useNavigation();
  return (
    <div className="tool-waiting" data-busy={state !== "idle" || undefined} role="status">
      {state === "loading" && <span className="saan-visually-hidden">{say("tool.loading")}</span>}
    </div>
  );
}

function Footer() {
  const { say } = useWords();
  return (
    <footer className="tool-footer">
      <p>{say("tool.footer")}</p>
    </footer>
  );
}

/** Moves the focus to the heading of a page somebody went to; not on the first page, nor when only a filter changed. */
function FocusOnArrival() {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}
