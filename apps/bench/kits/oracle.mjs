import { kinds, words } from "./content.mjs";

/** @typedef {import("./contenders.mjs").Contender} Contender @typedef {import("playwright-core").Page} Page */

/**
 * Uses the form as a person would, in a browser, and says what does not work. An empty list is a form worth measuring.
 * @param {Contender} contender
 * @param {Page} page with the form mounted
 */
export async function wrongWith(contender, page) {
  /** @type {string[]} */
  const wrong = [];
  for (const [what, works] of Object.entries(promises)) {
    const failure = await works(page, contender).then(
      (answer) => (answer ? undefined : "no"),
      (error) => String(error.message).split("\n")[0],
    );
    if (failure) wrong.push(`${contender.name}: ${what}: ${failure}`);
    // A box that would not close must not stand in the way of what comes next.
    if (failure) await page.keyboard.press("Escape");
  }
  return wrong;
}

/** @param {Page} page @param {Contender} contender @param {"name" | "families" | "kind" | "place"} control */
function named(page, { unlabelled = {} }, control) {
  const selector = unlabelled[control];
  return selector === undefined
    ? page.getByLabel(words[control], { exact: true }).first()
    : page.locator(selector).first();
}

/** What each form must do. @type {Record<string, (page: Page, contender: Contender) => Promise<boolean>>} */
const promises = {
  "takes a text, and shows its hint": async (page, contender) => {
    await named(page, contender, "name").fill("ครอบครัวอบอุ่น");
    await page.getByText(words.nameHint).first().waitFor();
    return (await named(page, contender, "name").inputValue()) === "ครอบครัวอบอุ่น";
  },

  "takes a number, and shows its error": async (page, contender) => {
    await named(page, contender, "families").fill("12");
    await page.getByText(words.familiesError).first().waitFor();
    return (await named(page, contender, "families").inputValue()) === "12";
  },

  "chooses from a list": async (page, contender) => {
    const control = named(page, contender, "kind");
    const label = kinds[2]?.label ?? "";
    if (await isA(page, control, "select")) {
      await control.selectOption({ label });
      return (await control.inputValue()) === kinds[2]?.value;
    }
    await control.click();
    await page.getByText(label, { exact: true }).last().click();
    await page
      .getByText(kinds[3]?.label ?? "", { exact: true })
      .filter({ visible: true })
      .first()
      .waitFor({ state: "hidden" });
    return (await textAround(page)).includes(label);
  },

  "finds one option of many by typing": async (page, contender) => {
    const control = named(page, contender, "place");
    await control.click();
    await (contender.filter ? page.locator(contender.filter) : control).fill("แม่กา");
    await page.getByText(/แม่กา/).last().click();
    return (await textAround(page)).includes("แม่กา");
  },

  "opens a calendar, and takes a day": async (page, { calendar }) => {
    await page.locator(calendar.open).first().click();
    const days = page.locator(calendar.days);
    await days.nth(27).waitFor();
    await days
      .filter({ hasText: /^(15|๑๕)$/ })
      .first()
      .click();
    const chosen = page.locator(calendar.chosen).first();
    const isInput = await isA(page, chosen, "input");
    // The box may be written once the calendar is closed.
    for (let tries = 0; tries < 20; tries += 1) {
      if (/15|๑๕/.test(isInput ? await chosen.inputValue() : `${await chosen.textContent()}`)) return true;
      await page.waitForTimeout(50);
    }
    return false;
  },

  "opens a dialog, and closes it": async (page) => {
    await page.getByRole("button", { name: words.add }).click();
    const dialog = page.locator("[role=dialog], [data-test=dhis2-uicore-modal]").filter({ hasText: words.partner });
    await dialog.first().waitFor();
    await dialog.getByLabel(words.partner).fill("มูลนิธิ");
    await dialog.getByText(words.done, { exact: true }).last().click();
    await dialog.first().waitFor({ state: "hidden" });
    return true;
  },

  "shows twenty rows, and sorts them": async (page) => {
    const rows = page.getByRole("row").filter({ hasText: /โครงการที่ \d/ });
    if ((await rows.count()) !== 20) return false;
    const before = await rows.first().textContent();
    const head = page.getByRole("columnheader").filter({ hasText: words.families });
    const button = head.getByRole("button");
    await ((await button.count()) > 0 ? button.first() : head.first()).click();
    await page.waitForTimeout(100);
    return (await rows.first().textContent()) !== before;
  },
};

/** @param {Page} page @param {import("playwright-core").Locator} control @param {string} tag */
async function isA(page, control, tag) {
  return (await control.and(page.locator(tag)).count()) > 0;
}

/** What stands on the page and in its boxes. @param {Page} page @returns {Promise<string>} */
function textAround(page) {
  return page.evaluate(
    "[document.body.textContent, ...[...document.querySelectorAll('input')].map(({ value }) => value)].join(' ')",
  );
}
