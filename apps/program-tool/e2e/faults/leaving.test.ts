import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { boxOf, discardDraft, openForm, restoreButton } from "../agreement-form.js";
import { useBrowser } from "../browser.js";
import { useTool } from "../running-tool.js";
import { say } from "../words.js";
import { proves } from "./ledger.js";

const tool = useTool();
const { visit } = useBrowser();

const ways: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "closing the tab": (page) => page.close(),
  "the back button": (page) => page.goBack(),
  "a link of the page": (page) => page.getByRole("link", { name: say("tool.name") }).click(),
  "another address": (page) => page.goto("about:blank"),
  "a reload": (page) => page.reload(),
};

describe("a form that is left", () => {
  it(
    "by any way and without a question comes back with its last letter",
    proves(3, async (tell) => {
      const somebody = await visit();
      for (const [way, leave] of Object.entries(ways)) {
        const page = await somebody.newPage();
        await page.goto(tool.address);
        await openForm(page, `${tool.address}/agreements/new`);
        const asked: string[] = [];
        page.on("dialog", (dialog) => {
          asked.push(dialog.type());
          void dialog.accept();
        });
        const typed = `ออกจากหน้าโดย ${way}`;
        const title = boxOf(page, "title");
        await title.pressSequentially(typed);
        // At once: nothing but the tail has the last letters.
        await leave(page);
        expect(asked, way).toEqual([]);
        if (!page.isClosed()) await page.close();
        expect(await restored(somebody), way).toBe(typed);
        tell();
      }
    }),
  );
});

/** What is offered and taken up; it is thrown away after. */
async function restored(somebody: BrowserContext): Promise<string> {
  const page = await somebody.newPage();
  await openForm(page, `${tool.address}/agreements/new`);
  await restoreButton(page).click();
  await expect.poll(() => boxOf(page, "title").inputValue()).not.toBe("");
  const text = await boxOf(page, "title").inputValue();
  await page.reload();
  await discardDraft(page);
  await page.close();
  return text;
}
