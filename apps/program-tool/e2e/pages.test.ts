import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { AgreementDetail, AgreementPage } from "../src/api/contract.js";
import { en } from "../src/messages/en.js";
import { boxOf, openForm, save, summaryOf } from "./agreement-form.js";
import { useBrowser } from "./browser.js";
import { holdsOfEveryPage } from "./every-page.js";
import { useTool } from "./running-tool.js";
import { textsIn } from "./visible-text.js";
import { activityLabelOf, kitSays, labelOf, say } from "./words.js";

const tool = useTool();
const { open } = useBrowser();

/** The sample record of Phayao: the one with everything in it. */
let phayao: AgreementDetail;
beforeAll(async () => {
  const found = (await (await fetch(`${tool.address}/api/agreements?province=56`)).json()) as AgreementPage;
  phayao = await tool.register.read(found.rows[0]?.id ?? "");
});

const titles = (page: Page) => page.locator(".list-card h3").allInnerTexts();
const queryOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

async function openList(): Promise<Page> {
  const page = await open(tool.address);
  await expect.poll(() => titles(page)).toHaveLength(2);
  return page;
}

describe("the list", () => {
  it.each([
    ["as it is spelled", "แม่กา"],
    ["with a zero-width space in it", "แม่\u200Bกา"],
    ["with เ typed twice for แ", "เเม่กา"],
    ["with the sara am taken apart", "ข้อตกลง ตํ\u0E32บล"],
  ])("finds an agreement by a word %s, and keeps the word as typed", async (_, word) => {
    const page = await openList();
    await page.getByRole("searchbox", { name: say("list.search") }).fill(word);
    await expect.poll(() => titles(page)).toEqual([phayao.record.title]);
    expect(queryOf(page)).toEqual({ q: word });
    await page.reload();
    await expect.poll(() => titles(page)).toEqual([phayao.record.title]);
    expect(await page.getByRole("searchbox", { name: say("list.search") }).inputValue()).toBe(word);
  });

  it("filters by province and by fiscal year, keeps both over a reload, and gives them back one by one", async () => {
    const page = await openList();
    const province = page.getByRole("combobox", { name: say("list.province") });
    const year = page.getByRole("combobox", { name: say("list.year") });
    await province.selectOption("56");
    await expect.poll(() => titles(page)).toEqual([phayao.record.title]);
    await year.selectOption("2563");
    await expect.poll(() => queryOf(page)).toEqual({ province: "56", fiscalYear: "2563" });
    await page.reload();
    await expect.poll(() => titles(page)).toEqual([phayao.record.title]);
    expect([await province.inputValue(), await year.inputValue()]).toEqual(["56", "2563"]);

    await page.goBack();
    await expect.poll(() => queryOf(page)).toEqual({ province: "56" });
    await page.getByRole("button", { name: say("list.clear") }).click();
    await expect.poll(() => titles(page)).toHaveLength(2);
    expect(queryOf(page)).toEqual({});
    await year.selectOption("2554");
    await expect.poll(() => titles(page)).toHaveLength(1);
    expect(await titles(page)).not.toContain(phayao.record.title);
  });

  it("says when nothing was found, and leads back to everything", async () => {
    const page = await openList();
    await page.getByRole("searchbox", { name: say("list.search") }).fill("ไม่มีคำนี้ในทะเบียนเลย");
    await page.getByText(say("list.none"), { exact: true }).waitFor();
    await page
      .getByRole("button", { name: say("list.clear") })
      .last()
      .click();
    await expect.poll(() => titles(page)).toHaveLength(2);
  });

  it("changes its language at the press of a button, and keeps it", async () => {
    const page = await openList();
    await page.getByRole("button", { name: say("tool.language") }).click();
    await page.getByRole("heading", { level: 1, name: en["list.title"] }).waitFor();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: en["list.title"] }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  });

  it("opens whatever is written in its address", async () => {
    const page = await open(`${tool.address}/?province=%3Cscript%3E&fiscalYear=1&page=0&q=%00`);
    await expect.poll(() => titles(page)).toHaveLength(2);
  });
});

/** The form with a row in every list, a party of every kind, and every error it can show at once. */
async function openFullForm(page: Page): Promise<void> {
  await page.goto(`${tool.address}/agreements/new`);
  await page.locator("button[type=submit]").waitFor();
  const add = page.locator(".saan-repeatable-group-foot button");
  // Lists in rows come with their rows.
  const empty = page.locator(".saan-repeatable-group:not(:has(.saan-repeatable-row))").locator(add).first();
  while ((await empty.count()) > 0) await empty.click();
  const parties = page
    .locator("fieldset")
    .filter({ has: page.getByRole("radio") })
    .locator(add)
    .last();
  for (const kind of [0, 1, 2]) {
    if (kind > 0) await parties.click();
    const party = page
      .locator(".saan-repeatable-row")
      .filter({ has: page.getByRole("radio") })
      .nth(kind);
    await party.getByRole("radio").nth(kind).press("Space");
  }
  await page.locator(".saan-repeatable-row .saan-repeatable-group-foot button").first().click();
  await page.locator("input.saan-date-field").first().fill("31/02/2563");
  await page.locator("button[type=submit]").press("Enter");
  await summaryOf(page).waitFor();
}

