import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { boxOf, foundDraft, openForm, restoreButton } from "../agreement-form.js";
import { launchWithProfile, newProfile, removeProfile, useBrowser } from "../browser.js";
import { useTool } from "../running-tool.js";
import { proves, trialsInAll } from "./ledger.js";
import { lossOf, typingInto } from "./typing.js";

const tool = useTool();
const { visit, watch } = useBrowser();

const trials = Math.ceil(trialsInAll / 2);
// A trial takes some seconds, more on a machine that does other things.
const within = 60_000 + trials * 20_000;
const beginning = (trial: number) => `ครั้งที่ ${trial}: `;

/** The form with what came back of the trial before, which had to be asked for. */
async function formOf(context: BrowserContext, isFirst: boolean): Promise<Page> {
  const page = await context.newPage();
  await openForm(page, `${tool.address}/agreements/new`);
  if (isFirst) return page;
  await foundDraft(page).waitFor();
  expect(await boxOf(page, "title").inputValue()).toBe("");
  await restoreButton(page).click();
  await expect.poll(() => boxOf(page, "title").inputValue()).not.toBe("");
  return page;
}

async function somewhatLater(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 1_700));
}

/** Begins a trial: from now on another text is typed. */
async function begin(page: Page, trial: number) {
  const box = boxOf(page, "title");
  await box.fill(beginning(trial));
  // What is missing of a trial is told from what is left of the one before.
  await page.waitForTimeout(400);
  return typingInto(page, box);
}

describe("at a random moment", () => {
  it.skipIf(process.platform === "win32")(
    "the browser is killed, and what was typed until 300 ms before is offered",
    proves(1, async (tell) => {
      const profile = newProfile();
      try {
        let last: { readonly typed: Parameters<typeof lossOf>[0]; readonly died: number } | undefined;
        for (let trial = 0; trial <= trials; trial += 1) {
          const browser = await launchWithProfile(profile);
          await watch(browser.context);
          const page = await formOf(browser.context, last === undefined);
          if (last) tell(lossOf(last.typed, last.died, await boxOf(page, "title").inputValue()));
          const typing = await begin(page, trial);
          await somewhatLater();
          const died = await browser.kill();
          last = { typed: await typing.stop(), died };
        }
      } finally {
        removeProfile(profile);
      }
    }),
    within,
  );

  it(
    "the tab crashes, and what was typed until 300 ms before is offered",
    proves(2, async (tell) => {
      const somebody = await visit();
      let page = await formOf(somebody, true);
      for (let trial = 0; trial < trials; trial += 1) {
        const typing = await begin(page, trial);
        await somewhatLater();
        const died = await crash(page);
        const typed = await typing.stop();
        await page.close();
        page = await formOf(somebody, false);
        tell(lossOf(typed, died, await boxOf(page, "title").inputValue()));
      }
    }),
    within,
  );
});

/** The process of the page ends without a word; answers the moment. */
async function crash(page: Page): Promise<number> {
  const crashed = page.waitForEvent("crash");
  const control = await page.context().newCDPSession(page);
  control.send("Page.crash").catch(() => undefined);
  await crashed;
  return performance.now();
}
