import { defineForm, type OptionSources } from "@saan/forms/model";
import { codelist, field, statedDate } from "@saan/schema/field";
import * as z from "zod";

const kinds = codelist({
  forum: { th: "เวทีเรียนรู้", en: "Learning forum" },
  visit: { th: "เยี่ยมบ้าน", en: "Home visit" },
  camp: { th: "ค่ายครอบครัว", en: "Family camp" },
});
const topics = codelist({
  reading: { th: "อ่านหนังสือกับลูก", en: "Reading with children" },
  money: { th: "เงินในบ้าน", en: "Money at home" },
  dust: { th: "ฝุ่นควัน", en: "Dust and smoke" },
});
const vehicles = codelist({
  van: { th: "รถตู้", en: "Van" },
  boat: { th: "เรือ", en: "Boat" },
});

const named = (th: string, en: string, section: string) => ({ label: { th, en }, section, privacy: "public" }) as const;
const inRow = (th: string, en: string) => ({ label: { th, en }, privacy: "public" }) as const;

const place = z.strictObject({
  name: field(z.string().min(1).max(80), inRow("ชื่อสถานที่", "Name of the place")),
  get around() {
    return place.optional();
  },
});

/** A partner's own schema with a field of every kind that a form draws. */
export const outingSchema = z.strictObject({
  title: field(z.string().min(1).max(80), named("ชื่อกิจกรรม", "Title", "about")),
  kind: field(kinds.schema, { ...named("ประเภท", "Kind", "about"), options: kinds }),
  topics: field(z.array(topics.schema), { ...named("เรื่องที่คุย", "Topics", "about"), options: topics }).optional(),
  heldOn: field(z.iso.date(), named("วันที่จัด", "Date", "about")).optional(),
  planned: field(statedDate, named("กำหนดครั้งต่อไป", "Next time", "about")).optional(),
  place: field(place.optional(), named("สถานที่", "Place", "about")),
  away: field(z.boolean(), named("ต้องเดินทาง", "Travel needed", "about")).optional(),
  vehicle: field(vehicles.schema, { ...named("พาหนะ", "Vehicle", "about"), options: vehicles }).optional(),
  children: field(z.number().int().min(0), {
    ...named("จำนวนเด็ก", "Children", "people"),
    unit: { th: "คน", en: "children" },
  }).optional(),
  adults: field(z.number().int().min(0), {
    ...named("จำนวนผู้ใหญ่", "Adults", "people"),
    unit: { th: "คน", en: "adults" },
  }).optional(),
  total: field(z.number().int(), { ...named("รวม", "Total", "people"), unit: { th: "คน", en: "people" } }).optional(),
  ages: field(z.tuple([z.number().int(), z.number().int()]), named("ช่วงอายุ", "Ages", "people")).optional(),
  phone: field(z.string(), {
    label: { th: "โทรศัพท์ผู้ประสานงาน", en: "Telephone of the coordinator" },
    section: "people",
    privacy: "contact",
    purpose: { th: "เพื่อนัดหมาย", en: "To arrange meetings" },
    retention: "one-year-after-the-end",
  }).optional(),
  budget: field(z.number(), { ...named("งบประมาณ", "Budget", "after"), format: "baht" }).optional(),
  costs: field(z.record(z.string().min(1), z.number()), {
    ...named("ค่าใช้จ่าย", "Costs", "after"),
    rowLabel: { th: "ค่าใช้จ่าย", en: "Cost" },
  }).optional(),
  findings: field(
    z.array(
      z.strictObject({
        text: field(z.string().min(1), inRow("เรื่องที่พบ", "What was found")),
        urgent: field(z.boolean(), inRow("ต้องทำทันที", "Urgent")),
      }),
    ),
    { ...named("สิ่งที่พบ", "Findings", "after"), rowLabel: { th: "สิ่งที่พบ", en: "Finding" } },
  ).optional(),
  paper: field(z.file().mime(["application/pdf"]), named("ใบลงทะเบียน", "Attendance list", "after")).optional(),
  note: field(z.string(), { ...named("บันทึกเพิ่มเติม", "Note", "after"), widget: "multiline" }).optional(),
});

export const outingForm = defineForm({
  id: "outing",
  version: 1,
  label: { th: "บันทึกกิจกรรมครอบครัว", en: "Family activity" },
  schema: outingSchema,
  sections: [
    { id: "about", label: { th: "กิจกรรม", en: "Activity" } },
    { id: "people", label: { th: "ผู้เข้าร่วม", en: "People" } },
    { id: "after", label: { th: "หลังกิจกรรม", en: "Afterwards" } },
  ],
  steps: [
    { id: "what", label: { th: "กิจกรรมที่จัด", en: "The activity" }, sections: ["about"] },
    { id: "who", label: { th: "ผู้เข้าร่วม", en: "Who came" }, sections: ["people"] },
    { id: "after", label: { th: "หลังกิจกรรม", en: "Afterwards" }, sections: ["after"] },
  ],
  // A getter that says more of itself than this has no type.
  fields: { "place.around": { label: { th: "สถานที่ที่ใหญ่กว่า", en: "Larger place" } } },
  rules: [
    { kind: "relevant", field: "vehicle", when: "away" },
    { kind: "required", field: "vehicle", when: "away" },
    { kind: "calculate", field: "total", from: "sum(children, adults)" },
    { kind: "filter", field: "vehicle", where: "option != 'boat' or total < 10" },
    {
      kind: "warn",
      field: "adults",
      that: ". * 10 >= children",
      message: { th: "ควรมีผู้ใหญ่อย่างน้อย 1 คนต่อเด็ก 10 คน", en: "There should be an adult for every ten children" },
    },
    {
      kind: "constraint",
      field: "ages",
      that: "ages.`0` <= ages.`1`",
      message: { th: "ใส่อายุน้อยก่อนอายุมาก", en: "Put the lower age first" },
    },
  ],
});

export type Outing = z.infer<typeof outingSchema>;

/** A record of it, with all but the papers. */
export const outing: Outing = {
  title: "ค่ายครอบครัวอบอุ่น",
  kind: "camp",
  topics: ["reading", "dust"],
  heldOn: "2020-02-15",
  planned: { asStated: "ปลาย ส.ค. 63", iso: "2020-08", precision: "late-month" },
  place: { name: "ศาลากลางน้ำ", around: { name: "บ้านสันป่าม่วง" } },
  away: true,
  vehicle: "van",
  children: 24,
  adults: 18,
  total: 42,
  ages: [3, 12],
  phone: "0 5400 0000",
  budget: 12500,
  costs: { ค่าอาหาร: 8400, ค่ารถ: 3200 },
  findings: [
    { text: "เด็กเล็กไม่มีที่ดูแลตอนกลางวัน", urgent: true },
    { text: "พ่อแม่อยากให้จัดวันหยุด", urgent: false },
  ],
  note: "นัดเยี่ยมบ้านอีกครั้งเดือนหน้า",
};

export const outingSources: OptionSources = {};
