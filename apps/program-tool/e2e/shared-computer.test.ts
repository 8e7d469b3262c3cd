import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  boxOf,
  draftSaved,
  fillNewAgreement,
  foundDraft,
  notice,
  openForm,
  restoreButton,
  save,
} from "./agreement-form.js";
import { violationsOf } from "./axe.js";
import { useBrowser } from "./browser.js";
import { useTool } from "./running-tool.js";
import { kitSays, say } from "./words.js";

const tool = useTool();
const { visit, expectComplaint } = useBrowser();

const typed = "ข้อตกลงที่พิมพ์บนเครื่องของศูนย์";
const minutes = 15;

async function newForm(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await openForm(page, `${tool.address}/agreements/new`);
  return page;
}

/** Says by the switch that others use this computer, too; answers what it said. */
async function turn(page: Page, words: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`${say("device.title")}|${say("device.shared")}`) }).click();
  const dialog = page.getByRole("dialog", { name: say("device.title") });
  const toggle = dialog.getByRole("switch", { name: say("device.shared.label") });
  await expect.poll(() => toggle.getAttribute("aria-readonly")).toBeNull();
  await toggle.press("Space");
  await dialog.getByText(words).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
}

/** All that this browser has of the tool, but what is of one tab. */
function onDevice(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: unknown[] = [{ ...localStorage }];
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        kept.push(await new Promise((resolve) => (all.onsuccess = () => resolve(all.result))));
      }
      database.close();
    }
    return JSON.stringify(kept);
  });
}

/** Whether the browser may offer to the next person what this one types. */
function remembers(page: Page): Promise<boolean> {
  return boxOf(page, "title").evaluate(
    (box: HTMLInputElement) => (box.autocomplete || box.form?.autocomplete) !== "off",
  );
}

describe("on a computer that is said to be shared", () => {
  it("what is typed stays in the tab: there after a reload, in no other tab, and nowhere on the device", async () => {
    const somebody = await visit();
    const page = await newForm(somebody);
    await boxOf(page, "title").fill(typed);
    await draftSaved(page);
    expect(await onDevice(page)).toContain(typed);
    expect(await remembers(page)).toBe(true);

    await turn(page, say("device.shared.on"));
    expect(await boxOf(page, "title").inputValue()).toBe(typed);
    expect(await remembers(page)).toBe(false);
    expect(await onDevice(page)).not.toContain(typed);
    await boxOf(page, "project").fill("โครงการของศูนย์");
    await page.getByText(kitSays("draftStatus.goesWith", { minutes })).waitFor();
    expect(await onDevice(page)).not.toContain("โครงการของศูนย์");

    await page.reload();
    await restoreButton(page).click();
    await expect.poll(() => boxOf(page, "project").inputValue()).toBe("โครงการของศูนย์");
    expect(await boxOf(page, "title").inputValue()).toBe(typed);

    const other = await newForm(somebody);
    await boxOf(other, "project").fill("อีกคน");
    await draftSaved(other);
    expect(await foundDraft(other).count()).toBe(0);
    await page.close();
    expect(await onDevice(other)).not.toContain("ศูนย์");
  });

  it("nothing waits to be sent without a connection, and the page says what to do", async () => {
    expectComplaint(/net::ERR_/, /status of 413/);
    const somebody = await visit();
    const page = await newForm(somebody);
    await turn(page, say("device.shared.on"));
    await fillNewAgreement(page, typed);
    // What is refused is told as such: it would be refused with a connection, too.
    await page.route("**/api/agreements", (route) => route.fulfill({ status: 413, body: "" }));
    await save(page).click();
    await notice(page, say("failure.too-large.remedy")).waitFor();
    expect(await notice(page, say("save.shared")).count()).toBe(0);
    await page.unroute("**/api/agreements");
    await page.route("**/api/agreements", (route) => route.abort());
    await save(page).click();
    await notice(page, say("save.shared")).waitFor();
    expect(await onDevice(page)).not.toContain(typed);
    expect(await boxOf(page, "title").inputValue()).toBe(typed);

    await page.unroute("**/api/agreements");
    await save(page).click();
    await page.getByText(say("agreement.created")).waitFor();
    expect(await onDevice(page)).not.toContain(typed);
  });

  it("the switch waits until all that waits to be sent has gone, and loses nothing of it", async () => {
    expectComplaint(/net::ERR_/);
    const somebody = await visit();
    const page = await newForm(somebody);
    await fillNewAgreement(page, typed);
    await page.route("**/api/agreements", (route) => route.abort());
    await save(page).click();
    await notice(page, say("save.queued")).waitFor();
    await turn(page, say("device.shared.unsent", { unsent: 1 }));
    expect(await onDevice(page)).toContain(typed);
    await page.unroute("**/api/agreements");
    await page.reload();
    await page.getByText(say("tool.name")).first().waitFor();
    await expect.poll(() => page.locator(".tool-outbox[data-state=empty]").count(), { timeout: 20_000 }).toBe(1);
    await turn(page, say("device.shared.on"));
    expect(await onDevice(page)).not.toContain(typed);
  });

  it("goes back to keeping drafts on the device when it is turned off", async () => {
    const somebody = await visit();
    const page = await newForm(somebody);
    await turn(page, say("device.shared.on"));
    await boxOf(page, "title").fill(typed);
    await draftSaved(page);
    await turn(page, say("device.shared.off"));
    expect(await onDevice(page)).toContain(typed);
  });

  it("who leaves it is asked, and then nothing is left on the page either", async () => {
    const somebody = await visit();
    const page = await somebody.newPage();
    await page.clock.install();
    await openForm(page, `${tool.address}/agreements/new`);
    await turn(page, say("device.shared.on"));
    await boxOf(page, "title").fill(typed);
    await page.getByText(kitSays("draftStatus.goesWith", { minutes })).waitFor();
    await page.clock.runFor((minutes - 1) * 60_000 + 5_000);
    const question = page.getByRole("dialog", { name: say("device.idle.title") });
    await question.waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await question.getByRole("button", { name: say("device.idle.stay") }).click();
    await question.waitFor({ state: "detached" });
    expect(await boxOf(page, "title").inputValue()).toBe(typed);
    await page.clock.runFor(minutes * 60_000 + 5_000);
    await page.waitForURL(`${tool.address}/`);
    await openForm(page, `${tool.address}/agreements/new`);
    await boxOf(page, "project").fill("คนถัดไป");
    await page.getByText(kitSays("draftStatus.goesWith", { minutes })).waitFor();
    expect(await foundDraft(page).count()).toBe(0);
  });
});
