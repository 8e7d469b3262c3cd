import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { boxOf, draftSaved, openForm, restoreButton } from "../agreement-form.js";
import { useBrowser } from "../browser.js";
import { useTool } from "../running-tool.js";
import { proves } from "./ledger.js";

const tool = useTool();
const { visit } = useBrowser();

/** What the computer says the time is, visit by visit: right, ten years ahead, ten back, in the hour a summer time ends. */
const clocks = ["2026-11-22T10:00:00", "2036-11-22T10:00:00", "2016-11-22T10:00:00", "2026-10-25T01:30:00"];

/** One that counts in the Buddhist era, and one where summer time ends in that night. */
const computers = [
  { locale: "th-TH-u-ca-buddhist", timezoneId: "Asia/Bangkok" },
  { locale: "th-TH", timezoneId: "Europe/London" },
];

async function atClock(page: Page, time: string): Promise<Page> {
  await page.clock.install({ time: new Date(time) });
  await openForm(page, `${tool.address}/agreements/new`);
  return page;
}

describe("a computer whose clock is wrong", () => {
  it(
    "never offers an older draft for a newer one",
    proves(14, async (tell) => {
      for (const options of computers) {
        const found = await lastTyped(options);
        expect(found).toBe("abcd");
        tell({ isWrong: found !== "abcd" });
      }
    }),
  );
});

/** One letter is typed on each visit, behind what came back; answers what is there on the last. */
async function lastTyped(options: (typeof computers)[number]): Promise<string> {
  const somebody = await visit(options);
  for (const [at, time] of clocks.entries()) {
    const page = await atClock(await somebody.newPage(), time);
    const title = boxOf(page, "title");
    if (at > 0) {
      await restoreButton(page).click();
      await expect.poll(() => title.inputValue()).toBe("abcd".slice(0, at));
    }
    await title.press("End");
    await title.pressSequentially("abcd".charAt(at));
    await page.clock.runFor(1_000);
    await draftSaved(page);
    await page.close();
  }
  const page = await atClock(await somebody.newPage(), clocks[2] ?? "");
  await restoreButton(page).click();
  await expect.poll(() => boxOf(page, "title").inputValue()).not.toBe("");
  return boxOf(page, "title").inputValue();
}
