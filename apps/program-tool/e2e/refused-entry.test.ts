import type { Meeting } from "@saan/schema/body";
import { describe, expect, it } from "vitest";
import type { RecordList } from "../src/api/contract.js";
import { meetingForm } from "../src/forms/meeting-form.js";
import { errorAt, summaryOf } from "./agreement-form.js";
import { violationsOf } from "./axe.js";
import { useBrowser } from "./browser.js";
import { useTool } from "./running-tool.js";
import { kitSays, say } from "./words.js";

const tool = useTool();
const { open, expectComplaint } = useBrowser();

const writes = "**/api/meetings";
const labelOf = (node: string) => meetingForm.model.nodes[node]?.label.th ?? node;

async function found(text: string): Promise<readonly Meeting[]> {
  const response = await fetch(`${tool.address}/api/meetings?${new URLSearchParams({ q: text })}`);
  return ((await response.json()) as RecordList<Meeting>).rows.map(({ record }) => record);
}

describe("what waited on the device and was refused by the server", () => {
  it("is opened in its form with the reason at the field, corrected, and sent once", async () => {
    const page = await open(`${tool.address}/meetings/new`);
    expectComplaint(/net::ERR_/, /status of 422/);
    await page.route(writes, (route) => route.abort());
    await page.getByRole("textbox", { name: labelOf("title"), exact: true }).fill("ประชุมที่รอส่ง");
    await page.getByRole("textbox", { name: labelOf("number"), exact: true }).fill("9");
    await page.getByRole("button", { name: say("meeting.save") }).click();
    await page.getByText(say("save.queued")).waitFor();
    await page.getByRole("link", { name: say("form.back") }).click();
    await page.getByRole("heading", { level: 1, name: say("meeting.list") }).waitFor();

    // What the server alone finds: the record is another one when it arrives.
    await page.unroute(writes);
    await page.route(writes, async (route) => {
      const body = route.request().postDataJSON() as { record: Record<string, unknown> };
      await route.continue({ postData: JSON.stringify({ ...body, record: { ...body.record, number: 0 } }) });
    });
    const corner = page.locator(".tool-outbox");
    await corner.getByText(kitSays("outboxStatus.needsYou", { count: 1 })).waitFor({ timeout: 30_000 });
    expect(await found("ประชุมที่รอส่ง")).toEqual([]);
    await corner.getByRole("button", { name: kitSays("outboxStatus.open") }).click();
    const dialog = page.getByRole("dialog", { name: say("outbox.title") });
    await dialog.getByRole("button", { name: new RegExp(`^${kitSays("outboxPanel.edit")}`) }).click();

    const number = dialog.getByRole("textbox", { name: labelOf("number"), exact: true });
    await number.waitFor();
    expect(await number.inputValue()).toBe("9");
    expect(await dialog.getByRole("textbox", { name: labelOf("title"), exact: true }).inputValue()).toBe("ประชุมที่รอส่ง");
    await expect.poll(() => errorAt(number)).toContain(labelOf("number"));
    expect(await summaryOf(page).getByRole("link").count()).toBe(1);
    expect(await violationsOf(page)).toEqual([]);
    await page.unroute(writes);
    const requests: string[] = [];
    page.on("request", (request) => request.method() === "POST" && requests.push(request.url()));
    await number.fill("๑๐");
    await dialog.getByRole("button", { name: kitSays("entryForm.send") }).click();
    await dialog.getByText(kitSays("outboxPanel.sent"), { exact: true }).waitFor();
    expect(await found("ประชุมที่รอส่ง")).toMatchObject([{ title: "ประชุมที่รอส่ง", number: 10 }]);
    expect(requests).toHaveLength(1);
  });
});
