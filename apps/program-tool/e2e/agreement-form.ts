import type { Locator, Page } from "playwright-core";
import { kitSays, labelOf, say } from "./words.js";

/** A box by the label of its field. */
export function boxOf(page: Page | Locator, node: string): Locator {
  // The words "required" follow the label of some.
  return page.getByRole("textbox", { name: new RegExp(`^${escaped(labelOf(node))}( \\(|$)`) });
}

/** The error that stands at a control, as a screen reader would read it with the control. */
export async function errorAt(control: Locator): Promise<string> {
  return control.evaluate((element) => {
    if (element.getAttribute("aria-invalid") !== "true") return "";
    const ids = (element.getAttribute("aria-describedby") ?? "").split(" ");
    const parts = ids.flatMap((id) => document.getElementById(id) ?? []);
    return parts.map((part) => part.textContent ?? "").join(" ");
  });
}

export async function openForm(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await boxOf(page, "title").waitFor();
}

export function save(page: Page | Locator): Locator {
  return page.getByRole("button", { name: say("form.save") });
}

export function summaryOf(page: Page): Locator {
  return page.locator(".saan-error-summary");
}

/** Waits for the draft to be on the device. */
export async function draftSaved(page: Page): Promise<void> {
  await page.locator('.saan-draft-status[data-state="saved"]').waitFor();
}

export function restoreButton(page: Page): Locator {
  return page.getByRole("button", { name: kitSays("draftNotice.restore") });
}

/** Throws the found draft away, and says that it is meant. */
export async function discardDraft(page: Page): Promise<void> {
  await page.getByRole("button", { name: kitSays("draftNotice.discard") }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: kitSays("draftNotice.discard") })
    .click();
  await foundDraft(page).waitFor({ state: "detached" });
}

/** The question what to do with a draft from before. */
export function foundDraft(page: Page): Locator {
  return notice(page, kitSays("draftNotice.found"));
}

/** The warning that this device does not keep what is typed. */
export function unsafeDraft(page: Page): Locator {
  return notice(page, kitSays("draftNotice.unsafe"));
}

/** A notice, by words in it. */
export function notice(page: Page, words: string): Locator {
  return page.locator(".saan-notice").filter({ hasText: words });
}

/** Fills in the least that an agreement can be saved with. */
export async function fillNewAgreement(page: Page, title: string): Promise<void> {
  await boxOf(page, "title").fill(title);
  await page.getByRole("radio", { name: "ข้อตกลง", exact: true }).press("Space");
  await page.getByRole("combobox", { name: labelOf("documentForm") }).selectOption("not-stated");
  for (const [at, name] of ["มูลนิธิเครือข่ายครอบครัว", "โรงเรียนบ้านแม่กา"].entries()) {
    await page
      .getByRole("button", { name: kitSays("schemaForm.add", { row: labelOf("parties") }), exact: true })
      .click();
    const row = page
      .locator(".saan-repeatable-row")
      .filter({ has: page.getByRole("radio") })
      .nth(at);
    await row.getByRole("radio", { name: "หน่วยงาน", exact: true }).press("Space");
    const organization = row.getByRole("combobox", { name: "หน่วยงาน" });
    await organization.fill(name);
    await organization.press("Tab");
    await row.getByRole("combobox", { name: labelOf("parties.*.role") }).selectOption("party");
  }
  await page.getByRole("button", { name: kitSays("schemaForm.add", { row: "ประเด็น" }), exact: true }).click();
  await boxOf(page, "scopeIssues.*.text").fill("พัฒนาสุขภาวะเด็ก เยาวชน และครอบครัว");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
