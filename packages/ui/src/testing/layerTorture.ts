import { expect, userEvent, waitFor } from "storybook/test";

/** What the page itself looks like to the rest of the world. */
function marks(): string {
  const own = [document.documentElement, document.body].map((element) =>
    [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
  );
  const marked = document.querySelectorAll(
    "body > [aria-hidden], [data-aria-hidden], [data-radix-focus-guard], .saan-modal",
  );
  return JSON.stringify([own, [...marked].map((element) => element.outerHTML.slice(0, 80))]);
}

/** Looks at the page now; the answer checks that it looks the same again. */
export function watchPage(): () => Promise<void> {
  if (document.body.getAttribute("style") === "") document.body.removeAttribute("style");
  const before = marks();
  return () =>
    waitFor(() => {
      // A style that was set and taken back leaves an empty attribute.
      if (document.body.getAttribute("style") === "") document.body.removeAttribute("style");
      expect(marks()).toBe(before);
      expect(getComputedStyle(document.documentElement).overflowY).not.toBe("hidden");
    });
}

/** A finger that is put on it touches it: nothing lies over it and nothing turns the pointer off. */
export async function reachable(element: Element): Promise<void> {
  await waitFor(() => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    expect(there !== null && (element.contains(there) || there.contains(element))).toBe(true);
    expect(element.closest("[aria-hidden=true], [inert]")).toBeNull();
  });
}

/** It has more than it shows, and scrolls. */
export async function scrolls(element: Element): Promise<void> {
  expect(element.scrollHeight).toBeGreaterThan(element.clientHeight);
  element.scrollTop = 40;
  expect(element.scrollTop).toBe(40);
  element.scrollTop = 0;
}

/** One press of Esc. */
export const pressEscape = () => userEvent.keyboard("{Escape}");

/** It has the focus, once what was open has gone. */
export const focused = (element: Element) => waitFor(() => expect(document.activeElement).toBe(element));

/** The page behind keeps still. */
export const pageHeld = () =>
  waitFor(() => expect(getComputedStyle(document.documentElement).overflowY).toBe("hidden"));

/** Goes on from a box that was typed in: the test's own keyboard tells of the change then, and not while the box is taken away. */
export const goOn = () => userEvent.tab();
