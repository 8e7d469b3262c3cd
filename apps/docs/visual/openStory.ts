import type { BrowserContext, Page } from "playwright-core";

/** Opens one story of the built Storybook in Thai, and answers once it is loaded, played, and still. */
export async function openStory(context: BrowserContext, address: string, story: string, theme: string): Promise<Page> {
  const page = await context.newPage();
  const globals = `theme:${theme};locale:th`;
  await page.goto(`${address}/iframe.html?id=${encodeURIComponent(story)}&viewMode=story&globals=${globals}`);
  await page.waitForFunction(() => {
    const { __STORYBOOK_PREVIEW__: preview } = window as {
      __STORYBOOK_PREVIEW__?: { currentRender?: { phase: string } };
    };
    return ["completed", "finished", "errored"].includes(preview?.currentRender?.phase ?? "");
  });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}
