import { defineForm } from "@saan/forms/model";
import { codelist, field, shortText } from "@saan/schema/field";
import { defineRecord } from "@saan/schema/read";
import * as z from "zod";

const kinds = codelist({
  workshop: { th: "อบรมเชิงปฏิบัติการ", en: "Workshop" },
  forum: { th: "เวทีแลกเปลี่ยนเรียนรู้", en: "Learning forum" },
  visit: { th: "ศึกษาดูงาน", en: "Study visit" },
});

const venue = z.strictObject({
  name: field(shortText(200), { label: { th: "ชื่อสถานที่", en: "Name of the place" }, privacy: "public" }),
  room: field(shortText(100).optional(), { label: { th: "ห้อง", en: "Room" }, privacy: "public" }),
});

const topic = z.strictObject({
  text: field(shortText(200), { label: { th: "เรื่องที่อบรม", en: "Topic" }, privacy: "public" }),
});

/** One description of the record: the form, the page that shows it, and the server read it from here. */
export const training = defineRecord({
  name: "training",
  version: 1,
  label: { th: "การอบรม", en: "Training" },
  schema: z.strictObject({
    title: field(shortText(200), { label: { th: "ชื่อการอบรม", en: "Title" }, privacy: "public" }),
    kind: field(kinds.schema, {
      label: { th: "รูปแบบ", en: "Kind" },
      privacy: "public",
      widget: "radio",
      options: kinds,
    }),
    heldOn: field(z.iso.date(), { label: { th: "วันที่จัด", en: "Date" }, privacy: "public" }),
    attendance: field(z.number().int().min(1).optional(), {
      label: { th: "จำนวนผู้เข้าร่วม", en: "Attendance" },
      hint: { th: "เว้นว่างได้ถ้าไม่ได้นับ", en: "Leave empty if nobody counted" },
      unit: { th: "คน", en: "people" },
      privacy: "public",
    }),
    venue: field(venue, { label: { th: "สถานที่", en: "Venue" }, privacy: "public" }),
    topics: field(z.array(topic).min(1).max(20), {
      label: { th: "เรื่องที่อบรม", en: "Topics" },
      rowLabel: { th: "เรื่อง", en: "Topic" },
      privacy: "public",
    }),
  }),
  rules: [],
});

export type Training = z.infer<typeof training.schema>;

export const trainingForm = defineForm({ id: "training", version: 1, record: training });
