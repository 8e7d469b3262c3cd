import type * as z from "zod";
import { shortText } from "../field/text.js";

/** Why an office holder is named at all, and for how long: every field that holds such a name says the same. */
export const namedInOffice = {
  privacy: "office-holder",
  purpose: {
    th: "เพื่อบันทึกว่าผู้ใดปฏิบัติหน้าที่ในนามของหน่วยงานตามที่เผยแพร่ต่อสาธารณะ",
    en: "To record who acted for the organisation, as made public",
  },
  // The end is that of the last post the record has.
  retention: "one-year-after-the-end",
} as const;

/** The same of a name inside a record of something else, which has no end of its own to count from. */
export const namedInARecord = { ...namedInOffice, retention: "until-withdrawn" } as const;

// เด็กชาย, เด็กหญิง, ด.ช., ด. ญ.: the titles of those under fifteen; in English a boy is Master, and so is a ceremony's.
const CHILDS_TITLE = /(?:^|[\s(])(?:เด็ก(?:ชาย|หญิง)|ด\s?\.\s?[ชญ]\s?\.)|^Master\b(?! of)/;

/**
 * Text that names an office holder, as the document has it. Its own issue: `name-of-a-child` when it bears a child's title.
 * No child holds a public post, and a child's name is never recorded.
 */
export function officeHolderName(max: number): z.ZodString {
  return shortText(max).check((payload) => {
    if (!CHILDS_TITLE.test(payload.value)) return;
    payload.issues.push({ code: "custom", params: { code: "name-of-a-child" }, input: payload.value, path: [] });
  });
}
