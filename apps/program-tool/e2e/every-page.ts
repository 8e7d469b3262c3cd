import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { violationsOf } from "./axe.js";
import type { Visitors } from "./browser.js";
import { textsOf, without } from "./visible-text.js";

export interface EveryPage {
  readonly open: Visitors["open"];
  /** Goes to the page, and waits until it stands. */
  go(page: Page): Promise<void>;
  /** What records say, whatever the language of the tool is; longest first. */
  said(): Promise<readonly string[]>;
}

// Names that are written so in either language.
const names = /\b(MOU|JSON|English|https?|USD|SMART|KIDS|Merit|Maker)\b|ไทย/g;

const sizes = [
  ["a phone of 360 px", { width: 360, height: 740 }, 100],
  ["a page enlarged to 400 %", { width: 320, height: 256 }, 100],
  ["text of 200 % on a desk", { width: 1280, height: 900 }, 200],
] as const;

/** What holds of every page of the tool; to be called inside its `describe`. Most of such a test is the way to the page. */
export function holdsOfEveryPage({ open, go, said }: EveryPage): void {
  async function foreignIn(page: Page, letters: RegExp): Promise<readonly string[]> {
    const rest = without(await textsOf(page), await said());
    return rest.filter((text) => letters.test(text.replaceAll(names, "")));
  }

  it("speaks one language at a time, and passes axe in light and in dark colours", async () => {
    const page = await open("about:blank", { colorScheme: "light", reducedMotion: "reduce" });
    await go(page);
    expect.soft(await foreignIn(page, /[A-Za-z]{3,}/), "English in Thai").toEqual([]);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe(colorScheme);
      expect.soft(await violationsOf(page), colorScheme).toEqual([]);
    }
    await page.evaluate(() => localStorage.setItem("saan-locale", "en"));
    await go(page);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    expect.soft(await foreignIn(page, /[\u0E01-\u0E5B]/), "Thai in English").toEqual([]);
  });

  it("never scrolls sideways: on a phone, enlarged to 400 %, with text of 200 %", async () => {
    const page = await open("about:blank", { viewport: sizes[0][1] });
    await go(page);
    for (const [name, viewport, percent] of sizes) {
      await page.setViewportSize(viewport);
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = `${size}%`;
        // What follows the size of the window has followed by the second frame.
        return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      }, percent);
      expect.soft(await tooWideOn(page), name).toEqual([]);
    }
  });
}

/** What is wider than its place: the page, dialogs in it, and what stands beyond the edge of a page that does not scroll. */
function tooWideOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const dialogs = document.querySelectorAll<HTMLElement>("[role=dialog], .saan-dialog-body");
    const places = [document.documentElement, ...dialogs]
      .filter((place) => place.scrollWidth > Math.max(place.clientWidth, 1))
      .map(({ className, scrollWidth, clientWidth }) => `${className} ${scrollWidth}/${clientWidth}`);
    // The frame of the tool cuts off what is too wide, so that the document never is.
    const moves = (element: Element): boolean =>
      element.tagName !== "MAIN" &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) ||
        (element.parentElement !== null && moves(element.parentElement)));
    const beyond = [...document.querySelectorAll("main :is(a, button, input, select, textarea, h1, h2, h3, p, dt, dd)")]
      .filter((part) => {
        const { right, width } = part.getBoundingClientRect();
        return width > 1 && right > document.documentElement.clientWidth + 1 && !moves(part);
      })
      .map((part) => `beyond the edge: ${part.tagName} ${part.textContent ?? ""}`);
    return [...places, ...beyond];
  });
}
