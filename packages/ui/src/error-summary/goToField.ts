const NATIVE = "input, select, textarea, button, a[href]";
const INSIDE = ["input:checked", "input", "select", "textarea", "button", "[tabindex]"];

/**
 * Takes the reader to the field an error is about: the control gets the focus, and its label (or its group's legend) is
 * scrolled to the top, where the words are read first. A group is entered at its chosen or first control.
 *
 * After GOV.UK Frontend's error summary. Answers false when there is nothing by that id.
 */
export function goToField(id: string, root: Document): boolean {
  const target = root.getElementById(id);
  if (!target) return false;
  openAround(target);
  const control = target.matches(NATIVE) ? target : (firstInside(target) ?? target);
  // jsdom and some embedded browsers have no scrolling.
  wordsFor(control, target)?.scrollIntoView?.();
  if (control === target && !target.matches(NATIVE) && !target.hasAttribute("tabindex")) target.tabIndex = -1;
  control.focus({ preventScroll: true });
  return true;
}

function firstInside(group: HTMLElement): HTMLElement | undefined {
  for (const kind of INSIDE) {
    const found = group.querySelector<HTMLElement>(`${kind}:not(:disabled, [type="hidden"], [tabindex="-1"])`);
    if (found) return found;
  }
  return undefined;
}

/** The words to bring into view: the legend of a short group, else the control's own label, else the target itself. */
function wordsFor(control: HTMLElement, target: HTMLElement): Element | null {
  const legend = control.closest("fieldset")?.querySelector(":scope > legend");
  if (legend && (target.tagName === "FIELDSET" || isChoice(control) || fitsWith(legend, control))) return legend;
  const labelledBy = control.getAttribute("aria-labelledby")?.split(" ")[0] ?? "";
  return labelOf(control) ?? control.ownerDocument.getElementById(labelledBy) ?? target;
}

function labelOf(control: HTMLElement): Element | undefined {
  return "labels" in control && control.labels instanceof NodeList
    ? (control.labels as NodeListOf<HTMLElement>)[0]
    : undefined;
}

function isChoice(control: HTMLElement): boolean {
  return control.matches('input[type="radio"], input[type="checkbox"]');
}

/** A legend far above would push its control under a phone's keyboard, which takes about half the screen. */
function fitsWith(legend: Element, control: Element): boolean {
  const { innerHeight } = control.ownerDocument.defaultView ?? { innerHeight: 0 };
  return control.getBoundingClientRect().bottom - legend.getBoundingClientRect().top < innerHeight / 2;
}

function openAround(target: HTMLElement): void {
  for (let around = target.closest("details"); around; around = around.parentElement?.closest("details") ?? null) {
    around.open = true;
  }
}
