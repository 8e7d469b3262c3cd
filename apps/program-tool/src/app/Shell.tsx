import { type AppNavItem, AppShell, useOnline } from "@saan/ui/app-shell";
import { KitProvider } from "@saan/ui/provider";
import { type ReactNode, useEffect, useRef } from "react";
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from "react-router";
import { useWords } from "../messages/useWords.js";
import { ClearComputer } from "../offline/ClearComputer.js";
import { IdleWatch } from "../offline/IdleWatch.js";
import { OutboxCorner } from "../offline/OutboxCorner.js";
import { useShared } from "../offline/shared-computer.js";
import { ThisComputer } from "../offline/ThisComputer.js";
import { registerKinds, registerPaths } from "../records/kinds/registered.js";
import { Mark } from "./Mark.js";
import { PreferenceControls } from "./PreferenceControls.js";
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
      <Frame preferences={<PreferenceControls chosen={preferences} />}>{children}</Frame>
      <FocusOnArrival />
    </KitProvider>
  );
}

function Frame({ preferences, children }: { readonly preferences: ReactNode; readonly children: ReactNode }) {
  const { say } = useWords();
  const offline = !useOnline();
  const { isOn: isShared } = useShared();
  return (
    <AppShell
      className="tool"
      programme={
        <Link className="saan-link tool-home" to="/">
          <Mark />
          {say("tool.name")}
        </Link>
      }
      nav={useMenu()}
      user={preferences}
      offline={offline && say(isShared ? "tool.offline.shared" : "tool.offline")}
      footer={
        <>
          <span>{say("tool.footer")}</span>
          <div className="tool-computer">
            <ThisComputer />
            <ClearComputer />
          </div>
        </>
      }
      // On a phone the page needs the height more than the head does.
      sticky={false}
    >
      <Waiting />
      <OutboxCorner />
      <IdleWatch />
      {children}
    </AppShell>
  );
}

/** The ways to the lists. The agreements are the start page, and theirs are the addresses below `/agreements`. */
function useMenu(): readonly AppNavItem[] {
  const { say } = useWords();
  const { pathname } = useLocation();
  const isOfAgreements = pathname === "/" || pathname.startsWith("/agreements/");
  return [
    {
      label: say("nav.agreements"),
      link: (
        <Link className="saan-app-shell-link" to="/" aria-current={isOfAgreements ? "page" : undefined}>
          {say("nav.agreements")}
        </Link>
      ),
    },
    ...registerKinds.map((kind) => ({
      label: say(`${kind}.nav`),
      link: (
        <NavLink className="saan-app-shell-link" to={`/${registerPaths[kind]}`}>
          {say(`${kind}.nav`)}
        </NavLink>
      ),
    })),
  ];
}

/** A thread that grows at the top while the next page is fetched. */
function Waiting() {
  const { say } = useWords();
  const { state } = useNavigation();
  return (
    <div className="tool-waiting" data-busy={state !== "idle" || undefined} role="status">
      {state === "loading" && <span className="saan-visually-hidden">{say("tool.loading")}</span>}
    </div>
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
