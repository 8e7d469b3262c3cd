import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { kitCss, kitPage } from "./kitPage";

// Generous: a browser on a busy machine is slow, and no test here is about time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Parts that hold no words but an icon, a figure or a picture, where the line is as high as that. */
const WORDLESS: readonly string[] = ["saan-breadcrumbs-button", "saan-steps-mark"];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ browser, page } = await kitPage(""));
});

afterAll(async () => {
  await browser?.close();
});

interface Type {
  readonly name: string;
  readonly leading: number;
  readonly heading: boolean;
  readonly style: string;
}

it("every class of the kit has a line high enough for its face, and Thai neither tracked, slanted nor upper-cased", async () => {
  const plain = kitCss().replace(/\/\*[\s\S]*?\*\//g, "");
  const names = [...new Set([...plain.matchAll(/\.(saan-[a-z0-9-]+)/g)].map(([, name]) => name as string))];
  expect(names.length, "else nothing was looked at").toBeGreaterThan(100);
  const types = (await page.evaluate(`${JSON.stringify(names)}.map((name) => {
    const part = document.createElement("div");
    part.className = name;
    document.body.append(part);
    const { lineHeight, fontSize, fontFamily, letterSpacing, fontStyle, textTransform, wordBreak } = getComputedStyle(part);
    part.remove();
    return {
      name,
      leading: Math.round((parseFloat(lineHeight) / parseFloat(fontSize)) * 100) / 100,
      heading: fontFamily.startsWith('"IBM Plex'),
      style: [letterSpacing, fontStyle, textTransform, wordBreak].join(),
    };
  })`)) as Type[];
  const tight = types.filter(({ leading, heading }) => !(leading >= (heading ? 1.6 : 1.8)));
  expect(tight.map(({ name }) => name).filter((name) => !WORDLESS.includes(name))).toEqual([]);
  expect(types.filter(({ style }) => style !== "normal,normal,none,normal")).toEqual([]);
});
