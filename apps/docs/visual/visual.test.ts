import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumArgs, packagedChromium } from "../../../.ci/chromium.mjs";
import { serveBuilt, storiesTagged } from "./builtStorybook.mjs";
import { openStory } from "./openStory.js";
import { compare, pack } from "./pictures.js";

const baselines = join(import.meta.dirname, "baselines");
/** Where a person looks after a failure: `.results/visual/<picture>.png`, and `.diff.png` with what changed in red. */
const results = join(import.meta.dirname, "../.results/visual");
const updating = process.env.SAAN_VISUAL_UPDATE === "1";
const MOST_BYTES = 3 * 1024 * 1024;

const stories = storiesTagged("visual");
const looks = [360, 1280].flatMap((width) => ["light", "dark"].map((theme) => ({ width, theme })));
const pictureOf = (story: string, { width, theme }: (typeof looks)[number]) => `${story}-${width}-${theme}.png`;
const wanted = stories.flatMap((story) => looks.map((look) => pictureOf(story, look)));

let browser: Browser;
let site: Awaited<ReturnType<typeof serveBuilt>>;

beforeAll(async () => {
  rmSync(results, { recursive: true, force: true });
  for (const folder of [results, baselines]) mkdirSync(folder, { recursive: true });
  site = await serveBuilt();
  // The packaged one always: another browser, or another version, draws letters otherwise.
  browser = await chromium.launch({ executablePath: await packagedChromium(), args: [...chromiumArgs] });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  site?.stop();
});

describe.each(looks)("at $width px in the $theme theme", (look) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext({
      viewport: { width: look.width, height: 560 },
      locale: "th-TH",
      timezoneId: "Asia/Bangkok",
      reducedMotion: "reduce",
      colorScheme: look.theme === "dark" ? "dark" : "light",
    });
    // Every today is the same day.
    await context.clock.setFixedTime(new Date("2024-08-15T03:00:00Z"));
  });
  afterAll(() => context?.close());

  it.each(stories)("%s looks as it did", async (story) => {
    const name = pictureOf(story, look);
    const after = await photograph(context, story, look.theme);
    const file = join(baselines, name);
    if (updating) return keep(file, after);
    const advice = "If that is meant to be so: npx --yes pnpm@12 visual:update, look at the pictures, commit them.";
    expect(existsSync(file), `There is no picture ${name} to compare with. ${advice}`).toBe(true);
    const difference = compare(readFileSync(file), after);
    if (difference.kind !== "none") writeFileSync(join(results, name), after);
    if (difference.kind === "pixels")
      writeFileSync(join(results, name.replace(/png$/, "diff.png")), difference.picture);
    const { kind, ...facts } = difference;
    expect(kind, `${JSON.stringify({ ...facts, picture: undefined })}: see .results/visual. ${advice}`).toBe("none");
  });
});

describe("the pictures", () => {
  it("are of stories that there are", () => {
    const surplus = readdirSync(baselines).filter((name) => !wanted.includes(name));
    if (updating) for (const name of surplus) rmSync(join(baselines, name));
    else expect(surplus, "npx --yes pnpm@12 visual:update takes them away").toEqual([]);
  });

  it("are few bytes in all", () => {
    const bytes = readdirSync(baselines).reduce((sum, name) => sum + statSync(join(baselines, name)).size, 0);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });
});

describe("the built Storybook", () => {
  it.each(["components.json", "llms.txt", "llms-full.txt"])("serves %s of @saan/ui", async (name) => {
    const served = await fetch(`${site.address}/${name}`);
    const shipped = readFileSync(join(import.meta.dirname, "../../../packages/ui/dist", name), "utf8");
    expect(await served.text()).toBe(shipped);
  });
});

/** One story as it stands when it is loaded, played, and still. */
async function photograph(context: BrowserContext, story: string, theme: string): Promise<Buffer> {
  const page = await openStory(context, site.address, story, theme);
  try {
    // Nothing under the pointer, and no focus ring that depends on how the page was reached.
    await page.mouse.move(0, 0);
    return await page.screenshot({ fullPage: true, animations: "disabled", caret: "hide" });
  } finally {
    await page.close();
  }
}

/** Writes a picture, unless the one that is there shows the same: a run on another machine then changes no file. */
function keep(file: string, picture: Buffer): void {
  if (existsSync(file) && compare(readFileSync(file), picture).kind === "none") return;
  writeFileSync(file, pack(picture));
}
