import type { FunctionName } from "@saan/forms/rules";

/** What a function is for, and an example that a test works out. */
export interface FunctionGuide {
  readonly does: string;
  readonly example: string;
  readonly gives: string | number | boolean | null;
}

/**
 * The answers that the examples are worked out with: a visit to a home from 1 October to 3 October 2026, a child born on
 * 5 May 2019, of two costs the first of 300 baht and the second without a price.
 */
export const exampleAnswers = {
  from: "2026-10-01",
  to: "2026-10-03",
  born: "2019-05-05",
  village: "บ้านต๋อม",
  adults: 2,
  children: 3,
  rent: null,
  agreed: true,
  needs: ["food", "school"],
  costs: [
    { item: "ข้าวสาร", price: 300 },
    { item: "หนังสือ", price: null },
  ],
} as const;

/** In the order they are learnt. A function that has no line here does not compile. */
export const functionGuide: Readonly<Record<FunctionName, FunctionGuide>> = {
  "=": { does: "เท่ากัน", example: "village = 'บ้านต๋อม'", gives: true },
  "!=": { does: "ไม่เท่ากัน", example: "adults != 2", gives: false },
  "<": { does: "น้อยกว่า หรือก่อนวันนั้น", example: "from < to", gives: true },
  "<=": { does: "ไม่เกิน", example: "adults <= 2", gives: true },
  ">": { does: "มากกว่า หรือหลังวันนั้น เทียบกับช่องว่างได้ “ไม่ใช่”", example: "rent > 0", gives: false },
  ">=": { does: "ตั้งแต่", example: "to >= from", gives: true },
  and: { does: "ต้องใช่ทุกข้อ", example: "agreed and adults > 2", gives: false },
  or: { does: "ใช่ข้อเดียวก็พอ", example: "agreed or adults > 2", gives: true },
  not: { does: "กลับใช่เป็นไม่ใช่", example: "not(agreed)", gives: false },
  answered: { does: "ตอบแล้ว", example: "answered(rent)", gives: false },
  empty: { does: "ยังไม่ตอบ", example: "empty(rent)", gives: true },
  if: { does: "ถ้าใช่เอาค่าแรก ไม่ใช่เอาค่าหลัง", example: "if(adults > 1, 'ครอบครัว', 'คนเดียว')", gives: "ครอบครัว" },
  coalesce: { does: "ค่าแรกที่มีคำตอบ", example: "coalesce(rent, 0)", gives: 0 },
  "+": { does: "บวก มีช่องว่างตัวเดียว ผลเป็นว่าง", example: "adults + rent", gives: null },
  "-": { does: "ลบ", example: "children - adults", gives: 1 },
  "*": { does: "คูณ", example: "adults * 4", gives: 8 },
  "/": { does: "หาร หารด้วยศูนย์ได้ว่าง", example: "children / adults", gives: 1.5 },
  sum: { does: "รวม ข้ามช่องว่าง ไม่มีเลยได้ว่าง", example: "sum(costs.*.price)", gives: 300 },
  count: { does: "นับข้อที่มีคำตอบ", example: "count(costs.*.price)", gives: 1 },
  average: { does: "ค่าเฉลี่ย ข้ามช่องว่าง", example: "average(adults, children)", gives: 2.5 },
  min: { does: "ค่าน้อยที่สุด", example: "min(adults, children)", gives: 2 },
  max: { does: "ค่ามากที่สุด", example: "max(adults, children)", gives: 3 },
  round: { does: "ปัดเศษ ครึ่งปัดขึ้น บอกจำนวนทศนิยมได้", example: "round(10 / 3, 2)", gives: 3.33 },
  ceiling: { does: "ปัดขึ้น", example: "ceiling(children / adults)", gives: 2 },
  floor: { does: "ปัดลง", example: "floor(children / adults)", gives: 1 },
  abs: { does: "ตัดเครื่องหมายลบ", example: "abs(adults - children)", gives: 1 },
  concat: { does: "ต่อข้อความ ข้ามช่องว่าง", example: "concat(village, ' ', adults, ' คน')", gives: "บ้านต๋อม 2 คน" },
  length: { does: "จำนวนตัวอักษรอย่างที่ตาเห็น", example: "length('บ้าน')", gives: 3 },
  includes: { does: "มีข้อนี้อยู่ในที่เลือก หรือในแถวใดแถวหนึ่ง", example: "includes(needs, 'food')", gives: true },
  some: { does: "มีแถวที่ใช่อย่างน้อยหนึ่งแถว", example: "some(costs.*.price > 200)", gives: true },
  every: { does: "ใช่ทุกแถว", example: "every(answered(costs.*.price))", gives: false },
  today: { does: "วันนี้ตามเวลาไทย", example: "today() > from", gives: true },
  daysBetween: { does: "จำนวนวันจากวันแรกถึงวันหลัง", example: "daysBetween(from, to)", gives: 2 },
  yearsBetween: { does: "จำนวนปีเต็ม ใช้หาอายุ", example: "yearsBetween(born, from)", gives: 7 },
  year: { does: "ปี ค.ศ.", example: "year(from)", gives: 2026 },
  fiscalYear: { does: "ปีงบประมาณ เป็น พ.ศ.", example: "fiscalYear(from)", gives: 2570 },
};
