import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "../browser.js";
import { box, button, draftOf, draftSays, openFaultPage } from "./fault-page.js";
import { proves } from "./ledger.js";
import { useFaultSite } from "./page-server.js";

const site = useFaultSite();
const { visit } = useBrowser();

/** One draft in two tabs: the first writes it. */
async function twoTabs(): Promise<readonly [Page, Page]> {
  const somebody = await visit();
  const first = await openFaultPage(await somebody.newPage(), site.address());
  await draftSays(first, { writer: "here" });
  const second = await somebody.newPage();
  await second.goto(site.address());
  return [first, second];
}

describe("two tabs with one draft", () => {
  it(
    "have one writer; the other is told, takes over, and what either typed is there",
    proves(8, async () => {
      const [first, second] = await twoTabs();
      await draftSays(second, { writer: "elsewhere" });
      await box(first).fill("พิมพ์ในแท็บแรก");
      await draftSays(first, { status: "saved" });
      await box(second).fill("พิมพ์ในแท็บที่สอง");
      await button(second, "take over").click();
      await draftSays(second, { writer: "here", found: { title: "พิมพ์ในแท็บแรก" } });
      await draftSays(first, { writer: "elsewhere" });
      // Nothing is put into a form by itself.
      expect(await box(first).inputValue()).toBe("พิมพ์ในแท็บแรก");
      expect(await box(second).inputValue()).toBe("พิมพ์ในแท็บที่สอง");
      await button(second, "restore").click();
      await expect.poll(() => box(second).inputValue()).toBe("พิมพ์ในแท็บแรก");
      await draftSays(second, { status: "saved" });
      // What was typed in the second instead of it is offered in its turn.
      const context = second.context();
      await first.close();
      await second.close();
      const third = await openFaultPage(await context.newPage(), site.address());
      await draftSays(third, { found: { title: "พิมพ์ในแท็บแรก" } });
    }),
  );

  it(
    "of which the writer dies have another writer within a second",
    proves(9, async (tell) => {
      for (const ending of ["close", "crash"] as const) {
        const [first, second] = await twoTabs();
        await draftSays(second, { writer: "elsewhere" });
        await box(first).fill("พิมพ์ก่อนแท็บจะปิดไป");
        await draftSays(first, { status: "saved" });
        const died = performance.now();
        if (ending === "close") await first.close();
        else await crash(first);
        await expect.poll(async () => (await draftOf(second)).writer, { interval: 20 }).toBe("here");
        expect(performance.now() - died, "milliseconds until the other tab writes").toBeLessThan(1_000);
        await draftSays(second, { found: { title: "พิมพ์ก่อนแท็บจะปิดไป" } });
        tell();
      }
    }),
  );
});

async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent("crash");
  const control = await page.context().newCDPSession(page);
  control.send("Page.crash").catch(() => undefined);
  await crashed;
}
