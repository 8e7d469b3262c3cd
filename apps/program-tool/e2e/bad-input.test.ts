import { randomUUID } from "node:crypto";
import type { Agreement } from "@saan/schema/agreement";
import type { Issue } from "@saan/schema/read";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { InvalidRecordProblem, Problem } from "../src/api/contract.js";
import { exampleAgreement } from "../src/server/api-suite/records.js";
import { boxOf, draftSaved, errorAt, notice, openForm, restoreButton, save, summaryOf } from "./agreement-form.js";
import { useBrowser } from "./browser.js";
import { proves } from "./faults/ledger.js";
import { useTool } from "./running-tool.js";
import { kitSays, labelOf, say } from "./words.js";

const tool = useTool();
const { open, visit, expectComplaint } = useBrowser();

async function openEdit(changes: Partial<Agreement> = {}) {
  const stored = await tool.register.enter({ title: `ข้อตกลงทดสอบ ${randomUUID()}`, ...changes });
  const page = await open("about:blank");
  await openForm(page, `${tool.address}/agreements/${stored.id}/edit`);
  return { page, stored };
}

async function savedRecord(page: Page, id: string): Promise<Agreement> {
  await page.getByText(say("agreement.updated")).waitFor();
  return (await tool.register.read(id)).record;
}

describe("a year of the common era in a Buddhist-era field", () => {
  const meant = kitSays("dateField.yearBe", { be: 2562, ce: 2019 });
  const literal = kitSays("dateField.yearBe", { be: 2019, ce: 1476 });

  it("is asked about, is not saved unanswered, and is stored as the day that was meant", async () => {
    const { page, stored } = await openEdit({ signing: {} });
    const date = boxOf(page, "signing.date");
    await date.pressSequentially("19/07/2019");
    await page.getByText(kitSays("dateField.askTwo", { first: meant, second: literal })).waitFor();

    await save(page).click();
    await summaryOf(page).waitFor();
    expect(await errorAt(date)).toContain(kitSays("dateField.unanswered"));
    expect(await date.inputValue()).toBe("19/07/2019");
    expect(await tool.register.read(stored.id)).toMatchObject({ revision: 1 });

    await page.getByRole("button", { name: meant }).click();
    await save(page).click();
    const { signing } = await savedRecord(page, stored.id);
    expect(signing?.date).toEqual({ asStated: "19/07/2019", iso: "2019-07-19", precision: "day" });
    await page.getByText("19 กรกฎาคม 2562").first().waitFor();
  });

  it("is never taken without an answer, whichever way it is written", async () => {
    const { page, stored } = await openEdit({ signing: {} });
    const date = boxOf(page, "signing.date");
    for (const text of ["19 ก.ค. 2019", "๑๙/๗/๒๐๑๙"]) {
      await date.fill(text);
      await date.press("Tab");
      await page.getByRole("button", { name: meant }).waitFor();
      await save(page).click();
      await summaryOf(page).waitFor();
      expect(await date.inputValue()).toBe(text);
    }
    expect(await tool.register.read(stored.id)).toMatchObject({ revision: 1 });
  });
});

describe("a day that does not exist", () => {
  it("names the reason, stays as typed, and is not saved", async () => {
    const { page, stored } = await openEdit({ signing: {} });
    const date = boxOf(page, "signing.date");
    await date.fill("31/02/2563");
    await date.press("Tab");
    await expect.poll(() => errorAt(date)).not.toBe("");
    expect(await errorAt(date)).toContain(kitSays("dateField.lastDay", { month: "กุมภาพันธ์ 2563", day: 29 }));

    await save(page).click();
    await summaryOf(page).waitFor();
    expect(await date.inputValue()).toBe("31/02/2563");
    expect(await tool.register.read(stored.id)).toMatchObject({ revision: 1 });

    await date.fill("29/02/2563");
    await save(page).click();
    expect((await savedRecord(page, stored.id)).signing?.date?.iso).toBe("2020-02-29");
  });

  it("comes back from the draft as typed", async () => {
    const { page, stored } = await openEdit({ signing: {} });
    await boxOf(page, "signing.date").fill("31/02/2563");
    await draftSaved(page);
    await page.reload();
    await restoreButton(page).click();
    await expect.poll(() => boxOf(page, "signing.date").inputValue()).toBe("31/02/2563");
    expect(await tool.register.read(stored.id)).toMatchObject({ revision: 1 });
  });
});

