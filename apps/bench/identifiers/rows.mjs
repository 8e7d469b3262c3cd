/**
 * A number of thirteen digits as it is typed and pasted, and its digits; `undefined` where it is none of its kind. All are
 * made up: only their check digits are right.
 * @typedef {{ text: string, kind: "citizen" | "juristic", right?: string, why?: import("../measured.d.ts").Words }} IdRow
 */

const PERSON = "1234567890121";
const COMPANY = "0105500000011";
const wrongCheckDigit = { en: "wrong check digit", th: "เลขตรวจสอบผิด" };
const tooShort = { en: "twelve digits", th: "มี 12 หลัก" };
const notGivenOut = { en: "9 is not given out", th: "ไม่มีเลขขึ้นต้น 9" };
const company = { en: "a company's number", th: "เป็นเลขนิติบุคคล" };
const person = { en: "a person's number", th: "เป็นเลขประจำตัวประชาชน" };

/** @type {readonly IdRow[]} */
export const rows = [
  { kind: "citizen", text: PERSON, right: PERSON },
  { kind: "citizen", text: "1-2345-67890-12-1", right: PERSON },
  { kind: "citizen", text: "1 2345 67890 12 1", right: PERSON },
  { kind: "citizen", text: "1–2345–67890–12–1", right: PERSON },
  { kind: "citizen", text: "๑๒๓๔๕๖๗๘๙๐๑๒๑", right: PERSON },
  { kind: "citizen", text: "๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑", right: PERSON },
  { kind: "citizen", text: `\u200B${PERSON}\n`, right: PERSON },
  { kind: "citizen", text: "1234567890122", why: wrongCheckDigit },
  { kind: "citizen", text: "123456789012", why: tooShort },
  { kind: "citizen", text: "9000000000004", why: notGivenOut },
  { kind: "citizen", text: COMPANY, why: company },
  { kind: "juristic", text: COMPANY, right: COMPANY },
  { kind: "juristic", text: "0-1055-00000-01-1", right: COMPANY },
  { kind: "juristic", text: "๐๑๐๕๕๐๐๐๐๐๐๑๑", right: COMPANY },
  { kind: "juristic", text: PERSON, why: person },
];
