import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { boxOf, draftSaved, foundDraft, openForm, restoreButton, unsafeDraft } from "../agreement-form.js";
import { useBrowser } from "../browser.js";
import { useTool } from "../running-tool.js";
import { proves } from "./ledger.js";

const tool = useTool();
const { visit, expectComplaint } = useBrowser();

const formAddress = () => `${tool.address}/agreements/new`;

async function expectRestored(page: Page, text: string): Promise<void> {
  await restoreButton(page).click();
  await expect.poll(() => boxOf(page, "title").inputValue()).toBe(text);
}

describe("the storage of a browser", () => {
  it(
    "whose localStorage is full still keeps the draft in its database",
    proves(5, async () => {
      const somebody = await visit();
      const page = await somebody.newPage();
      await openForm(page, formAddress());
      const isFull = await page.evaluate(() => {
        try {
          for (let at = 0; ; at += 1) localStorage.setItem(`filler ${at}`, "x".repeat(1_000_000));
        } catch (error) {
          // The last bytes, too.
          for (let size = 500_000; size >= 1; size = Math.floor(size / 2)) {
            try {
              localStorage.setItem(`filler of ${size}`, "x".repeat(size));
            } catch {}
          }
          return (error as Error).name;
        }
      });
      expect(isFull).toBe("QuotaExceededError");
      await boxOf(page, "title").pressSequentially("ที่เก็บเล็กเต็ม");
      await draftSaved(page);
      await page.close();
      const again = await somebody.newPage();
      await openForm(again, formAddress());
      await expectRestored(again, "ที่เก็บเล็กเต็ม");
    }),
  );

  it(
    "that was cleared under an open form has the draft again with the next letter; between visits the form begins empty",
    proves(7, async () => {
      const somebody = await visit();
      const page = await somebody.newPage();
      await openForm(page, formAddress());
      const title = boxOf(page, "title");
      await title.fill("ก่อนถูกล้าง");
      await draftSaved(page);
      // What was being read or written there is broken off, with nothing to say.
      expectComplaint(/^uncaught: $/);
      await clearStorage(page);
      expect(await title.inputValue()).toBe("ก่อนถูกล้าง");
      await title.press("End");
      await title.pressSequentially(" และหลังถูกล้าง");
      // Typed, not yet on the disk: the tail has it.
      await page.close();
      const again = await somebody.newPage();
      await openForm(again, formAddress());
      await expectRestored(again, "ก่อนถูกล้าง และหลังถูกล้าง");
      await draftSaved(again);
      await again.close();

      const blank = await somebody.newPage();
      await blank.goto(tool.address);
      await clearStorage(blank);
      await openForm(blank, formAddress());
      await boxOf(blank, "title").fill("เริ่มใหม่");
      await draftSaved(blank);
      expect(await foundDraft(blank).count()).toBe(0);
    }),
  );

  it(
    "that a newer release upgrades does not wait for the old tab, which says that it keeps no draft and loses nothing",
    proves(10, async () => {
      const somebody = await visit();
      const old = await somebody.newPage();
      await openForm(old, formAddress());
      await boxOf(old, "title").fill("แท็บรุ่นเก่า");
      await draftSaved(old);
      const newer = await somebody.newPage();
      await newer.goto(tool.address);
      const took = await newer.evaluate(async () => {
        const began = performance.now();
        const names = (await indexedDB.databases()).map(({ name = "" }) => name);
        const name = names.find((one) => one.startsWith("saan-program-tool") && !one.includes("outbox")) ?? "";
        await new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open(name, 99);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
          opening.onerror = () => reject(opening.error);
        });
        return performance.now() - began;
      });
      expect(took, "milliseconds until the newer release has the database").toBeLessThan(4_000);
      const title = boxOf(old, "title");
      await title.press("End");
      await title.pressSequentially(" พิมพ์ต่อ");
      await unsafeDraft(old).waitFor();
      expect(await title.inputValue()).toBe("แท็บรุ่นเก่า พิมพ์ต่อ");
      // Its text is in the tail: the page can be opened anew with it.
      old.on("dialog", (dialog) => void dialog.accept());
      await old.reload();
      await expectRestored(old, "แท็บรุ่นเก่า พิมพ์ต่อ");
    }),
  );
});

async function clearStorage(page: Page): Promise<void> {
  const control = await page.context().newCDPSession(page);
  await control.send("Storage.clearDataForOrigin", { origin: tool.address, storageTypes: "all" });
}