const pages: [string, (page: Page) => Promise<void>][] = [
  [
    "the list",
    async (page) => {
      await page.goto(tool.address);
      await page.locator(".list-card h3").first().waitFor();
    },
  ],
  [
    "an agreement",
    async (page) => {
      await page.goto(`${tool.address}/agreements/${phayao.id}`);
      await page.locator(".agreement-activities h3").waitFor();
      await page.locator(".agreement-activities summary").click();
    },
  ],
  [
    "the document of an agreement",
    async (page) => {
      await page.goto(`${tool.address}/agreements/${phayao.id}/document`);
      await page.getByRole("article").getByText(phayao.record.title).waitFor();
    },
  ],
  ["the form", openFullForm],
  [
    "the form of an activity",
    async (page) => {
      await page.goto(`${tool.address}/agreements/${phayao.id}`);
      await page.locator(".agreement-activities article button").last().click();
      await page.locator(".activity-dialog button[type=submit]").waitFor();
    },
  ],
  [
    "an address that leads nowhere",
    async (page) => {
      await page.goto(`${tool.address}/nothing`);
      await page.getByRole("heading", { level: 1 }).waitFor();
    },
  ],
];

describe.each(pages)("%s", (_, go) => {
  // What documents say is Thai, with MOU in it, in either language of the tool; places get the word for their level.
  const said = async () => {
    const list = (await (await fetch(`${tool.address}/api/agreements`)).json()) as AgreementPage;
    const texts = textsIn(phayao);
    const places = texts.flatMap((text) => [`ตำบล${text}`, `จังหวัด${text}`]);
    return textsIn([...places, ...texts, ...list.rows.map(({ title }) => title), "31/02/2563"]);
  };
  holdsOfEveryPage({ open, go, said });
});

describe("somebody without a mouse", () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });

  async function tabTo(page: Page, name: string, key = "Tab"): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press(key);
      if ((await focused(page)).trim() === name) return;
    }
    throw new Error(`${name} is not reached by ${key}`);
  }

  it("adds an activity, and stands again where it began", async () => {
    const page = await open(`${tool.address}/agreements/${phayao.id}`);
    await page.locator(".agreement-activities h3").first().waitFor();
    await tabTo(page, say("activity.add"));
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: say("activity.add") });
    await dialog.waitFor();
    await expect.poll(() => dialog.evaluate((part) => part.contains(document.activeElement))).toBe(true);

    // An empty form first: what is missing takes the focus.
    await tabTo(page, say("activity.save"));
    await page.keyboard.press("Enter");
    const summary = dialog.locator(".saan-error-summary");
    await summary.waitFor();
    await expect.poll(() => summary.evaluate((part) => part.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const kind = dialog.getByRole("combobox", { name: activityLabelOf("kind") });
    await expect.poll(() => kind.evaluate((control) => control === document.activeElement)).toBe(true);
    // Of 25 kinds one is searched for.
    await page.keyboard.insertText("ประชุม");
    await dialog.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    expect(await kind.inputValue()).toContain("ประชุม");
    await page.keyboard.press("Tab");
    await page.keyboard.insertText("ประชุมติดตามงาน");
    await tabTo(page, say("activity.save"));
    await page.keyboard.press("Enter");

    await dialog.waitFor({ state: "detached" });
    await page.getByText(say("activity.added", { title: "ประชุมติดตามงาน" })).waitFor();
    await page.getByRole("heading", { level: 3, name: "ประชุมติดตามงาน" }).waitFor();
    expect((await focused(page)).trim()).toBe(say("activity.add"));
    expect((await tool.register.read(phayao.id)).activities.map(({ record }) => record.title)).toContain(
      "ประชุมติดตามงาน",
    );
  });

  it("leaves the dialog by Escape, finds what was typed again, and throws it away", async () => {
    const page = await open(`${tool.address}/agreements/${phayao.id}`);
    await page.getByRole("button", { name: say("activity.add") }).press("Enter");
    const dialog = page.getByRole("dialog", { name: say("activity.add") });
    await dialog.getByRole("textbox", { name: activityLabelOf("title") }).fill("ก");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await expect.poll(() => focused(page)).toBe(say("activity.add"));
    await page.keyboard.press("Enter");
    await dialog.getByRole("button", { name: kitSays("draftNotice.discard") }).press("Enter");
    const question = page.getByRole("alertdialog");
    await question.getByRole("button", { name: kitSays("draftNotice.discard") }).press("Enter");
    await dialog.getByText(kitSays("draftNotice.found")).waitFor({ state: "detached" });
  });

  it("skips to the content", async () => {
    const page = await openList();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe(kitSays("appShell.skip"));
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  });
});

describe("somebody with a mouse", () => {
  it("adds a party and chooses its kind with two presses", async () => {
    const page = await open("about:blank");
    await openForm(page, `${tool.address}/agreements/new`);
    await page
      .getByRole("button", { name: kitSays("schemaForm.add", { row: labelOf("parties") }), exact: true })
      .click();
    // A person's press lasts; what moves under it meanwhile must not swallow it.
    await page.locator(".saan-repeatable-row label").last().click({ delay: 80 });
    await expect.poll(() => page.locator(".saan-repeatable-row input[type=radio]").last().isChecked()).toBe(true);
  });

  it("presses a button once although the field that was left has an error to show", async () => {
    const page = await open("about:blank");
    await openForm(page, `${tool.address}/agreements/new`);
    await boxOf(page, "title").click();
    await page
      .getByRole("button", { name: kitSays("schemaForm.add", { row: labelOf("parties") }), exact: true })
      .click({ delay: 80 });
    await expect.poll(() => page.locator(".saan-repeatable-row").count()).toBe(1);
    expect(await save(page).count()).toBe(1);
  });
});
