import type { Meeting } from "@saan/schema/body";
import type { Observation } from "@saan/schema/indicator";
import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { RecordDetail, RecordList, Saved } from "../src/api/contract.js";
import { indicatorReportForm } from "../src/forms/indicator-report-form.js";
import { meetingForm } from "../src/forms/meeting-form.js";
import { type RegisterKind, registerKinds, registerPaths } from "../src/records/kinds/registered.js";
import { summaryOf } from "./agreement-form.js";
import { useBrowser } from "./browser.js";
import { holdsOfEveryPage } from "./every-page.js";
import { useTool } from "./running-tool.js";
import { Typist } from "./typist.js";
import { textsIn } from "./visible-text.js";
import { kitSays, say } from "./words.js";

const tool = useTool();
const { open } = useBrowser();

const listOf = async (kind: RegisterKind) =>
  (await (await fetch(`${tool.address}/api/${registerPaths[kind]}`)).json()) as RecordList<unknown>;
const detailOf = async <T>(kind: RegisterKind, id: string) =>
  (await (await fetch(`${tool.address}/api/${registerPaths[kind]}/${id}`)).json()) as RecordDetail<T>;
const idOf = (page: Page) => new URL(page.url()).pathname.split("/")[2] ?? "";
const meetingLabel = (node: string) => meetingForm.model.nodes[node]?.label.th ?? node;
const box = (inside: Page | Locator, name: string) => inside.getByRole("textbox", { name, exact: true });

describe("a meeting, without a mouse", () => {
  it("is entered, corrected, found, read, changed, and told in its history", async () => {
    const page = await open(`${tool.address}/meetings`);
    const typist = new Typist(page);
    await typist.press(page.getByRole("link", { name: say("meeting.add") }));
    await typist.type(box(page, meetingLabel("body")), "คณะทำงานสุขภาวะเด็กตำบลแม่กา");
    await typist.type(box(page, meetingLabel("number")), "3");
    // Asked only of what has a number, and it comes after it.
    await typist.type(box(page, meetingLabel("lastNumber")), "2");
    await typist.type(box(page, meetingLabel("date")), "16 มี.ค. 2563");
    await typist.press(
      page.getByRole("button", { name: kitSays("schemaForm.add", { row: "ระเบียบวาระ" }), exact: true }),
    );
    const item = page.getByRole("group", { name: "ระเบียบวาระที่ 1", exact: true });
    await typist.type(box(item, `${meetingLabel("agenda.*.title")} (${kitSays("field.required")})`), "แผนปฏิบัติการ");
    const save = page.getByRole("button", { name: say("meeting.save") });
    await typist.press(save);

    const summary = summaryOf(page);
    await summary.waitFor();
    await expect.poll(() => summary.evaluate((part) => part.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const last = box(page, meetingLabel("lastNumber"));
    await expect.poll(() => last.evaluate((control) => control === document.activeElement)).toBe(true);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("๔");
    await typist.press(save);

    const title = "คณะทำงานสุขภาวะเด็กตำบลแม่กา ครั้งที่ 3-4";
    await page.locator("h1", { hasText: title }).waitFor();
    await page.getByText(say("records.created")).waitFor();
    const id = idOf(page);
    const { record, revision } = await detailOf<Meeting>("meeting", id);
    expect(revision).toBe(1);
    expect(record).toMatchObject({
      body: { nameAsStated: "คณะทำงานสุขภาวะเด็กตำบลแม่กา" },
      number: 3,
      lastNumber: 4,
      date: { iso: "2020-03-16", precision: "day" },
      agenda: [{ title: "แผนปฏิบัติการ" }],
    });

    await typist.press(page.getByRole("link", { name: say("meeting.edit") }));
    await box(page, meetingLabel("title")).waitFor();
    await typist.type(box(page, meetingLabel("title")), "ประชุมสรุปงาน");
    await typist.press(save);
    await page.locator("h1", { hasText: "ประชุมสรุปงาน ครั้งที่ 3-4" }).waitFor();
    await page.getByText(`${say("history.update.meeting")}: ${meetingLabel("title")}`).waitFor();

    await page.goto(`${tool.address}/meetings`);
    await typist.type(page.getByRole("searchbox", { name: say("list.search") }), "แผนปฏิบัติการ แม่กา");
    await expect.poll(() => page.getByRole("rowheader").allInnerTexts()).toEqual(["ประชุมสรุปงาน ครั้งที่ 3-4"]);
  });
});

describe("an indicator report of few people", () => {
  const label = (node: string) => indicatorReportForm.model.nodes[node]?.label.th ?? node;

  it("asks how the count is hidden, and shows it nowhere but in its form", async () => {
    const page = await open(`${tool.address}/indicator-reports/new`);
    const hiddenAs = page.getByRole("combobox", { name: label("hiddenAs") });
    await page.getByRole("textbox", { name: new RegExp(`^${label("indicator")}`) }).fill("แม่วัยรุ่นที่ได้รับการดูแล");
    await page.getByRole("radio", { name: "ค่าที่วัดได้" }).press("Space");
    expect(await hiddenAs.count()).toBe(0);
    await box(page, label("value")).fill("๓");
    await box(page, label("unit")).fill("คน");
    await hiddenAs.waitFor();
    await page.getByRole("button", { name: say("indicatorReport.save") }).press("Enter");
    await page.locator("h1", { hasText: "แม่วัยรุ่นที่ได้รับการดูแล" }).waitFor();
    await page.getByText(say("records.hidden")).waitFor();
    const id = idOf(page);
    expect((await detailOf<Observation>("indicatorReport", id)).record.value).toBe(3);
    const main = page.locator("main");
    const figures = async () => (await main.locator("dd").allInnerTexts()).map((text) => text.trim());
    expect(await figures()).toContain("10");
    expect(await figures()).not.toContain("3");
    await page.goto(`${tool.address}/indicator-reports`);
    await page.getByRole("cell", { name: "น้อยกว่า 10 คน" }).waitFor();
    await page.goto(`${tool.address}/indicator-reports/${id}/print`);
    await page.getByRole("article").getByText("น้อยกว่า").first().waitFor();
    await page.goto(`${tool.address}/indicator-reports/${id}/edit`);
    await expect.poll(() => box(page, label("value")).inputValue()).toBe("3");
  });
});

/** The first record of each kind among the samples. */
const samples = new Map<RegisterKind, Saved<unknown>>();
beforeAll(async () => {
  for (const kind of registerKinds) {
    const [first] = (await listOf(kind)).rows;
    samples.set(kind, first as Saved<unknown>);
  }
});

const pages = registerKinds.flatMap((kind) =>
  (["list", "record", "form of a new", "form of a stored", "paper"] as const).map((what) => ({ kind, what })),
);

describe.each(pages)("the $what $kind", ({ kind, what }) => {
  async function go(page: Page): Promise<void> {
    const path = `${tool.address}/${registerPaths[kind]}`;
    const id = samples.get(kind)?.id;
    const tail = {
      list: "",
      record: `/${id}`,
      "form of a new": "/new",
      "form of a stored": `/${id}/edit`,
      paper: `/${id}/print`,
    };
    await page.goto(path + tail[what]);
    await page
      .locator(what.startsWith("form") ? "button[type=submit]" : "main h1")
      .first()
      .waitFor();
  }
  // What documents say is Thai in either language; places get the word for their level.
  const said = async () => {
    const texts = textsIn((await listOf(kind)).rows);
    return textsIn([...texts.flatMap((text) => [`ตำบล${text}`, `อำเภอ${text}`, `จังหวัด${text}`]), ...texts]);
  };
  holdsOfEveryPage({ open, go, said });
});
