import { randomUUID } from "node:crypto";
import type { Page, Request } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Saved } from "../src/api/contract.js";
import { boxOf, draftSaved, fillNewAgreement, foundDraft, notice, openForm, save } from "./agreement-form.js";
import { useBrowser } from "./browser.js";
import { proves } from "./faults/ledger.js";
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

/** For a route that holds its answer back until `give` is called. */
function heldAnswer() {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}

const keyOf = (request: Request | undefined) => request?.headers()["idempotency-key"];

const failureShown = (page: Page, kind: "network" | "not-ours" | "unavailable") =>
  page
    .getByRole("alert")
    .filter({ hasText: say("save.failed", { reason: say(`failure.${kind}`) }) })
    .waitFor();

async function arriveAtSaved(page: Page): Promise<string> {
  // What could not be sent goes again after some seconds, each time after twice as many.
  await page.getByText(say("agreement.created")).waitFor({ timeout: 30_000 });
  return new URL(page.url()).pathname.split("/").pop() ?? "";
}

describe("a connection that is lost while saving", () => {
  it(
    "loses nothing, says that it waits, and goes by itself as the same request under the same key",
    proves(15, async () => {
      const title = newTitle();
      const page = await openNew(title);
      const attempts = attemptsOf(page);
      expectComplaint(netError);
      await page.route(writes, (route) => route.abort("connectionreset"));
      await save(page).click();
      await failureShown(page, "network");
      expect(await page.getByText(say("save.queued")).count()).toBe(1);
      expect(await boxOf(page, "title").inputValue()).toBe(title);
      expect(await tool.register.count(title)).toBe(0);

      await page.unroute(writes);
      await arriveAtSaved(page);
      expect(attempts.length).toBeGreaterThanOrEqual(2);
      expect(keyOf(attempts[0])).toBeTruthy();
      expect(new Set(attempts.map(keyOf)).size).toBe(1);
      expect(await tool.register.count(title)).toBe(1);
    }),
  );

  it(
    "after the server has written gives, on the retry, the receipt that was lost",
    proves(16, async () => {
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
      expect(await arriveAtSaved(page)).toBe(receipt?.id);
      expect(await tool.register.count(title)).toBe(1);
      expect(await tool.register.read(receipt?.id ?? "")).toMatchObject({ revision: 1 });
    }),
  );

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
    await boxOf(page, "project").fill("โครงการที่เพิ่งนึกได้");
    await page.unroute(writes);
    await save(page).click();
    const id = await arriveAtSaved(page);
    expect(await tool.register.count(title)).toBe(1);
    expect(await tool.register.read(id)).toMatchObject({ revision: 2, record: { project: "โครงการที่เพิ่งนึกได้" } });
  });

  it("after the server has written, and with the tab closed too, gives one record and leaves no draft", async () => {
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
    // What is in the queue needs no draft, and the queue goes on sending.
    expect(await boxOf(second, "title").inputValue()).toBe("");
    await second.locator('.tool-outbox[data-state="empty"]').waitFor({ state: "attached", timeout: 30_000 });
    expect(await foundDraft(second).count()).toBe(0);
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
    await arriveAtSaved(page);
    expect(await tool.register.count(title)).toBe(1);
  });
});

describe("the save button", () => {
  it(
    "pressed twice in a moment writes one record",
    proves(17, async () => {
      const title = newTitle();
      const page = await openNew(title);
      const attempts = attemptsOf(page);
      await save(page).dblclick();
      await arriveAtSaved(page);
      expect(attempts).toHaveLength(1);
      expect(await tool.register.count(title)).toBe(1);
    }),
  );

  it("pressed again while a slow answer is on its way writes one record", async () => {
    const title = newTitle();
    const page = await openNew(title);
    const attempts = attemptsOf(page);
    const { given, give } = heldAnswer();
    await page.route(writes, async (route) => {
      const response = await route.fetch();
      await given;
      await route.fulfill({ response });
    });
    await save(page).click();
    await boxOf(page, "project").press("Enter");
    await page.keyboard.press("Enter");
    give();
    await arriveAtSaved(page);
    expect(attempts).toHaveLength(1);
    expect(await tool.register.count(title)).toBe(1);
  });
});

describe("a network that answers in the server's place", () => {
  const signIn = { status: 200, contentType: "text/html", body: "<!doctype html><title>Wi-Fi</title><h1>Sign in</h1>" };

  it(
    "is a save that failed, whatever its status says",
    proves(22, async () => {
      const title = newTitle();
      const page = await openNew(title);
      await page.route("**/api/**", (route) => route.fulfill(signIn));
      await save(page).click();
      await failureShown(page, "not-ours");
      await page.getByText(say("failure.not-ours.remedy")).waitFor();
      expect(await boxOf(page, "title").inputValue()).toBe(title);
      await page.unroute("**/api/**");
      await arriveAtSaved(page);
      expect(await tool.register.count(title)).toBe(1);
    }),
  );

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
    const { given, give } = heldAnswer();
    await page.route(writes, async (route) => {
      if (route.request().method() === "POST") await given;
      await route.continue();
    });
    await save(page).click();
    await page.getByRole("link", { name: say("form.back") }).click();
    await page.locator("h1", { hasText: say("list.title") }).waitFor();
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    give();
    await answered;
    // The draft is removed before anything else happens; a page would follow at once.
    await page.waitForTimeout(500);
    expect(new URL(page.url()).pathname).toBe("/");
    expect(await tool.register.count(title)).toBe(1);
  });
});
