import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumArgs, packagedChromium } from "../../../.ci/chromium.mjs";
import { serveBuilt, storiesOf } from "./builtStorybook.mjs";
import { openStory } from "./openStory.js";

// Between margins of 16 mm an A4 page is 178 mm wide, 673 px of CSS.
const MARGIN = "16mm";
const WIDTH = 673;

/** What a person shows and prints, and how many A4 pages its example takes at most. */
const displays = [
  ...storiesOf("Tables and figures", "in-use"),
  ...storiesOf("Agreements and records", "in-use"),
  ...[
    "accordion",
    "agenda-list",
    "calendar-month",
    "progress",
    "schema-print",
    "schema-review",
    "steps",
    "timeline",
  ].map((room) => `${room}--in-use`),
];
const PAGES: Readonly<Record<string, number>> = { "agreement-document--in-use": 3 };

let browser: Browser;
let context: BrowserContext;
let site: Awaited<ReturnType<typeof serveBuilt>>;

beforeAll(async () => {
  site = await serveBuilt();
  browser = await chromium.launch({ executablePath: await packagedChromium(), args: [...chromiumArgs] });
  context = await browser.newContext({
    viewport: { width: WIDTH, height: 1000 },
    locale: "th-TH",
    timezoneId: "Asia/Bangkok",
    colorScheme: "dark",
  });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  site?.stop();
});

describe("printed on A4", () => {
  it.each(displays)("%s has no controls, nothing beyond the edge, dark ink on white, and few pages", async (story) => {
    const page = await openStory(context, site.address, story, "dark");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.evaluate(controlsInSight)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH);
    expect(await page.evaluate(lightInk)).toEqual([]);
    const pdf = await page.pdf({ format: "A4", margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } });
    expect(pagesOf(pdf)).toBeLessThanOrEqual(PAGES[story] ?? 1);
    await page.close();
  });
});

/** The pages of a PDF: each is an object of its own. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What can be pressed or filled in and would look so on the paper; a button that is only its words is words. */
function controlsInSight(): string[] {
  return [
    ...document.querySelectorAll<HTMLElement>("#storybook-root :is(button, input, select, textarea, [role=slider])"),
  ]
    .filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter((control) => control.getBoundingClientRect().width > 1)
    .filter((control) => {
      const { borderTopWidth, backgroundColor } = getComputedStyle(control);
      return control.localName !== "button" || borderTopWidth !== "0px" || !/, 0\)$/.test(backgroundColor);
    })
    .map((control) => control.className || control.outerHTML);
}

/** Words that white paper would swallow: paler than a mid grey, and no ground that is printed with them. */
function lightInk(): string[] {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const brightness = (colour: string) => {
    if (!canvas) return 0;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return alpha === 0 ? 0 : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  };
  const words = document.createTreeWalker(
    document.querySelector("#storybook-root") ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  const pale = new Set<string>();
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const { parentElement: element, textContent } = node;
    if (!element || !textContent?.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest("svg, style, script")) continue;
    if (element.getBoundingClientRect().width <= 1) continue;
    const { color, printColorAdjust } = getComputedStyle(element);
    if (brightness(color) > 0.6 && printColorAdjust !== "exact")
      pale.add(`${element.className}: ${textContent.slice(0, 40)}`);
  }
  return [...pale];
}
