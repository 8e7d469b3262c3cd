import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { boxOf, draftSaved, fillNewAgreement, notice, openForm, restoreButton, save } from "./agreement-form.js";
import { launchWithProfile, newProfile, removeProfile, useBrowser } from "./browser.js";
import { useTool } from "./running-tool.js";
import { say } from "./words.js";

const tool = useTool();
const { open, visit, watch } = useBrowser();

const typed = "ข้อตกลงความร่วมมือที่กำลังพิมพ์อยู่ ยังไม่ได้กดบันทึก";
// What may be lost when a machine stops without warning.
const MAY_LOSE_MS = 300;

const formAddress = () => `${tool.address}/agreements/new`;

async function newForm(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await openForm(page, formAddress());
  return page;
}

/** Types until stopped, and remembers when each letter had been typed. */
function typingInto(page: Page) {
  const moments: { readonly text: string; readonly at: number }[] = [];
  let stopped = false;
  const done = (async () => {
    await boxOf(page, "title").focus();
    for (let count = 1; !stopped; count += 1) {
      await page.keyboard.insertText(typed.charAt((count - 1) % typed.length));
      const text = Array.from({ length: count }, (_, at) => typed.charAt(at % typed.length)).join("");
      moments.push({ text, at: performance.now() });
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  })().catch(() => undefined);
  return {
    /** The text that had been typed so many milliseconds before a moment. */
    textBefore: (moment: number, milliseconds: number) =>
      moments.findLast(({ at }) => at <= moment - milliseconds)?.text ?? "",
    async stop() {
      stopped = true;
      await done;
      return moments.at(-1)?.text ?? "";
    },
  };
}

/** Opens the form again and takes up the draft; answers the text of the title. */
async function restoredTitle(context: BrowserContext): Promise<string> {
  const page = await newForm(context);
  await notice(page, say("draft.found")).waitFor();
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
  expect(await notice(page, say("draft.found")).count()).toBe(0);
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

  it("is offered again after the tab crashed, with the last letter", async () => {
    const somebody = await visit();
    const page = await newForm(somebody);
    await boxOf(page, "title").pressSequentially(typed);
    const crashed = page.waitForEvent("crash");
    page.goto("chrome://crash").catch(() => undefined);
    await crashed;
    expect(await restoredTitle(somebody)).toBe(typed);
  });

  it.skipIf(process.platform === "win32")(
    `is offered again after the browser was killed, with at most the last ${MAY_LOSE_MS} ms missing`,
    async () => {
      const profile = newProfile();
      try {
        const first = await launchWithProfile(profile);
        await watch(first.context);
        const typing = typingInto(await newForm(first.context));
        await new Promise((resolve) => setTimeout(resolve, 2_000));
        const killed = performance.now();
        await first.kill();
        const all = await typing.stop();

        const second = await launchWithProfile(profile);
        await watch(second.context);
        const restored = await restoredTitle(second.context);
        await second.context.close();
        expect(all.startsWith(restored), `${all} begins with ${restored}`).toBe(true);
        expect(restored.length).toBeGreaterThanOrEqual(typing.textBefore(killed, MAY_LOSE_MS).length);
      } finally {
        removeProfile(profile);
      }
    },
  );

  it("is forgotten when its draft is discarded", async () => {
    const somebody = await visit();
    const page = await newForm(somebody);
    await boxOf(page, "title").fill(typed);
    await draftSaved(page);
    await page.reload();
    await notice(page, say("draft.found")).waitFor();
    await page.getByRole("button", { name: say("draft.discard") }).click();
    await notice(page, say("draft.found")).waitFor({ state: "detached" });
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
    await notice(second, say("draft.found")).waitFor();
    await boxOf(second, "title").fill("ร่างที่สอง");
    await draftSaved(second);
    await restoreButton(second).click();
    await expect.poll(() => boxOf(second, "title").inputValue()).toBe("ร่างแรก");
  });
});

describe("a device without room", () => {
  it("lets typing go on, says that the draft is not kept, and still has the last of it after a crash", async () => {
    const somebody = await visit();
    const page = await newForm(somebody);
    const control = await somebody.newCDPSession(page);
    await control.send("Storage.overrideQuotaForOrigin", { origin: tool.address, quotaSize: 1 });
    const title = boxOf(page, "title");
    await title.pressSequentially(typed.slice(0, 20));
    await notice(page, say("draft.failed.full")).waitFor();
    await title.pressSequentially(typed.slice(20));
    expect(await title.inputValue()).toBe(typed);
    expect(await notice(page, say("draft.failed.full")).count()).toBe(1);
    expect(await page.locator(".form-draft").count()).toBe(0);

    const crashed = page.waitForEvent("crash");
    page.goto("chrome://crash").catch(() => undefined);
    await crashed;
    expect(await restoredTitle(somebody)).toBe(typed);
  });
});

describe("a browser that allows no storage", () => {
  it("shows a warning, loses nothing within the page, and saves", async () => {
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
    await notice(page, say("draft.failed.denied")).waitFor();

    // Another page of the tool, and back: the draft was in memory.
    await page.getByRole("link", { name: say("form.back") }).click();
    await page.getByRole("link", { name: say("list.add") }).click();
    await restoreButton(page).click();
    await expect.poll(() => boxOf(page, "title").inputValue()).toBe(typed);
    await save(page).click();
    await page.getByText(say("agreement.created")).waitFor();
  });
});

describe("the same form in two tabs", () => {
  it("keeps what was typed in either, and offers the other's", async () => {
    const somebody = await visit();
    const [left, right] = [await newForm(somebody), await newForm(somebody)];
    await boxOf(left, "title").fill("พิมพ์ในแท็บซ้าย");
    await draftSaved(left);
    await boxOf(right, "title").fill("พิมพ์ในแท็บขวา");
    await notice(right, say("draft.found")).waitFor();
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
  });
});
