import { chromium } from "playwright-core";
import { chromiumArgs, findChromium } from "../../../.ci/chromium.mjs";

/** @typedef {{ js: string, css: string }} Bundle @typedef {import("playwright-core").Page} Page */

const ADDRESS = "http://kits.test/";

/**
 * Chromium, and pages in it that hold one bundle each. Nothing is asked of any network.
 * @template T
 * @param {(open: (bundle: Bundle, before?: string) => Promise<Page>) => Promise<T>} work `before` runs in the page before the bundle does
 */
export async function inChromium(work) {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...chromiumArgs, "--js-flags=--expose-gc"],
  });
  try {
    return await work(async ({ js, css }, before) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, timezoneId: "Asia/Bangkok" });
      page.setDefaultTimeout(30_000);
      if (before !== undefined) await page.addInitScript(before);
      const files = {
        "page.js": { contentType: "text/javascript", body: js },
        "page.css": { contentType: "text/css", body: css },
      };
      await page.route("**/*", (route) => {
        const name = new URL(route.request().url()).pathname.slice(1);
        const file = name in files ? files[/** @type {keyof typeof files} */ (name)] : undefined;
        if (file) return route.fulfill({ ...file, headers: { "content-type": `${file.contentType}; charset=utf-8` } });
        if (name === "") return route.fulfill({ contentType: "text/html", body: HTML });
        return route.abort();
      });
      await page.goto(ADDRESS);
      await page.waitForFunction("globalThis.kit");
      return page;
    });
  } finally {
    await browser.close();
  }
}

const HTML = `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>kits</title>
<link rel="stylesheet" href="page.css"><script type="module" src="page.js"></script></head>
<body><div id="root"></div></body></html>`;

/** Shows a part of the bundle; how long it took, in milliseconds. @param {Page} page @param {string} part @param {object} props */
export function mount(page, part, props) {
  return /** @type {Promise<number>} */ (page.evaluate(`kit.mount(${JSON.stringify(part)}, ${JSON.stringify(props)})`));
}
