/** @typedef {import("playwright-core").Page} Page @typedef {import("playwright-core").Locator} Locator */
/** @typedef {import("./fixture.mjs").Field} Field @typedef {Record<string, { control: string, group: string }>} Places */

/**
 * Enters an answer as a person would. Options are found by their words, everything else by where the contestant says it is.
 * @param {Page} page @param {Field} field @param {unknown} value @param {Places[string]} place @param {"iso" | "thai" | "picker"} dates
 */
export async function enter(page, { kind, options = [] }, value, { control, group }, dates) {
  const box = page.locator(control).first();
  const label = (/** @type {unknown} */ code) => options.find((option) => option.value === code)?.label ?? "";
  switch (kind) {
    case "select":
      return choose(page, box, label(value));
    case "radio":
      return tick(page.locator(group).first(), label(value));
    case "multi":
      for (const code of /** @type {string[]} */ (value)) await tick(page.locator(group).first(), label(code));
      return;
    case "boolean":
      return box.check();
    case "date":
      await box.fill(dates === "thai" ? thai(String(value)) : String(value));
      if (dates === "picker") await box.press("Enter");
      return dates === "iso" ? undefined : box.blur();
    default:
      await box.fill(String(value));
  }
}

/** @param {Page} page @param {Locator} box @param {string} label */
async function choose(page, box, label) {
  if ((await box.and(page.locator("select")).count()) > 0) return void (await box.selectOption({ label }));
  await box.click();
  const option = page.locator("[role=option], .ant-select-item-option").filter({ hasText: label, visible: true });
  await option.last().click();
}

/** @param {Locator} group @param {string} label */
async function tick(group, label) {
  await group.getByText(label, { exact: true }).first().click();
}

/** As ours takes it from a Thai hand. @param {string} iso */
function thai(iso) {
  const [year, month, day] = iso.split("-");
  return `${Number(day)}/${Number(month)}/${Number(year) + 543}`;
}
