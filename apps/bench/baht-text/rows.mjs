/**
 * An amount as a programme has it, and its words by the rule of the Royal Society (สำนักงานราชบัณฑิตยสภา): units after tens and
 * more are เอ็ด. `undefined` where the text states no amount, so that no words can be right.
 * @typedef {{ amount: number | string, right: string | undefined }} BahtRow
 */

/** @type {readonly BahtRow[]} */
export const rows = [
  { amount: 0, right: "ศูนย์บาทถ้วน" },
  { amount: 0.25, right: "ยี่สิบห้าสตางค์" },
  { amount: 1, right: "หนึ่งบาทถ้วน" },
  { amount: 11, right: "สิบเอ็ดบาทถ้วน" },
  { amount: 21, right: "ยี่สิบเอ็ดบาทถ้วน" },
  { amount: 100, right: "หนึ่งร้อยบาทถ้วน" },
  { amount: 101, right: "หนึ่งร้อยเอ็ดบาทถ้วน" },
  { amount: 1001, right: "หนึ่งพันเอ็ดบาทถ้วน" },
  { amount: 1_000_000, right: "หนึ่งล้านบาทถ้วน" },
  { amount: 1_000_001, right: "หนึ่งล้านเอ็ดบาทถ้วน" },
  { amount: 11_000_001, right: "สิบเอ็ดล้านเอ็ดบาทถ้วน" },
  { amount: 101_000_000, right: "หนึ่งร้อยเอ็ดล้านบาทถ้วน" },
  { amount: 1e12, right: "หนึ่งล้านล้านบาทถ้วน" },
  { amount: "1000000000000000000", right: "หนึ่งล้านล้านล้านบาทถ้วน" },
  { amount: "9007199254740993", right: "เก้าพันเจ็ดล้านหนึ่งแสนเก้าหมื่นเก้าพันสองร้อยห้าสิบสี่ล้านเจ็ดแสนสี่หมื่นเก้าร้อยเก้าสิบสามบาทถ้วน" },
  { amount: -1234.5, right: "ลบหนึ่งพันสองร้อยสามสิบสี่บาทห้าสิบสตางค์" },
  { amount: 0.995, right: "หนึ่งบาทถ้วน" },
  { amount: 99.995, right: "หนึ่งร้อยบาทถ้วน" },
  { amount: "1,234.50", right: "หนึ่งพันสองร้อยสามสิบสี่บาทห้าสิบสตางค์" },
  { amount: "๑๒๓", right: "หนึ่งร้อยยี่สิบสามบาทถ้วน" },
  { amount: Number.NaN, right: undefined },
  { amount: "", right: undefined },
  { amount: "12 บาท", right: undefined },
];
