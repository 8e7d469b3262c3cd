let waiting: string | undefined;

/** Shows a section, opened if it is closed, and moves the keyboard there. A section that is not there is nothing. */
export function revealNow(anchor: string): void {
  const section = document.getElementById(anchor);
  if (!section) return;
  if (section instanceof HTMLDetailsElement) section.open = true;
  section.scrollIntoView();
  const focused = section.querySelector<HTMLElement>("summary, [tabindex]") ?? section;
  focused.focus({ preventScroll: true });
}

/** Remembers a section of the page that comes next; without one, the page begins at its top. */
export function revealLater(anchor: string | undefined): void {
  waiting = anchor;
}

/** Shows the section that was asked for before this page was there. */
export function revealWaiting(): void {
  if (waiting === undefined) window.scrollTo(0, 0);
  else revealNow(waiting);
  waiting = undefined;
}