describe("ten megabytes pasted into a field", () => {
  const megabytes = 10;
  // Thai letters are three bytes each.
  const letters = Math.ceil((megabytes * 1_000_000) / 3);

  it("leave the page alive, say what is wrong, and lose nothing of what fits", async () => {
    const stored = await tool.register.enter({ title: `ข้อตกลงทดสอบ ${randomUUID()}` });
    const somebody = await visit({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await somebody.newPage();
    await openForm(page, `${tool.address}/agreements/${stored.id}/edit`);
    await boxOf(page, "project").fill("โครงการที่พิมพ์ไว้ก่อน");
    await page.evaluate((count) => navigator.clipboard.writeText("ก".repeat(count)), letters);
    const title = boxOf(page, "title");
    await title.focus();
    await page.keyboard.press("ControlOrMeta+A");
    const started = performance.now();
    await page.keyboard.press("ControlOrMeta+V");
    await boxOf(page, "programme").fill("พิมพ์ต่อได้");
    expect(performance.now() - started).toBeLessThan(10_000);
    // What no field holds is cut off; what was somewhat too long would be there whole.
    const kept = (await title.inputValue()).length;
    expect(kept).toBeGreaterThanOrEqual(300);

    await save(page).click();
    await summaryOf(page).waitFor();
    expect(await errorAt(title)).toContain("ย่อชื่อข้อตกลงให้เหลือไม่เกิน 300 ตัวอักษร");
    await page
      .getByText(kitSays("textArea.over", { count: (kept - 300).toLocaleString("en") }))
      .first()
      .waitFor();
    expect(await tool.register.read(stored.id)).toMatchObject({ revision: 1 });

    await title.fill("ชื่อที่พอดี");
    await save(page).click();
    expect(await savedRecord(page, stored.id)).toMatchObject({
      title: "ชื่อที่พอดี",
      project: "โครงการที่พิมพ์ไว้ก่อน",
      programme: "พิมพ์ต่อได้",
    });
  });

  it("are refused by the server with 413, in both languages", async () => {
    const record = exampleAgreement({ title: "ก".repeat(letters) });
    const response = await tool.register.send("POST", "/api/agreements", { record });
    expect(response.status).toBe(413);
    expectBothLanguages((await response.json()) as Problem);
  });
});

function expectBothLanguages({ title, titles }: Problem): void {
  expect(title).toBe(titles.th);
  expect(titles.th).toMatch(/[ก-๛]/);
  expect(titles.en).toMatch(/^[\x20-\x7e]+$/);
}

describe("a record that no form of ours sends", () => {
  const post = (text: string) => tool.register.sendText("POST", "/api/agreements", text);
  const example = exampleAgreement();
  const withRecord = (change: object) => JSON.stringify({ record: { ...example, ...change } });

  it.each<[string, string, [string, string]]>([
    ["an unknown key", withRecord({ admin: true }), ["admin", "unknown-key"]],
    ["a number for a text", withRecord({ title: 5 }), ["title", "wrong-type"]],
    ["a text for a list", withRecord({ parties: "ทุกคน" }), ["parties", "wrong-type"]],
    ["a word for yes or no", withRecord({ titleIsDescriptive: "yes" }), ["titleIsDescriptive", "wrong-type"]],
    ["a list for a group", withRecord({ signing: [] }), ["signing", "wrong-type"]],
    ["a code that is none", withRecord({ kind: "treaty" }), ["kind", "not-an-option"]],
    [
      "a web address that is a script",
      withRecord({ sources: [{ title: "ข่าว", publisher: "สำนักข่าว", url: "javascript:alert(1)" }] }),
      ["sources.0.url", "invalid-web-address"],
    ],
    [
      "a key into the prototype, deep inside",
      withRecord({}).replace('"signing":{', '"signing":{"__proto__":{"polluted":1},'),
      ["signing.__proto__", "forbidden-key"],
    ],
    ["a key called constructor", withRecord({ constructor: { prototype: {} } }), ["constructor", "forbidden-key"]],
  ])("with %s gets 422 and the path of what is wrong", async (_, text, expected) => {
    const response = await post(text);
    expect(response.status).toBe(422);
    const problem = (await response.json()) as InvalidRecordProblem;
    expectBothLanguages(problem);
    expect(problem.issues.map(({ path, code }: Issue) => [path.join("."), code])).toContainEqual(expected);
  });

  it.each([
    ["cut off in the middle", "invalid-json", '{"record":{"title":"ก'],
    ["beside which stands another key", "invalid-request", JSON.stringify({ record: example, admin: true })],
    ["in a list", "invalid-request", "[]"],
  ])("%s gets 400 %s", async (_, code, text) => {
    const response = await post(text);
    expect(response.status).toBe(400);
    const problem = (await response.json()) as Problem;
    expectBothLanguages(problem);
    expect(problem.code).toBe(code);
  });

  it("cannot give every object of the server a property", async () => {
    const { id } = await tool.register.enter();
    for (const inner of ['{"revision":1,"status":201}', '{"__proto__":{"revision":1}}']) {
      await post(`{"__proto__":${inner},"record":${JSON.stringify(example)}}`);
      await post(`{"record":{"__proto__":${inner}}}`);
      await post(`{"record":{"constructor":{"prototype":${inner}}}}`);
    }
    // With a revision on Object.prototype this change would say of one.
    const response = await tool.register.send("PUT", `/api/agreements/${id}`, { record: example });
    expect(response.status).toBe(428);
    expect(await tool.register.read(id)).toMatchObject({ revision: 1 });
  });
});

describe("what the server alone finds", () => {
  /** Changes the record between the page and the server, as a client with a bug would. */
  async function corruptOnTheWay(page: Page, change: (record: Record<string, unknown>) => void): Promise<void> {
    await page.route("**/api/agreements/**", async (route) => {
      const body = route.request().postDataJSON() as { record: Record<string, unknown> } | null;
      if (body === null) return route.continue();
      change(body.record);
      return route.continue({ postData: JSON.stringify(body) });
    });
  }

  it(
    "stands at the right field, in a row too, and goes away when the field is edited",
    proves(19, async () => {
      const { page, stored } = await openEdit();
      await corruptOnTheWay(page, (record) => {
        record.title = "";
        (record.parties as { role: string }[])[1] = { ...(record.parties as { role: string }[])[1], role: "boss" };
        record.signing = { date: { asStated: "วันหนึ่ง" } };
      });
      await boxOf(page, "project").fill("โครงการใหม่");
      expectComplaint(/status of 422/);
      await save(page).click();
      const summary = summaryOf(page);
      await summary.waitFor();
      await expect.poll(() => summary.evaluate((part) => part.contains(document.activeElement))).toBe(true);
      expect(await summary.getByRole("link").count()).toBe(3);

      const role = page.getByRole("combobox", { name: labelOf("parties.*.role") }).nth(1);
      expect(await errorAt(boxOf(page, "title"))).toContain("กรอกชื่อข้อตกลง");
      expect(await errorAt(role)).toContain(labelOf("parties.*.role"));
      expect(await errorAt(boxOf(page, "signing.date"))).toContain("วันหนึ่ง");
      expect(await errorAt(page.getByRole("combobox", { name: labelOf("parties.*.role") }).first())).toBe("");
      await summary.getByRole("link").nth(1).click();
      await expect.poll(() => role.evaluate((control) => control === document.activeElement)).toBe(true);

      await role.selectOption("witness");
      expect(await errorAt(role)).toBe("");
      expect(await boxOf(page, "project").inputValue()).toBe("โครงการใหม่");
      expect(await tool.register.read(stored.id)).toMatchObject({ revision: 1 });
      await page.unroute("**/api/agreements/**");
      await save(page).click();
      expect((await savedRecord(page, stored.id)).project).toBe("โครงการใหม่");
    }),
  );

  it("about no field of the form stands in the summary, in words", async () => {
    const { page } = await openEdit();
    await corruptOnTheWay(page, (record) => {
      record.admin = true;
    });
    expectComplaint(/status of 422/);
    await save(page).click();
    await summaryOf(page).waitFor();
    const said = await summaryOf(page).innerText();
    expect(said).toMatch(/[ก-๛]/);
    expect(said).not.toMatch(/[A-Za-z]/);
  });

  it("without any field, as a broken request, is told beside the save button and loses nothing", async () => {
    const { page } = await openEdit();
    await page.route("**/api/agreements/**", (route) =>
      route.request().method() === "PUT" ? route.continue({ postData: "{" }) : route.continue(),
    );
    await boxOf(page, "project").fill("โครงการใหม่");
    expectComplaint(/status of 400/);
    await save(page).click();
    await notice(page, say("failure.refused.remedy")).waitFor();
    expect(await boxOf(page, "project").inputValue()).toBe("โครงการใหม่");
  });
});
