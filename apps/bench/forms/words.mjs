/** The words of the buttons, the same for every contender. */
export const submitLabel = "บันทึก";
export const addLabel = "เพิ่มรายการ";

/** A text of the form by its number. @param {import("playwright-core").Page} page @param {number} number */
export function firstText(page, number) {
  return page.getByLabel(`ข้อความที่ ${number}`).first();
}
