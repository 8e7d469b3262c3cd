import { describe, expect, it } from "vitest";
import { meetingForm } from "../src/forms/meeting-form.js";
import { useBrowser } from "./browser.js";
import { useTool } from "./running-tool.js";
import { kitSays, say } from "./words.js";

const tool = useTool();
const { open, expectComplaint } = useBrowser();

const title = meetingForm.model.nodes.title?.label.th ?? "title";

describe("a record that was saved without a signal", () => {
  it("is shown in the list of what waits, without a signal too, and goes once there is one", async () => {
    const page = await open(`${tool.address}/meetings/new`);
    const box = page.getByRole("textbox", { name: title, exact: true });
    await box.fill("ประชุมในหมู่บ้านที่ไม่มีสัญญาณ");
    // The list is fetched once the page has nothing else to do.
    await page.waitForLoadState("networkidle");
    expectComplaint(/net::ERR_/);
    await page.context().setOffline(true);
    await page.getByText(say("tool.offline")).waitFor();
    await page.getByRole("button", { name: say("meeting.save") }).click();
    const failure = page.getByRole("alert").filter({ hasText: say("save.queued") });
    await failure.waitFor();
    // It goes by itself: a person has nothing to try again.
    expect(await failure.innerText()).not.toContain(say("failure.network.remedy"));

    await page
      .locator(".tool-outbox")
      .getByRole("button", { name: kitSays("outboxStatus.open") })
      .click();
    const dialog = page.getByRole("dialog", { name: say("outbox.title") });
    await dialog.getByText("ประชุมในหมู่บ้านที่ไม่มีสัญญาณ").waitFor();
    await page.keyboard.press("Escape");
    expect(await box.inputValue()).toBe("ประชุมในหมู่บ้านที่ไม่มีสัญญาณ");

    await page.context().setOffline(false);
    await page.getByText(say("records.created")).waitFor({ timeout: 30_000 });
  });

  it("stays on its page, with what was typed, where the list could not be fetched", async () => {
    const page = await open("about:blank");
    await page.route("**/OutboxDialog-*.js", (route) => route.abort());
    expectComplaint(/net::ERR_/);
    await page.goto(`${tool.address}/meetings/new`);
    const box = page.getByRole("textbox", { name: title, exact: true });
    await box.fill("ประชุมที่ยังไม่ได้ส่ง");
    await page.route("**/api/meetings", (route) => route.abort());
    await page.getByRole("button", { name: say("meeting.save") }).click();
    await page.getByText(say("save.queued")).waitFor();
    await page
      .locator(".tool-outbox")
      .getByRole("button", { name: kitSays("outboxStatus.open") })
      .click();
    await page.getByText(say("outbox.missing")).waitFor();
    expect(await box.inputValue()).toBe("ประชุมที่ยังไม่ได้ส่ง");
  });
});
