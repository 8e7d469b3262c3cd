import { randomUUID } from "node:crypto";
import type { Page, Request } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Saved } from "../src/api/contract.js";
import { exampleAgreement } from "../src/server/api-suite/records.js";
import { boxOf, draftSaved, fillNewAgreement, notice, openForm, restoreButton, save } from "./agreement-form.js";
import { useBrowser } from "./browser.js";
import { useTool } from "./running-tool.js";
import { say } from "./words.js";

const tool = useTool();
const { open, visit, expectComplaint } = useBrowser();

/** A title that no other test has. */
const newTitle = () => `ข้อตกลงทดสอบ ${randomUUID()}`;

const writes = "**/api/agreements*";
const netError = /net::ERR_/;

async function openNew(title: string): Promise<Page> {
  const page = await open("about:blank");
  await openForm(page, `${tool.address}/agreements/new`);
  await fillNewAgreement(page, title);
  return page;
}

/** Every attempt to write that leaves the page. */
function attemptsOf(page: Page): Request[] {
  const attempts: Request[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") attempts.push(request);
  });
  return attempts;
}

const keyOf = (request: Request | undefined) => request?.headers()["idempotency-key"];

const failureShown = (page: Page, kind: "network" | "not-ours" | "unavailable") =>
  page
    .getByRole("alert")
    .filter({ hasText: say("save.failed", { reason: say(`failure.${kind}`) }) })
    .waitFor();

async function arriveAtSaved(page: Page): Promise<string> {
  await page.getByText(say("agreement.created")).waitFor();
  return new URL(page.url()).pathname.split("/").pop() ?? "";
}

describe("a change on top of a version that somebody else has replaced", () => {
  async function openStale() {
    const title = newTitle();
    const stored = await tool.register.enter({ title });
    const page = await open("about:blank");
    await openForm(page, `${tool.address}/agreements/${stored.id}/edit`);
    const theirs = await tool.register.change(stored, exampleAgreement({ title, project: "โครงการของเขา" }));
    await boxOf(page, "title").fill(`${title} ของฉัน`);
    expectComplaint(/status of 409/);
    await save(page).click();
    const dialog = page.getByRole("dialog", { name: say("conflict.title") });
    await dialog.waitFor();
    return { page, dialog, title, stored, theirs };
  }

  it("is answered with both versions, field by field, and nothing is written", async () => {
    const { dialog, title, stored, theirs } = await openStale();
    // Without the marks of what was added, which are for a screen reader.
    const text = await dialog.evaluate((part) => {
      const copy = part.cloneNode(true) as HTMLElement;
      for (const mark of copy.querySelectorAll("ins .saan-visually-hidden")) mark.remove();
      return copy.textContent;
    });
    for (const said of [say("conflict.mine"), say("conflict.current"), `${title} ของฉัน`, "โครงการของเขา"])
      expect(text).toContain(said);
    // Two of all the fields differ: only they are shown.
    expect(await dialog.getByRole("rowheader").allInnerTexts()).toEqual(["ชื่อข้อตกลง", "โครงการ"]);
    expect(await tool.register.read(stored.id)).toMatchObject({ revision: theirs.revision, record: theirs.record });
  });

  it('is kept by "use mine" as the next version', async () => {
    const { page, dialog, title, stored } = await openStale();
    await dialog.getByRole("button", { name: say("conflict.overwrite") }).click();
    await page.getByText(say("agreement.updated")).waitFor();
    expect(await tool.register.read(stored.id)).toMatchObject({ revision: 3, record: { title: `${title} ของฉัน` } });
  });

  it('is kept as a draft by "see theirs", and can be taken up again without overrunning anybody', async () => {
    const { page, dialog, title, stored } = await openStale();
    await dialog.getByRole("button", { name: say("conflict.see") }).click();
    await page.getByText("โครงการของเขา").waitFor();
    await page.getByRole("link", { name: say("agreement.edit") }).click();
    await page.getByText(say("draft.found.older")).waitFor();
    expect(await boxOf(page, "title").inputValue()).toBe(title);
    await restoreButton(page).click();
    await expect.poll(() => boxOf(page, "title").inputValue()).toBe(`${title} ของฉัน`);
    await save(page).click();
    // The draft began from the version before theirs, so the choice comes again.
    await dialog.waitFor();
    await dialog.getByRole("button", { name: say("conflict.back") }).click();
    expect(await boxOf(page, "title").inputValue()).toBe(`${title} ของฉัน`);
    expect(await tool.register.read(stored.id)).toMatchObject({ revision: 2, record: { title } });
  });
});

