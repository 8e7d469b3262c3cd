/**
 * A telephone number as letterheads and people write it, and what it says; `undefined` where it is not one number that can
 * be dialled, with a text of the same form that is. Numbers are made up, hotlines are the real ones.
 * @typedef {{ text: string, right?: string, why?: import("../measured.d.ts").Words, like?: string }} PhoneRow
 */

const MOBILE = "+66812345678";
const LANDLINE = "+6621234567";
const tooShort = { en: "a digit is missing", th: "ขาดไปหนึ่งหลัก" };
const noZero = { en: "lost its first 0: ask", th: "เลข 0 ตัวแรกหาย ต้องถาม" };
const fax = { en: "a fax machine", th: "เป็นโทรสาร" };
const two = { en: "two numbers", th: "มีสองหมายเลข" };

/** @type {readonly PhoneRow[]} */
export const rows = [
  { text: "0812345678", right: MOBILE },
  { text: "081-234-5678", right: MOBILE },
  { text: "08 1234 5678", right: MOBILE },
  { text: "๐๘๑-๒๓๔-๕๖๗๘", right: MOBILE },
  { text: "081\u00A0234\u20115678", right: MOBILE },
  { text: "โทร. 081-234-5678", right: MOBILE },
  { text: "+66 (0)81 234 5678", right: MOBILE },
  { text: "02-123-4567", right: LANDLINE },
  { text: "0 2123 4567", right: LANDLINE },
  { text: "053-123456", right: "+6653123456" },
  { text: "02-123-4567 ต่อ 123", right: `${LANDLINE} ext 123` },
  { text: "02-123-4567 ext. 123", right: `${LANDLINE} ext 123` },
  { text: "02-123-4567-9", right: `${LANDLINE} to 9` },
  { text: "1669", right: "1669" },
  { text: "สายด่วน 1300", right: "1300" },
  { text: "191", right: "191" },
  { text: "081-234-567", why: tooShort, like: "081-234-5678" },
  { text: "812345678", why: noZero, like: "0812345678" },
  { text: "โทรสาร 02-123-4567", why: fax, like: "02-123-4567" },
  { text: "02-123-4567, 081-234-5678", why: two, like: "02-123-4567" },
];
