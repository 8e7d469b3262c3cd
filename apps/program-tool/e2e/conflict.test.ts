import { randomUUID } from "node:crypto";
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { exampleAgreement } from "../src/server/api-suite/records.js";
import { boxOf, draftSaved, openForm, restoreButton, save } from "./agreement-form.js";
import { useBrowser } from "./browser.js";
import { proves } from "./faults/ledger.js";
import { useTool } from "./running-tool.js";
import { kitSays, say } from "./words.js";

const tool = useTool();
const { open, expectComplaint } = useBrowser();

/** A title that no other test has. */
const newTitle = () => `ข้อตกลงทดสอบ ${randomUUID()}`;

describe("a change on top of a version that somebody else has replaced", () => {
  async function openStale(theirTitle?: string) {
    const title = newTitle();
    const stored = await tool.register.enter({ title });
    const page = await open("about:blank");
    await openForm(page, `${tool.address}/agreements/${stored.id}/edit`);
    const changed = exampleAgreement({ title: theirTitle ?? title, project: "โครงการของเขา" });
    const theirs = await tool.register.change(stored, changed);
    await boxOf(page, "title").fill(`${title} ของฉัน`);
    await draftSaved(page);
    expectComplaint(/status of 409/);
    await save(page).click();
    const dialog = page.getByRole("dialog", { name: kitSays("mergeDialog.title") });
    await dialog.waitFor();
    return { page, dialog, title, stored, theirs };
  }

  const use = (dialog: Locator) => dialog.getByRole("button", { name: kitSays("mergeDialog.use") });

  it(
    "in another field is put together, shown, and written when the person says so",
    proves(18, async () => {
      const { page, dialog, title, stored, theirs } = await openStale();
      const text = await dialog.innerText();
      for (const said of [kitSays("mergeDialog.agrees"), "ของฉัน", "โครงการของเขา"]) expect(text).toContain(said);
      expect(await tool.register.read(stored.id)).toMatchObject({ revision: theirs.revision, record: theirs.record });
      await use(dialog).click();
      await page.getByText(say("agreement.updated")).waitFor();
      const record = { title: `${title} ของฉัน`, project: "โครงการของเขา" };
      expect(await tool.register.read(stored.id)).toMatchObject({ revision: 3, record });
    }),
  );

  it(
    "in the same field is asked about, and nothing is written before it is answered",
    proves(18, async () => {
      const theirTitle = newTitle();
      const { page, dialog, title, stored } = await openStale(theirTitle);
      await use(dialog).click();
      expect(await tool.register.read(stored.id)).toMatchObject({ revision: 2, record: { title: theirTitle } });
      await dialog
        .getByRole("radio", { name: new RegExp(kitSays("mergeDialog.mine")) })
        .first()
        .press("Space");
      await use(dialog).click();
      await page.getByText(say("agreement.updated")).waitFor();
      const record = { title: `${title} ของฉัน`, project: "โครงการของเขา" };
      expect(await tool.register.read(stored.id)).toMatchObject({ revision: 3, record });
    }),
  );

  it("is kept as a draft when it is not decided, and can be taken up again without overrunning anybody", async () => {
    const { page, dialog, title, stored } = await openStale();
    await dialog.getByRole("button", { name: kitSays("mergeDialog.back") }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await boxOf(page, "title").inputValue()).toBe(`${title} ของฉัน`);
    await page.reload();
    await page.getByText(kitSays("draftNotice.older")).waitFor();
    expect(await boxOf(page, "title").inputValue()).toBe(title);
    await restoreButton(page).click();
    await expect.poll(() => boxOf(page, "title").inputValue()).toBe(`${title} ของฉัน`);
    await save(page).click();
    // The draft began from the version before theirs, so the choice comes again.
    await dialog.waitFor();
    expect(await tool.register.read(stored.id)).toMatchObject({ revision: 2, record: { title } });
    // And it brought that version along: nobody is asked about what only one of them changed.
    expect(await dialog.innerText()).toContain(kitSays("mergeDialog.agrees"));
    await use(dialog).click();
    await page.getByText(say("agreement.updated")).waitFor();
    const record = { title: `${title} ของฉัน`, project: "โครงการของเขา" };
    expect(await tool.register.read(stored.id)).toMatchObject({ revision: 3, record });
  });
});

describe("a title that is markup", () => {
  const hostile = `<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script> ${randomUUID()}`;

  it("is text in the list, on the page, in the form and in the conflict", async () => {
    const stored = await tool.register.enter({ title: hostile });
    const page = await open(tool.address);
    await page.getByRole("link", { name: hostile }).click();
    await page.getByRole("heading", { level: 1, name: hostile }).waitFor();
    expect(await page.title()).toContain(hostile);
    await page.getByRole("link", { name: say("agreement.edit") }).click();
    await boxOf(page, "title").waitFor();
    expect(await boxOf(page, "title").inputValue()).toBe(hostile);

    await tool.register.change(stored, exampleAgreement({ title: hostile, project: hostile }));
    await boxOf(page, "programme").fill(hostile);
    expectComplaint(/status of 409/);
    await save(page).click();
    const dialog = page.getByRole("dialog", { name: kitSays("mergeDialog.title") });
    await dialog.getByText(hostile).first().waitFor();
    expect(await page.locator("img, script:not([src])").count()).toBe(0);
    expect(await page.evaluate(() => "hacked" in globalThis)).toBe(false);
  });
});