describe("a connection that is lost while saving", () => {
  it("loses nothing, and the retry is the same request under the same key", async () => {
    const title = newTitle();
    const page = await openNew(title);
    const attempts = attemptsOf(page);
    expectComplaint(netError);
    await page.route(writes, (route) => route.abort("connectionreset"));
    await save(page).click();
    await failureShown(page, "network");
    expect(await page.getByText(say("save.kept")).count()).toBe(1);
    expect(await boxOf(page, "title").inputValue()).toBe(title);
    expect(await tool.register.count(title)).toBe(0);

    await page.unroute(writes);
    await save(page).click();
    await arriveAtSaved(page);
    expect(attempts).toHaveLength(2);
    expect(keyOf(attempts[0])).toBeTruthy();
    expect(keyOf(attempts[1])).toBe(keyOf(attempts[0]));
    expect(await tool.register.count(title)).toBe(1);
  });

  it("after the server has written gives, on the retry, the receipt that was lost", async () => {
    const title = newTitle();
    const page = await openNew(title);
    expectComplaint(netError);
    let receipt: Saved<unknown> | undefined;
    await page.route(writes, async (route) => {
      const response = await route.fetch();
      receipt = (await response.json()) as Saved<unknown>;
      await route.abort("connectionreset");
    });
    await save(page).click();
    await failureShown(page, "network");
    expect(await tool.register.count(title)).toBe(1);

    await page.unroute(writes);
    await save(page).click();
    expect(await arriveAtSaved(page)).toBe(receipt?.id);
    expect(await tool.register.count(title)).toBe(1);
    expect(await tool.register.read(receipt?.id ?? "")).toMatchObject({ revision: 1 });
  });

  it("after the server has written, with more typed since, gives a second version and not a second record", async () => {
    const title = newTitle();
    const page = await openNew(title);
    expectComplaint(netError);
    await page.route(writes, async (route) => {
      await route.fetch();
      await route.abort("connectionreset");
    });
    await save(page).click();
    await failureShown(page, "network");
    await page.unroute(writes);
    await boxOf(page, "project").fill("โครงการที่เพิ่งนึกได้");
    await save(page).click();
    const id = await arriveAtSaved(page);
    expect(await tool.register.count(title)).toBe(1);
    expect(await tool.register.read(id)).toMatchObject({ revision: 2, record: { project: "โครงการที่เพิ่งนึกได้" } });
  });

  it("after the server has written, and with the tab closed too, still gives one record when the draft is sent", async () => {
    const title = newTitle();
    const somebody = await visit();
    const first = await somebody.newPage();
    await openForm(first, `${tool.address}/agreements/new`);
    await fillNewAgreement(first, title);
    await draftSaved(first);
    expectComplaint(netError);
    await first.route(writes, async (route) => {
      await route.fetch();
      await route.abort("connectionreset");
    });
    await save(first).click();
    await failureShown(first, "network");
    await first.close();

    const second = await somebody.newPage();
    await openForm(second, `${tool.address}/agreements/new`);
    await restoreButton(second).click();
    await expect.poll(() => boxOf(second, "title").inputValue()).toBe(title);
    await save(second).click();
    await arriveAtSaved(second);
    expect(await tool.register.count(title)).toBe(1);
  });

  it("because the server was killed ends well when the server is back", async () => {
    const title = newTitle();
    const page = await openNew(title);
    expectComplaint(netError);
    await tool.kill();
    try {
      await save(page).click();
      await failureShown(page, "network");
    } finally {
      await tool.startAgain();
    }
    await save(page).click();
    await arriveAtSaved(page);
    expect(await tool.register.count(title)).toBe(1);
  });
});

describe("the save button", () => {
  it("pressed twice in a moment writes one record", async () => {
    const title = newTitle();
    const page = await openNew(title);
    const attempts = attemptsOf(page);
    await save(page).dblclick();
    await arriveAtSaved(page);
    expect(attempts).toHaveLength(1);
    expect(await tool.register.count(title)).toBe(1);
  });

  it("pressed again while a slow answer is on its way writes one record", async () => {
    const title = newTitle();
    const page = await openNew(title);
    const attempts = attemptsOf(page);
    await page.route(writes, async (route) => {
      const response = await route.fetch();
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.fulfill({ response });
    });
    await save(page).click();
    await boxOf(page, "project").press("Enter");
    await page.keyboard.press("Enter");
    await arriveAtSaved(page);
    expect(attempts).toHaveLength(1);
    expect(await tool.register.count(title)).toBe(1);
  });
});

describe("a network that answers in the server's place", () => {
  const signIn = { status: 200, contentType: "text/html", body: "<!doctype html><title>Wi-Fi</title><h1>Sign in</h1>" };

  it("is a save that failed, whatever its status says", async () => {
    const title = newTitle();
    const page = await openNew(title);
    await page.route("**/api/**", (route) => route.fulfill(signIn));
    await save(page).click();
    await failureShown(page, "not-ours");
    await page.getByText(say("failure.not-ours.remedy")).waitFor();
    expect(await boxOf(page, "title").inputValue()).toBe(title);
    await page.unroute("**/api/**");
    await save(page).click();
    await arriveAtSaved(page);
    expect(await tool.register.count(title)).toBe(1);
  });

  it("is a list that did not come, and can be asked for again", async () => {
    const page = await open("about:blank");
    await page.route("**/api/**", (route) => route.fulfill(signIn));
    await page.goto(tool.address);
    await notice(page, say("failure.not-ours")).waitFor();
    await page.unroute("**/api/**");
    await page.getByRole("button", { name: say("tool.retry") }).click();
    await page.locator(".list-card h3").first().waitFor();
  });

  it("cut off in the middle of its JSON is a save that failed", async () => {
    const title = newTitle();
    const page = await openNew(title);
    await page.route(writes, (route) =>
      route.fulfill({ status: 201, contentType: "application/json", body: '{"id":"1","revis' }),
    );
    await save(page).click();
    await failureShown(page, "not-ours");
    expect(await tool.register.count(title)).toBe(0);
  });
});

describe("an answer that comes when the person has gone on", () => {
  it("does not take them away from where they are, and the draft is gone", async () => {
    const title = newTitle();
    const page = await openNew(title);
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(writes, async (route) => {
      if (route.request().method() === "POST") await asked;
      await route.continue();
    });
    await save(page).click();
    await page.getByRole("link", { name: say("form.back") }).click();
    await page.getByRole("heading", { level: 1, name: say("list.title") }).waitFor();
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    answer();
    await answered;
    await expect.poll(() => page.evaluate(() => localStorage.getItem("saan-unanswered:agreement:new"))).toBeNull();
    // The draft is removed before anything else happens; a page would follow at once.
    await page.waitForTimeout(500);
    expect(new URL(page.url()).pathname).toBe("/");
    expect(await tool.register.count(title)).toBe(1);
  });
});
