import { openDraftStore } from "@saan/forms/drafts";
import type { Agreement } from "@saan/schema/agreement";
import { organizationIdFromSlug } from "@saan/schema/organization";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { exampleActivity, exampleAgreement } from "../src/server/api-suite/records.js";
import { boxOf, openForm, restoreButton, save } from "./agreement-form.js";
import { useBrowser } from "./browser.js";
import { proves } from "./faults/ledger.js";
import { useTool } from "./running-tool.js";
import { activityLabelOf, kitSays, labelOf, say } from "./words.js";

const tool = useTool();
const { open, expectComplaint } = useBrowser();
afterEach(() => vi.unstubAllGlobals());

/** Facts that documents state and the form does not ask for, in groups and in rows too. */
const unasked = {
  parties: exampleAgreement().parties.map((party, at) => ({ ...party, number: at + 1, side: at + 1 })),
  scopeIssues: [
    { number: 2, text: "เด็กและเยาวชน" },
    { number: 5, text: "ครอบครัว" },
  ],
  signatories: [{ party: 1, post: { post: "ผู้อำนวยการสถาบัน" } }],
  continues: { nameAsStated: "บันทึกข้อตกลง พ.ศ. 2560" },
  provenance: {
    absences: [
      { field: "signing.date", reason: "not-stated" },
      { field: "witnesses", reason: "not-stated" },
    ],
    lists: [{ field: "parties", isComplete: false, asStated: "เป็นต้น" }],
    statements: [{ field: "project", confidence: "inferred", asserter: "ผู้อำนวยการสถาบัน" }],
  },
  signing: undefined,
} satisfies Partial<Agreement>;

async function openEdit(id: string): Promise<Page> {
  const page = await open("about:blank");
  await openForm(page, `${tool.address}/agreements/${id}/edit`);
  return page;
}

describe("what a document states and the form does not ask for", () => {
  it("is there after an edit as it was before, and goes with its row", async () => {
    const stored = await tool.register.enter(unasked);
    const page = await openEdit(stored.id);
    await boxOf(page, "project").fill("โครงการใหม่");
    await page.getByRole("button", { name: "ย้ายประเด็นที่ 2 ขึ้น" }).click();
    await save(page).click();
    await page.getByText(say("agreement.updated")).waitFor();
    const { record } = await tool.register.read(stored.id);
    const scopeIssues = unasked.scopeIssues.toReversed();
    expect(record).toEqual({ ...stored.record, project: "โครงการใหม่", scopeIssues });
    const shown = await page
      .locator("ol.agreement-numbered > li")
      .evaluateAll((items) => items.map((item) => (item as HTMLLIElement).value));
    expect(shown.slice(0, 2)).toEqual([5, 2]);
  });

  it("is told beside the fact it is about", async () => {
    const { id } = await tool.register.enter({ ...unasked, project: "โครงการครอบครัวอบอุ่น" });
    const page = await open(`${tool.address}/agreements/${id}`);
    const fact = (node: string) =>
      page
        .getByRole("term")
        .filter({ hasText: labelOf(node) })
        .locator("xpath=..");
    await fact("project").getByText(kitSays("statedValue.inferred")).waitFor();
    await fact("project")
      .getByText(kitSays("statedValue.asserter", { post: "ผู้อำนวยการสถาบัน" }))
      .waitFor();
    await fact("signing.date").getByText(kitSays("descriptionList.not-stated")).waitFor();
  });

  it("is shown where somebody else has changed it meanwhile, and kept with what is saved", async () => {
    const stored = await tool.register.enter(unasked);
    const page = await openEdit(stored.id);
    const signatories = [...unasked.signatories, { party: 2, post: { post: "ประธานเครือข่ายครอบครัว" } }];
    await tool.register.change(stored, { ...stored.record, signatories });
    await boxOf(page, "project").fill("โครงการใหม่");
    expectComplaint(/status of 409/);
    await save(page).click();
    const dialog = page.getByRole("dialog", { name: kitSays("mergeDialog.title") });
    await dialog.getByText("ประธานเครือข่ายครอบครัว").waitFor();
    await dialog.getByRole("button", { name: kitSays("mergeDialog.use") }).click();
    await page.getByText(say("agreement.updated")).waitFor();
    expect((await tool.register.read(stored.id)).record).toMatchObject({ project: "โครงการใหม่", signatories });
  });

  it("is no longer called absent once it is filled in", async () => {
    const stored = await tool.register.enter(unasked);
    const page = await openEdit(stored.id);
    await boxOf(page, "signing.date").fill("19 ก.ค. 2562");
    await save(page).click();
    await page.getByText(say("agreement.updated")).waitFor();
    const { record } = await tool.register.read(stored.id);
    expect(record.signing?.date?.iso).toBe("2019-07-19");
    expect(record.provenance).toEqual({ ...unasked.provenance, absences: unasked.provenance.absences.slice(1) });
  });
});

