import { type Bilingual, codelist, field, longText, shortText } from "@saan/schema/field";
import * as z from "zod";

const kinds = codelist({
  training: { th: "อบรม", en: "Training" },
  forum: { th: "เวทีแลกเปลี่ยน", en: "Forum" },
  visit: { th: "ศึกษาดูงาน", en: "Study visit" },
  other: { th: "อื่น ๆ", en: "Other" },
});

const meals = codelist({
  none: { th: "ไม่มีอาหาร", en: "No meals" },
  lunch: { th: "มื้อเที่ยง", en: "Lunch" },
  dinner: { th: "มื้อเที่ยงและมื้อเย็น", en: "Lunch and dinner" },
});

/** An answer that is looked up: the code for machines, the name as the document writes it for people. */
const place = z.strictObject({ code: z.string(), nameAsStated: z.string() });

const baht = { th: "บาท", en: "baht" };

const amount = z.number().min(0).max(10_000_000);
const people = z.number().int().min(0).max(10_000);

/** How many came, or will; nothing while nobody counted. */
const headcount = (label: Bilingual) =>
  field(people.optional(), { label, unit: { th: "คน", en: "people" }, section: "people", privacy: "public" });

const cost = z.strictObject({
  item: field(shortText(100), { label: { th: "รายการ", en: "Item" }, privacy: "public" }),
  price: field(amount, { label: { th: "ราคาต่อหน่วย", en: "Price" }, unit: baht, privacy: "public" }),
  quantity: field(z.number().min(1).max(10_000), { label: { th: "จำนวน", en: "Quantity" }, privacy: "public" }),
  amount: field(amount.optional(), { label: { th: "เป็นเงิน", en: "Amount" }, unit: baht, privacy: "public" }),
});

/** A request to hold an activity, as a community files it. Every guide about forms uses it. */
export const activity = z.strictObject({
  title: field(shortText(200), { label: { th: "ชื่อกิจกรรม", en: "Title" }, section: "what", privacy: "public" }),
  kind: field(kinds.schema, {
    label: { th: "รูปแบบ", en: "Kind" },
    options: kinds,
    section: "what",
    privacy: "public",
  }),
  otherKind: field(shortText(100).optional(), {
    label: { th: "รูปแบบอื่น", en: "Other kind" },
    section: "what",
    privacy: "public",
  }),
  province: field(place.optional(), {
    label: { th: "จังหวัด", en: "Province" },
    optionsFrom: "provinces",
    section: "when",
    privacy: "public",
  }),
  district: field(place.optional(), {
    label: { th: "อำเภอ", en: "District" },
    optionsFrom: "districts",
    section: "when",
    privacy: "public",
  }),
  from: field(z.iso.date(), { label: { th: "วันแรก", en: "First day" }, section: "when", privacy: "public" }),
  to: field(z.iso.date().optional(), {
    label: { th: "วันสุดท้าย", en: "Last day" },
    hint: { th: "เว้นว่างได้ถ้าจัดวันเดียว", en: "Leave empty when it is one day" },
    section: "when",
    privacy: "public",
  }),
  days: field(z.number().int().optional(), {
    label: { th: "จำนวนวัน", en: "Days" },
    unit: { th: "วัน", en: "days" },
    section: "when",
    privacy: "public",
  }),
  women: headcount({ th: "ผู้เข้าร่วมหญิง", en: "Women" }),
  men: headcount({ th: "ผู้เข้าร่วมชาย", en: "Men" }),
  people: headcount({ th: "ผู้เข้าร่วมทั้งหมด", en: "Participants" }),
  meals: field(meals.schema, {
    label: { th: "อาหาร", en: "Meals" },
    options: meals,
    section: "people",
    privacy: "public",
  }),
  telephone: field(shortText(20).optional(), {
    label: { th: "โทรศัพท์ของผู้ประสานงาน", en: "Telephone of the coordinator" },
    section: "people",
    privacy: "personal",
    purpose: { th: "ใช้นัดหมายเรื่องกิจกรรมนี้เท่านั้น", en: "To arrange this activity, nothing else" },
    retention: "one-year-after-the-end",
  }),
  costs: field(z.array(cost).max(50), {
    label: { th: "ค่าใช้จ่าย", en: "Costs" },
    rowLabel: { th: "รายการค่าใช้จ่าย", en: "Cost" },
    section: "money",
    privacy: "public",
  }),
  budget: field(amount.optional(), {
    label: { th: "งบประมาณรวม", en: "Budget" },
    unit: baht,
    section: "money",
    privacy: "public",
  }),
  reason: field(longText(2000).optional(), {
    label: { th: "เหตุผลที่ต้องใช้งบนี้", en: "Reason for the budget" },
    section: "money",
    privacy: "public",
  }),
  approved: field(z.boolean().optional(), {
    label: { th: "การอนุมัติ", en: "Approval" },
    section: "money",
    privacy: "public",
  }),
});

export type Activity = z.infer<typeof activity>;
