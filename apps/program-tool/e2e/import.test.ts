import { activityKinds } from "@saan/schema/activity";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { notice } from "./agreement-form.js";
import { useBrowser } from "./browser.js";
import { useTool } from "./running-tool.js";
import { activityLabelOf, kitSays, say } from "./words.js";

const tool = useTool();
const { open, expectComplaint } = useBrowser();

const kind = activityKinds.label("workshop", "th");
const headers = [activityLabelOf("title"), activityLabelOf("kind"), activityLabelOf("date")];
const table = [headers, ["ประชุมเตรียมงานตำบลแม่กา", kind, "12 มกราคม 2569"], ["ประชุมติดตามงานครั้งที่สอง", kind, "๑๕/๓/๒๕๖๙"]];
const csv = `\uFEFF${table.map((row) => row.join(",")).join("\r\n")}\r\n`;

/** The wizard with the table read and its columns matched: the records are one press away. */
async function openTable(id: string): Promise<Page> {
  const page = await open(`${tool.address}/agreements/${id}`);
  await page.getByRole("link", { name: say("import.activities") }).click();
  await page.getByRole("heading", { level: 1, name: say("import.activities") }).waitFor();
  await page.locator("input[type=file]").setInputFiles({
    name: "กิจกรรม.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(csv, "utf8"),
  });
  const next = page.getByRole("button", { name: kitSays("importWizard.next"), exact: true });
  for (const step of ["importWizard.table", "importWizard.columns"] as const) {
    await page.getByRole("heading", { name: new RegExp(kitSays(step)) }).waitFor();
    await next.click();
  }
  await page.getByText(kitSays("importCells.ready", { count: 2 })).waitFor();
  return page;
}

const bringIn = (page: Page) => page.getByRole("button", { name: /นำเข้า 2/ });

describe("a table of activities", () => {
  it("comes into the agreement, with Thai dates and digits", async () => {
    const { id } = await tool.register.enter();
    const page = await openTable(id);
    await bringIn(page).click();
    await page.getByRole("heading", { name: new RegExp(kitSays("importWizard.done")) }).waitFor();
    const { activities } = await tool.register.read(id);
    expect(activities.map(({ record }) => [record.title, record.kind, record.date?.iso])).toEqual([
      ["ประชุมเตรียมงานตำบลแม่กา", "workshop", "2026-01-12"],
      ["ประชุมติดตามงานครั้งที่สอง", "workshop", "2026-03-15"],
    ]);
  });

  it("that is brought in without a signal waits on the device, and each goes once", async () => {
    const { id } = await tool.register.enter();
    const page = await openTable(id);
    expectComplaint(/net::ERR_/);
    await page.route("**/activities", (route) =>
      route.request().method() === "POST" ? route.abort() : route.continue(),
    );
    await bringIn(page).click();
    await notice(page, say("import.waiting", { count: 2 })).waitFor();
    expect((await tool.register.read(id)).activities).toHaveLength(0);
    await page.unroute("**/activities");
    await expect.poll(async () => (await tool.register.read(id)).activities.length, { timeout: 30_000 }).toBe(2);
    await page.locator('.tool-outbox[data-state="empty"]').waitFor({ state: "attached" });
  });

  it("that is not brought in yet is asked about before a link or the back button leads away from it", async () => {
    const { id } = await tool.register.enter();
    const page = await openTable(id);
    const question = page.getByRole("alertdialog", { name: say("import.leave.ask") });
    const stay = question.getByRole("button", { name: say("import.leave.stay") });
    await page.getByRole("navigation").getByRole("link").first().click();
    await stay.click();
    await question.waitFor({ state: "detached" });
    await page.evaluate(() => history.back());
    await stay.click();
    await bringIn(page).waitFor();
    await page.evaluate(() => history.back());
    await question.getByRole("button", { name: say("import.leave") }).click();
    await page.waitForURL(`**/agreements/${id}`);
  });
});
