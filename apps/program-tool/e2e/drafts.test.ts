import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  boxOf,
  discardDraft,
  draftSaved,
  fillNewAgreement,
  foundDraft,
  notice,
  openForm,
  restoreButton,
  save,
  unsafeDraft,
} from "./agreement-form.js";
import { useBrowser } from "./browser.js";
import { proves } from "./faults/ledger.js";
import { useTool } from "./running-tool.js";
import { kitSays, say } from "./words.js";

const tool = useTool();
const { open, visit } = useBrowser();

const typed = "ข้อตกลงความร่วมมือที่กำลังพิมพ์อยู่ ยังไม่ได้กดบันทึก";
const formAddress = () => `${tool.address}/agreements/new`;

async function newForm(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await openForm(page, formAddress());
  return page;
}

/** Opens the form again and takes up the draft; answers the text of the title. */
async function restoredTitle(context: BrowserContext): Promise<string> {
  const page = await newForm(context);
  await foundDraft(page).waitFor();
  expect(await boxOf(page, "title").inputValue()).toBe("");
  await restoreButton(page).click();
  await expect.poll(() => boxOf(page, "title").inputValue()).not.toBe("");
  return boxOf(page, "title").inputValue();
}

async function expectNoDraft(page: Page): Promise<void> {
  await boxOf(page, "title").waitFor();
  expect(await boxOf(page, "title").inputValue()).toBe("");
  // A draft is written only after the one from before was looked for.
  await boxOf(page, "project").fill("โครงการใหม่");
  await draftSaved(page);
  expect(await foundDraft(page).count()).toBe(0);
}

describe("a form that somebody was filling in", () => {
  it("is offered again after the tab was closed, with the last letter", async () => {
    const somebody = await visit();
    const page = await newForm(somebody);
    await fillNewAgreement(page, typed);
    await boxOf(page, "project").pressSequentially("โครงการสุดท้าย");
    await page.close();

    const again = await newForm(somebody);
    await restoreButton(again).click();
    await expect.poll(() => boxOf(again, "project").inputValue()).toBe("โครงการสุดท้าย");
    expect(await boxOf(again, "title").inputValue()).toBe(typed);
    expect(await boxOf(again, "scopeIssues.*.text").inputValue()).not.toBe("");
    // All of it: what was restored can be saved as it is, and then there is no draft any more.
    await save(again).click();
    await again.getByText(say("agreement.created")).waitFor();
    await expectNoDraft(await newForm(somebody));
  });

  it("is forgotten when its draft is discarded", async () => {
    const somebody = await visit();
    const page = await newForm(somebody);
    await boxOf(page, "title").fill(typed);
    await draftSaved(page);
    await page.reload();
    await discardDraft(page);
    await page.reload();
    await expectNoDraft(page);
  });

  it("keeps the earlier draft too when somebody begins anew without deciding about it", async () => {
    const somebody = await visit();
    const first = await newForm(somebody);
    await boxOf(first, "title").fill("ร่างแรก");
    await draftSaved(first);
    await first.close();
    const second = await newForm(somebody);
    await foundDraft(second).waitFor();
    await boxOf(second, "title").fill("ร่างที่สอง");
    await draftSaved(second);
    await restoreButton(second).click();
    await expect.poll(() => boxOf(second, "title").inputValue()).toBe("ร่างแรก");
  });
});

describe("a device without room", () => {
  it(
    "lets typing go on, says that the draft is not kept, and still has the last of it after a crash",
    proves(4, async () => {
      const somebody = await visit();
      const page = await newForm(somebody);
      const control = await somebody.newCDPSession(page);
      await control.send("Storage.overrideQuotaForOrigin", { origin: tool.address, quotaSize: 1 });
      const title = boxOf(page, "title");
      await title.pressSequentially(typed.slice(0, 20));
      await notice(page, kitSays("draftNotice.full")).waitFor();
      await title.pressSequentially(typed.slice(20));
      expect(await title.inputValue()).toBe(typed);
      expect(await unsafeDraft(page).count()).toBe(1);

      const crashed = page.waitForEvent("crash");
      page.goto("chrome://crash").catch(() => undefined);
      await crashed;
      expect(await restoredTitle(somebody)).toBe(typed);
    }),
  );
});

describe("a browser that allows no storage", () => {
  it(
    "shows a warning, loses nothing within the page, and saves",
    proves(6, async () => {
      const page = await open("about:blank");
      await page.addInitScript(() => {
        for (const name of ["indexedDB", "localStorage", "sessionStorage"]) {
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException("denied", "SecurityError");
            },
          });
        }
      });
      await openForm(page, formAddress());
      await fillNewAgreement(page, typed);
      await notice(page, kitSays("draftNotice.denied")).waitFor();

      // Another page of the tool, and back: the draft was in memory.
      await page.getByRole("link", { name: say("form.back") }).click();
      await page.getByRole("link", { name: say("list.add") }).click();
      await restoreButton(page).click();
      await expect.poll(() => boxOf(page, "title").inputValue()).toBe(typed);
      await save(page).click();
      await page.getByText(say("agreement.created")).waitFor();
    }),
  );
});

describe("a computer that others use, too", () => {
  it("has nothing left once it is cleared, and says before what will be gone", async () => {
    const somebody = await visit();
    const page = await newForm(somebody);
    await boxOf(page, "title").fill(typed);
    await draftSaved(page);
    await page.getByRole("link", { name: say("tool.name") }).click();
    await page.getByRole("button", { name: say("device.clear") }).click();
    const question = page.getByRole("alertdialog");
    await question.getByText(say("device.clear.what", { drafts: 1, unsent: 0 })).waitFor();
    await question.getByRole("button", { name: say("device.clear") }).click();
    await page.getByText(say("device.clear.done")).waitFor();
    await page.close();
    await expectNoDraft(await newForm(somebody));
  });
});

describe("the same form in two tabs", () => {
  it(
    "is written by one; the other is told, takes over, and offers what was typed in the first",
    proves(8, async () => {
      const somebody = await visit();
      const [left, right] = [await newForm(somebody), await newForm(somebody)];
      await boxOf(left, "title").fill("พิมพ์ในแท็บซ้าย");
      await draftSaved(left);
      await notice(right, kitSays("draftNotice.elsewhere")).waitFor();
      await boxOf(right, "title").fill("พิมพ์ในแท็บขวา");
      await draftSaved(right);
      await right.getByRole("button", { name: kitSays("draftNotice.takeOver") }).click();
      await foundDraft(right).waitFor();
      await notice(left, kitSays("draftNotice.elsewhere")).waitFor();
      expect(await boxOf(left, "title").inputValue()).toBe("พิมพ์ในแท็บซ้าย");
      expect(await boxOf(right, "title").inputValue()).toBe("พิมพ์ในแท็บขวา");

      await restoreButton(right).click();
      await expect.poll(() => boxOf(right, "title").inputValue()).toBe("พิมพ์ในแท็บซ้าย");
      const kept = await right.evaluate(
        () =>
          new Promise<string>((resolve, reject) => {
            const opening = indexedDB.open("saan-program-tool");
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const all = opening.result.transaction("drafts").objectStore("drafts").getAll();
              all.onsuccess = () => resolve(JSON.stringify(all.result));
            };
          }),
      );
      expect(kept).toContain("พิมพ์ในแท็บขวา");
    }),
  );
});
