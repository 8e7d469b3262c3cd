import type { Meeting } from "@saan/schema/body";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { RecordList } from "../src/api/contract.js";
import { meetingForm } from "../src/forms/meeting-form.js";
import { violationsOf } from "./axe.js";
import { useBrowser } from "./browser.js";
import { useTool } from "./running-tool.js";
import { kitSays, say } from "./words.js";

const tool = useTool();
const { open, expectComplaint } = useBrowser();

const nodeOf = (id: string) => meetingForm.model.nodes[id];
const meetings = async (filter = {}) => {
  const query = new URLSearchParams({ filter: JSON.stringify(filter) });
  const response = await fetch(`${tool.address}/api/meetings${Object.keys(filter).length > 0 ? `?${query}` : ""}`);
  return (await response.json()) as RecordList<Meeting>;
};
const names = (page: Page) => page.getByRole("rowheader").allInnerTexts();
const counted = (page: Page, key: "meeting.count" | "meeting.count.all", count: number) =>
  page.getByText(say(key, { count }), { exact: true }).waitFor();

beforeAll(async () => {
  for (const [at, level] of ["province", "district", "province"].entries()) {
    const record = { title: `ประชุมระดับ ${at}`, level, area: { level: "province", nameAsStated: "พะเยา" } };
    expect((await tool.register.send("POST", "/api/meetings", { record })).status).toBe(201);
  }
});

describe.each([
  ["a desk", { width: 1280, height: 900 }],
  ["a phone of 360 px", { width: 360, height: 740 }],
])("the filters of a list on %s", (_where, viewport) => {
  it("are those of its form, in Thai, stand in the address, and come back with it", async () => {
    const all = await meetings();
    const level = "province";
    const some = await meetings({ level: { kind: "choice", codes: [level] } });
    expect(some.total).toBeGreaterThan(1);
    expect(some.total).toBeLessThan(all.total);

    const page = await open(`${tool.address}/meetings`, { viewport });
    await counted(page, "meeting.count.all", all.total);
    await page.locator("summary", { hasText: say("records.filter") }).click();
    const filters = page.getByRole("region", { name: kitSays("schemaFilter.label") });
    const option = nodeOf("level")?.options?.find(({ code }) => code === level)?.label.th ?? "";
    await filters.getByRole("checkbox", { name: option, exact: true }).press("Space");
    await counted(page, "meeting.count", some.total);
    expect(await names(page)).toHaveLength(some.total);
    await page
      .locator("summary")
      .getByText(say("records.filter.count", { count: 1 }))
      .waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const [needed, room] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(needed).toBeLessThanOrEqual(room ?? 0);

    await page.reload();
    await counted(page, "meeting.count", some.total);
    const box = filters.getByRole("checkbox", { name: option, exact: true });
    expect(await box.isChecked()).toBe(true);
    await page.getByRole("button", { name: say("records.clear") }).click();
    await counted(page, "meeting.count.all", all.total);
    expect(await box.isChecked()).toBe(false);
    expect(new URL(page.url()).search).toBe("");
  });

  it("take a day in the Buddhist era and a text while somebody types", async () => {
    const page = await open(`${tool.address}/meetings`, { viewport });
    await page.locator("summary", { hasText: say("records.filter") }).click();
    const filters = page.getByRole("region", { name: kitSays("schemaFilter.label") });
    const date = filters.getByRole("group", { name: nodeOf("date")?.label.th, exact: true });
    await date.getByRole("textbox", { name: kitSays("schemaFilter.from") }).fill("๑ ม.ค. ๒๕๙๙");
    await page.keyboard.press("Tab");
    await counted(page, "meeting.count", 0);
    expect(JSON.parse(new URL(page.url()).searchParams.get("filter") ?? "")).toEqual({
      date: { kind: "date", from: "2056-01-01" },
    });
    await filters.getByRole("button", { name: kitSays("schemaFilter.clear") }).click();
    await counted(page, "meeting.count.all", (await meetings()).total);
    const area = filters.getByRole("textbox", { name: nodeOf("area")?.label.th, exact: true });
    await area.pressSequentially("พะเยา");
    const found = await meetings({ area: { kind: "text", text: "พะเยา" } });
    await counted(page, "meeting.count", found.total);
    expect(await area.inputValue()).toBe("พะเยา");
  });

  it("are fetched by who opens them, and a lost signal is said and tried again", async () => {
    expectComplaint(/net::ERR_/, /Failed to load module script/);
    const page = await open(`${tool.address}/meetings`, { viewport });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.route(/\/assets\/filter-|:\d+\/$/, (route) => route.abort());
    const title = page.locator("summary", { hasText: say("records.filter") });
    await title.click();
    await page.getByText(say("part.missing")).waitFor();
    expect(asked.some((url) => /\/assets\/filter-/.test(url))).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    const again = page.getByRole("button", { name: say("tool.retry") });
    await again.click();
    await expect.poll(() => again.getAttribute("aria-disabled")).toBe(null);
    await page.getByText(say("part.missing")).waitFor();

    await page.unroute(/\/assets\/filter-|:\d+\/$/);
    await again.click();
    await page.getByRole("region", { name: kitSays("schemaFilter.label") }).waitFor();
  });

  it("have their places kept while they are on their way", async () => {
    const page = await open(`${tool.address}/meetings`, { viewport });
    let letIn = () => {};
    const atTheDoor = new Promise<void>((resolve) => (letIn = resolve));
    await page.route(/\/assets\/filter-/, async (route) => {
      await atTheDoor;
      await route.continue();
    });
    await page.locator("summary", { hasText: say("records.filter") }).click();
    await page.getByText(kitSays("schemaFilter.loading")).waitFor();
    const below = async () => (await page.locator(".record-list").boundingBox())?.y ?? 0;
    const before = await below();
    letIn();
    await page.getByRole("region", { name: kitSays("schemaFilter.label") }).waitFor();
    expect(Math.abs((await below()) - before)).toBeLessThan(16);
  });
});
