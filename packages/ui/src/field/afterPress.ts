// A native list that a press opened may swallow its end.
const LONGEST_PRESS_MS = 700;
const ENDS = ["mouseup", "pointercancel", "dragend"] as const;

/**
 * Does something once the press that is under way has ended, or at once when there is none. An error that appears above
 * a control as soon as another field is left would move what is being pressed, and the press would miss it.
 */
export function afterPress(run: () => void): void {
  // What is pressed, the whole page is: no element has to be looked for.
  if (!document.documentElement.matches(":active")) {
    run();
    return;
  }
  const end = () => {
    clearTimeout(late);
    for (const kind of ENDS) window.removeEventListener(kind, end, true);
    // The click comes after the release.
    setTimeout(run);
  };
  const late = setTimeout(end, LONGEST_PRESS_MS);
  for (const kind of ENDS) window.addEventListener(kind, end, true);
}