describe("what the parties changed later", () => {
  it("is entered in the form, and read on the page of the agreement and on its paper", async () => {
    const text = "ขยายระยะเวลาถึงเฟสที่สอง";
    const stored = await tool.register.enter();
    const page = await openEdit(stored.id);
    await page.getByRole("button", { name: kitSays("schemaForm.add", { row: "การแก้ไข" }), exact: true }).press("Enter");
    await boxOf(page, "amendments.*.number").fill("๑");
    await boxOf(page, "amendments.*.date").fill("1 ก.ย. 2563");
    await boxOf(page, "amendments.*.text").fill(text);
    await save(page).click();
    await page.getByText(say("agreement.updated")).waitFor();
    const { record } = await tool.register.read(stored.id);
    expect(record.amendments).toMatchObject([{ number: 1, date: { iso: "2020-09-01" }, text }]);
    const review = page.locator(".saan-schema-review");
    await review.getByText(labelOf("amendments")).first().waitFor();
    await review.getByText(text).waitFor();
    await page.goto(`${tool.address}/agreements/${stored.id}/document`);
    await page.getByRole("article").getByText(text).waitFor();
  });
});

describe("a draft that the first release of the tool left on the device", () => {
  it(
    "is taken up in today's form with every answer",
    proves(11, async () => {
      const { id } = await tool.register.enter();
      const key = `activity:new:${id}`;
      const left = new Map<string, string>();
      vi.stubGlobal("localStorage", { setItem: (name: string, text: string) => left.set(name, text) });
      openDraftStore({ databaseName: "saan-program-tool" }).saveTail({
        key,
        formId: "activity",
        formVersion: 1,
        revision: 7,
        savedAt: "2026-11-20T03:00:00.000Z",
        values: {
          ...exampleActivity({ title: "ประชุมที่พิมพ์ค้างไว้" }),
          venue: "ศาลากลางจังหวัดพะเยา",
          organizers: [{ organization: { id: "thaihealth", nameAsStated: "สสส." } }],
        },
      });
      vi.unstubAllGlobals();
      expect(left.size).toBe(1);

      const page = await open(`${tool.address}/agreements/${id}`);
      await page.evaluate(
        (entries) => {
          for (const [name, text] of entries) localStorage.setItem(name, text);
        },
        [...left],
      );
      await page.getByRole("button", { name: say("activity.add") }).click();
      const dialog = page.getByRole("dialog", { name: say("activity.add") });
      await restoreButton(page).click();
      const venue = dialog.getByRole("textbox", { name: activityLabelOf("venue.nameAsStated") });
      await expect.poll(() => venue.inputValue()).toBe("ศาลากลางจังหวัดพะเยา");
      await dialog.getByRole("button", { name: say("activity.save") }).click();
      await page.getByText(say("activity.added", { title: "ประชุมที่พิมพ์ค้างไว้" })).waitFor();
      const { activities } = await tool.register.read(id);
      expect(activities[0]?.record).toMatchObject({
        venue: { nameAsStated: "ศาลากลางจังหวัดพะเยา" },
        organizers: [{ organization: { id: organizationIdFromSlug("thaihealth"), nameAsStated: "สสส." } }],
      });
    }),
  );
});
