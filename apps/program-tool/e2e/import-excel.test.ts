import { readFile } from "node:fs/promises";
import { readTable } from "@saan/forms/import";
import type { Meeting } from "@saan/schema/body";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { RecordList } from "../src/api/contract.js";
import { meetingForm } from "../src/forms/meeting-form.js";
import { useBrowser } from "./browser.js";
import { useTool } from "./running-tool.js";
import { kitSays, say } from "./words.js";
import { type Cell, workbookOf } from "./workbook.js";

const tool = useTool();
const { open } = useBrowser();

const labelOf = (node: string) => meetingForm.model.nodes[node]?.label.th ?? node;
const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const table: readonly (readonly Cell[])[] = [
  ["สรุปการประชุมเครือข่ายครอบครัว ปี 2569"],
  [labelOf("title"), labelOf("date"), "จัดที่ไหน", labelOf("number"), "ผู้จดบันทึก"],
  ["ประชุมเตรียมงานตามตาราง", new Date(Date.UTC(2026, 0, 12)), "จังหวัดพะเยา", 1, "ฝ่ายเลขานุการ"],
  ["ประชุมติดตามงานตามตาราง", "๑๕/๓/๒๕๖๙", "เวียง", "๒", undefined],
  ["ประชุมสรุปงานตามตาราง", "31/02/2569", "จังหวัดพะเยา", 3, undefined],
];

const next = (page: Page) => page.getByRole("button", { name: kitSays("importWizard.next"), exact: true });
const step = (page: Page, key: Parameters<typeof kitSays>[0]) =>
  page.getByRole("heading", { name: new RegExp(kitSays(key)) }).waitFor();
const cell = (field: string, row: number) => kitSays("importCells.cell", { label: labelOf(field), row });

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: excel, buffer });
}

async function openImport(): Promise<Page> {
  const page = await open(`${tool.address}/meetings`);
  await page.getByRole("link", { name: say("records.import") }).click();
  await page.getByRole("heading", { level: 1, name: say("meeting.import") }).waitFor();
  return page;
}

async function found(text: string): Promise<readonly Meeting[]> {
  const response = await fetch(`${tool.address}/api/meetings?${new URLSearchParams({ q: text })}`);
  const { rows } = (await response.json()) as RecordList<Meeting>;
  return rows.map(({ record }) => record).sort((a, b) => Number(a.number) - Number(b.number));
}

describe("an Excel file of meetings", () => {
  it("is read in a worker under the page's policy, matched, put right in place, and saved", async () => {
    const page = await openImport();
    const policy = (await page.request.get(`${tool.address}/meetings/import`)).headers()["content-security-policy"];
    expect(policy).toContain("script-src 'self'");
    const worker = page.waitForEvent("worker");
    await choose(page, "ประชุม.xlsx", workbookOf(table));
    expect((await worker).url()).toMatch(/\/assets\/importWorker-.*\.js$/);

    await step(page, "importWizard.table");
    await page.getByText(kitSays("importTable.found", { rows: 3, columns: 5 })).waitFor();
    await next(page).click();
    await step(page, "importWizard.columns");
    const where = page.getByRole("combobox", {
      name: kitSays("importColumns.fieldOf", { letter: "C", header: "จัดที่ไหน" }),
    });
    await where.fill(labelOf("area"));
    await page.getByRole("option", { name: labelOf("area"), exact: true }).click();
    await next(page).click();

    await step(page, "importWizard.cells");
    await page.getByText(kitSays("importCells.faulty", { rows: 2, cells: 2 })).waitFor();
    const place = page.getByRole("combobox", { name: cell("area", 4) });
    await place.click();
    await page
      .getByRole("option", { name: /อำเภอเมืองพะเยา/ })
      .first()
      .click();
    await page.getByText(kitSays("importCells.saidReady", { row: 4 })).waitFor();
    const day = page.getByRole("textbox", { name: cell("date", 5) });
    await expect.poll(() => day.getAttribute("aria-invalid")).toBe("true");
    expect(await day.inputValue()).toBe("31/02/2569");
    await day.fill("28/02/2569");
    await day.press("Enter");
    await page.getByText(kitSays("importCells.saidReady", { row: 5 })).waitFor();
    await page.getByRole("button", { name: /นำเข้า 3/ }).click();

    await step(page, "importWizard.done");
    await page.getByRole("button", { name: kitSays("importDone.close") }).click();
    await page.getByRole("heading", { level: 1, name: say("meeting.list") }).waitFor();
    expect(await found("ตามตาราง")).toMatchObject([
      {
        title: "ประชุมเตรียมงานตามตาราง",
        number: 1,
        date: { iso: "2026-01-12" },
        area: { code: "56", level: "province" },
      },
      {
        title: "ประชุมติดตามงานตามตาราง",
        number: 2,
        date: { asStated: "๑๕/๓/๒๕๖๙", iso: "2026-03-15" },
        area: { code: "560101", level: "subdistrict" },
      },
      { title: "ประชุมสรุปงานตามตาราง", number: 3, date: { iso: "2026-02-28" }, area: { code: "56" } },
    ]);
    await expect.poll(() => page.getByRole("link", { name: /ตามตาราง/ }).count()).toBe(3);
  });

  it("made from the template of the form is known column by column", async () => {
    const page = await openImport();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: kitSays("importFile.template") }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    const template = await readFile(await download.path());
    const reading = await readTable(template, { name: download.suggestedFilename() });
    const columns = reading.ok ? (reading.sheets[0]?.columns ?? []) : [];
    expect(columns.map(({ header }) => header)).toContain(labelOf("title"));

    await choose(page, "แบบกรอก.xlsx", template);
    await step(page, "importWizard.table");
    await page.getByText(kitSays("importTable.empty")).waitFor();
    await page.getByRole("button", { name: kitSays("importWizard.back") }).click();

    // The sheets of Excel go on after Z; the first columns will do.
    const headers = columns.slice(0, 20).map(({ header }) => header);
    const filled = headers.map((header) => (header === labelOf("title") ? "ประชุมตามแบบกรอก" : undefined));
    await choose(page, "แบบกรอก.xlsx", workbookOf([headers, filled]));
    await step(page, "importWizard.table");
    await next(page).click();
    const all = { count: headers.length, total: headers.length };
    await page.getByText(kitSays("importColumns.mapped", all)).waitFor();
    await next(page).click();
    await page.getByRole("button", { name: /นำเข้า 1/ }).click();
    await step(page, "importWizard.done");
    expect(await found("ตามแบบกรอก")).toMatchObject([{ title: "ประชุมตามแบบกรอก" }]);
  });
});
