import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";

const ui = fileURLToPath(new URL("../../../../../packages/ui/", import.meta.url));
const { resolve } = createRequire(join(ui, "package.json"));

/** Every stylesheet of the kit, tokens first. */
export function kitCss(): string {
  const files = readdirSync(join(ui, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".css") && !file.endsWith("fonts.css"))
    .sort((a, b) => Number(b.includes("tokens.css")) - Number(a.includes("tokens.css")) || a.localeCompare(b));
  return files.map((file) => readFileSync(join(ui, "src", file), "utf8")).join("\n");
}

/** fonts.css with the faces in it: a page without an address can fetch none. */
function facesCss(): string {
  return readFileSync(join(ui, "src/tokens/fonts.css"), "utf8").replace(/url\("([^"]+)"\)/g, (_, file: string) => {
    return `url(data:font/woff2;base64,${readFileSync(resolve(file), "base64")})`;
  });
}

/** A browser, and a page of it with the kit's stylesheets, fonts included, around `body`. */
export async function kitPage(body: string): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const { chromiumArgs, findChromium } = (await import(
    new URL("../../../../../.ci/chromium.mjs", import.meta.url).href
  )) as { chromiumArgs: readonly string[]; findChromium: () => Promise<string> };
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArgs] });
  const page = await browser.newPage({ viewport: { width: 1000, height: 1600 }, deviceScaleFactor: 2 });
  await page.setContent(
    `<!doctype html><html lang="th"><style>${facesCss()}${kitCss()}</style><body class="saan-root">${body}</body></html>`,
  );
  await page.evaluate("document.fonts.load('400 16px Sarabun', 'กa')");
  return { browser, page };
}
