import type { Page, Request } from "playwright-core";
import { describe, expect, it } from "vitest";
import { meetingForm } from "../src/forms/meeting-form.js";
import { draftSaved } from "./agreement-form.js";
import { violationsOf } from "./axe.js";
import { useBrowser } from "./browser.js";
import { useTool } from "./running-tool.js";
import { kitSays, say } from "./words.js";

const tool = useTool();
const { open, expectComplaint } = useBrowser();

const title = meetingForm.model.nodes.title?.label.th ?? "title";

const waiting = (page: Page) =>
  page.locator(".tool-outbox").getByRole("button", { name: kitSays("outboxStatus.open") });
// What is sent is lost; the list of what is stored is not.
const isList = (request: Request) => request.method() === "GET" && request.url().includes("/api/");

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

    await waiting(page).click();
    const dialog = page.getByRole("dialog", { name: say("outbox.title") });
    await dialog.getByText("ประชุมในหมู่บ้านที่ไม่มีสัญญาณ").waitFor();
    await page.keyboard.press("Escape");
    expect(await box.inputValue()).toBe("ประชุมในหมู่บ้านที่ไม่มีสัญญาณ");

    await page.context().setOffline(false);
    await page.getByText(say("records.created")).waitFor({ timeout: 30_000 });
  });

  it("stays on its page where the list could not be fetched; once the server answers the list is there, and nothing is lost", async () => {
    const lost = /OutboxDialog-.*\.js|\/api\/meetings|:\d+\/$/;
    const page = await open("about:blank");
    await page.route(lost, (route) => (isList(route.request()) ? route.continue() : route.abort()));
    expectComplaint(/net::ERR_/, /Failed to load module script/);
    await page.goto(`${tool.address}/meetings/new`);
    const box = page.getByRole("textbox", { name: title, exact: true });
    await box.fill("ประชุมที่ยังไม่ได้ส่ง");
    await page.getByRole("button", { name: say("meeting.save") }).click();
    await page.getByText(say("save.queued")).waitFor();
    await waiting(page).click();
    const missing = page.locator(".tool-part").filter({ hasText: say("outbox.missing.remedy") });
    await missing.waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const again = missing.getByRole("button", { name: say("tool.retry") });
    await again.click();
    await expect.poll(() => again.getAttribute("aria-disabled")).toBe(null);
    expect(await box.inputValue()).toBe("ประชุมที่ยังไม่ได้ส่ง");
    // Who asks again at the corner is answered, too.
    await waiting(page).click();
    await missing.waitFor();

    await page.unroute(lost);
    await page.route("**/api/meetings", (route) => (isList(route.request()) ? route.continue() : route.abort()));
    await again.click();
    const dialog = page.getByRole("dialog", { name: say("outbox.title") });
    await dialog.getByText("ประชุมที่ยังไม่ได้ส่ง").waitFor();
  });
});

describe("what belongs to this computer and could not be fetched", () => {
  it.each([
    ["its settings", "ThisComputerDialog", "device.title", "dialog"],
    ["the question before it is cleared", "ClearQuestion", "device.clear", "alertdialog"],
  ] as const)("%s: is said, and there once the server answers", async (_name, part, button, role) => {
    const lost = new RegExp(`${part}-.*\\.js|:\\d+/$`);
    const page = await open("about:blank");
    await page.route(lost, (route) => route.abort());
    expectComplaint(/net::ERR_/, /Failed to load module script/);
    await page.goto(`${tool.address}/meetings/new`);
    const box = page.getByRole("textbox", { name: title, exact: true });
    await box.fill("ประชุมที่พิมพ์ค้างไว้");
    await draftSaved(page);
    const opener = page.getByRole("button", { name: say(button), exact: true });
    await opener.click();
    const missing = page.locator(".tool-part").filter({ hasText: say("part.missing") });
    await missing.waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await box.inputValue()).toBe("ประชุมที่พิมพ์ค้างไว้");

    await page.unroute(lost);
    await missing.getByRole("button", { name: say("tool.retry") }).click();
    await page.getByRole(role).waitFor();
    await page.keyboard.press("Escape");
    // The page was not loaded anew: what stands in it and is kept nowhere, like a chosen file, is not lost either.
    expect(await box.inputValue()).toBe("ประชุมที่พิมพ์ค้างไว้");
  });
});
