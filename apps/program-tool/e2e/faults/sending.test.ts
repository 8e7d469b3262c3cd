import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "../browser.js";
import { box, button, draftOf, draftSays, openFaultPage, outboxSays } from "./fault-page.js";
import { proves } from "./ledger.js";
import { useFaultSite } from "./page-server.js";

const site = useFaultSite();
const { visit, open, expectComplaint } = useBrowser();

const netError = /net::ERR_|status of (401|500|503)/;

/** A page on which something is typed and can be sent. */
async function readyToSend(title: string): Promise<Page> {
  const page = await open("about:blank");
  await openFaultPage(page, site.address());
  await box(page).fill(title);
  await draftSays(page, { status: "saved" });
  return page;
}

const titles = () => site.server.writes.map(({ record }) => (record as { readonly title?: string }).title);

describe("a form that is sent", () => {
  it(
    "without a signal waits in the queue, also when the page is opened anew, and goes once when the signal is back",
    proves(15, async () => {
      const page = await readyToSend("ส่งตอนไม่มีสัญญาณ");
      const context = page.context();
      expectComplaint(netError);
      await context.setOffline(true);
      await button(page, "send").click();
      await outboxSays(page, { unsent: 1, entries: [{ status: "waiting", trouble: "unreachable" }] });
      expect(site.server.requests).toHaveLength(0);
      // The draft is in the queue now.
      await draftSays(page, { status: "idle" });
      await page.close();
      await context.setOffline(false);
      const later = await openFaultPage(await context.newPage(), site.address());
      // An outbox that was not looked at yet says 0, too.
      await expect.poll(titles, { timeout: 20_000 }).toEqual(["ส่งตอนไม่มีสัญญาณ"]);
      await outboxSays(later, { unsent: 0 });
      expect(site.server.requests).toHaveLength(1);
    }),
  );

  it(
    "while the connection breaks after the server wrote is written once",
    proves(16, async (tell) => {
      expectComplaint(netError);
      for (const trouble of ["lost-answer", "cut-answer"] as const) {
        const page = await readyToSend(`ส่งแล้ว ${trouble}`);
        site.server.next(trouble);
        await button(page, "send").click();
        await outboxSays(page, { unsent: 1, entries: [{ status: "waiting", attempts: 1 }] });
        await button(page, "retry").click();
        await outboxSays(page, { unsent: 0 });
        expect(titles().filter((title) => title === `ส่งแล้ว ${trouble}`)).toHaveLength(1);
        tell();
      }
    }),
  );

  it(
    "by two tabs, by Enter twice and by a double click is written once for each",
    proves(17, async (tell) => {
      const page = await readyToSend("กดสองครั้ง");
      await button(page, "send").dblclick();
      await outboxSays(page, { unsent: 0 });
      await expect.poll(titles).toEqual(["กดสองครั้ง"]);
      tell();

      await box(page).fill("กดแป้นสองครั้ง");
      await box(page).press("Enter");
      await page.keyboard.press("Enter");
      await expect.poll(titles).toEqual(["กดสองครั้ง", "กดแป้นสองครั้ง"]);
      await outboxSays(page, { unsent: 0 });
      expect(site.server.requests).toHaveLength(2);
      tell();

      // Both tabs send from one queue.
      const somebody = await visit();
      const first = await openFaultPage(await somebody.newPage(), site.address());
      const second = await somebody.newPage();
      await second.goto(site.address());
      await box(first).fill("ส่งจากสองแท็บ");
      await box(second).fill("ส่งจากสองแท็บ");
      await somebody.setOffline(true);
      expectComplaint(netError);
      await Promise.all([button(first, "send").click(), button(second, "send").click()]);
      await outboxSays(first, { unsent: 1 });
      await somebody.setOffline(false);
      await button(first, "retry").click();
      await outboxSays(second, { unsent: 0 });
      expect(titles().filter((title) => title === "ส่งจากสองแท็บ")).toHaveLength(1);
      tell();
    }),
  );

  it(
    "to a server that breaks goes again under the same key",
    proves(19, async () => {
      expectComplaint(netError);
      const page = await readyToSend("ระบบล่มตอนส่ง");
      site.server.next("busy", "busy");
      await button(page, "send").click();
      await outboxSays(page, { unsent: 1, entries: [{ status: "waiting", trouble: "busy" }] });
      await outboxSays(page, { unsent: 0 });
      expect(titles()).toEqual(["ระบบล่มตอนส่ง"]);
      expect(new Set(site.server.requests.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
      expect(site.server.requests.length).toBe(3);
    }),
  );

  it(
    "after the sign-in ended waits for the person, and goes after it",
    proves(20, async () => {
      expectComplaint(netError);
      const page = await readyToSend("หมดเวลาเข้าใช้");
      site.server.next("signed-out");
      await button(page, "send").click();
      await outboxSays(page, { status: "paused", unsent: 1 });
      await box(page).fill("พิมพ์ต่อระหว่างเข้าใช้ใหม่");
      await button(page, "resume").click();
      await outboxSays(page, { unsent: 0 });
      expect(titles()).toEqual(["หมดเวลาเข้าใช้"]);
      expect(await box(page).inputValue()).toBe("พิมพ์ต่อระหว่างเข้าใช้ใหม่");
      await draftSays(page, { status: "saved" });
    }),
  );

  it(
    "with five files of which three arrive sends the other two, and the record after them",
    proves(21, async () => {
      expectComplaint(netError);
      const page = await openFaultPage(await open("about:blank"), site.address());
      let files = 0;
      await page.route("**/records/files", async (route) => {
        files += 1;
        if (files === 4) await route.abort("connectionreset");
        else await route.continue();
      });
      await button(page, "send files").click();
      await expect.poll(() => site.server.writes.length, { timeout: 20_000 }).toBe(6);
      await outboxSays(page, { unsent: 0 });
      const arrived = site.server.writes.map(
        ({ record }) => record as { readonly file?: string; readonly record?: string },
      );
      expect(arrived.map(({ file, record }) => file ?? record)).toEqual(["1", "2", "3", "4", "5", "files 1 to 5"]);
      expect(site.server.requests).toHaveLength(6);
    }),
  );

  it(
    "into a network that answers in the server's place stays in the queue",
    proves(22, async (tell) => {
      for (const trouble of ["sign-in-page", "cut-answer"] as const) {
        const page = await readyToSend(`เครือข่ายตอบแทน ${trouble}`);
        site.server.next(trouble);
        await button(page, "send").click();
        await outboxSays(page, { unsent: 1, entries: [{ status: "waiting", attempts: 1 }] });
        expect((await draftOf(page)).found).toBeUndefined();
        await button(page, "retry").click();
        await outboxSays(page, { unsent: 0 });
        expect(titles().filter((title) => title === `เครือข่ายตอบแทน ${trouble}`)).toHaveLength(1);
        tell();
      }
    }),
  );
});
