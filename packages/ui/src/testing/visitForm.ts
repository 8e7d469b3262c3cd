import { defineForm } from "@saan/forms/model";
import { codelist, field } from "@saan/schema/field";
import * as z from "zod";

const purposes = codelist({
  listen: { th: "รับฟังความเห็น", en: "Listening" },
  survey: { th: "สำรวจข้อมูล", en: "Survey" },
  "follow-up": { th: "ติดตามผล", en: "Follow-up" },
});

/** A partner's own schema, as their developer would write it: nothing in it is Saan's domain. */
export const visitSchema = z.strictObject({
  village: field(z.string().min(1).max(80), {
    label: { th: "หมู่บ้าน", en: "Village" },
    hint: { th: "ชื่อที่ชาวบ้านเรียก", en: "The name its people use" },
    privacy: "public",
  }),
  visitedOn: field(z.iso.date(), {
    label: { th: "วันที่ลงพื้นที่", en: "Date of the visit" },
    hint: { th: "เช่น 19/07/2562 หรือ 19 ก.ค. 2562", en: "For example 19 July 2019" },
    privacy: "public",
  }),
  purpose: field(purposes.schema, {
    label: { th: "จุดประสงค์", en: "Purpose" },
    privacy: "public",
    options: purposes,
  }),
  households: field(z.number().int().min(1).max(5000), {
    label: { th: "จำนวนครัวเรือนที่พบ", en: "Households met" },
    unit: { th: "ครัวเรือน", en: "households" },
    privacy: "public",
  }).optional(),
  findings: field(
    z
      .array(
        z.strictObject({
          text: field(z.string().min(1).max(300), {
            label: { th: "สิ่งที่พบ", en: "Finding" },
            privacy: "public",
            widget: "multiline",
          }),
          urgent: field(z.boolean(), { label: { th: "ต้องทำทันที", en: "Urgent" }, privacy: "public" }),
        }),
      )
      .min(1)
      .max(20),
    { label: { th: "สิ่งที่พบ", en: "Findings" }, rowLabel: { th: "สิ่งที่พบ", en: "Finding" }, privacy: "public" },
  ),
});

export const visitForm = defineForm({
  id: "village-visit",
  version: 1,
  schema: visitSchema,
  label: { th: "บันทึกการลงพื้นที่", en: "Village visit" },
});
