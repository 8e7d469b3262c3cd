// Where the tests find a browser: SAAN_CHROMIUM, the system's, Playwright's own, else the one inside @sparticuz/chromium.
import { existsSync } from "node:fs";
import { chromium as playwright } from "playwright-core";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** No sandbox (CI runs as root) and no call home. */
export const chromiumArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

/** The path of a Chromium that can be launched here. */
export async function findChromium() {
  const known = [process.env.SAAN_CHROMIUM, ...SYSTEM, playwright.executablePath()].find(
    (path) => path && existsSync(path),
  );
  if (known) return known;
  return packagedChromium();
}

/** The Chromium of @sparticuz/chromium, the same build on every machine: what it draws can be compared. */
export async function packagedChromium() {
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
