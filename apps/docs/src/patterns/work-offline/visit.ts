import { defineForm } from "@saan/forms/model";
import { field, longText, shortText } from "@saan/schema/field";
import * as z from "zod";

/** What is written down of a visit to a village. */
export const visitForm = defineForm({
  id: "village-visit",
  version: 1,
  label: { th: "บันทึกการลงพื้นที่", en: "Village visit" },
  schema: z.strictObject({
    village: field(shortText(100), { label: { th: "หมู่บ้าน", en: "Village" }, privacy: "public" }),
    findings: field(longText(2000), {
      label: { th: "สิ่งที่พบ", en: "Findings" },
      hint: {
        th: "เล่าเป็นภาพรวมของหมู่บ้าน ไม่ต้องบอกชื่อครอบครัว",
        en: "Of the village as a whole; no names of families",
      },
      widget: "multiline",
      privacy: "public",
    }),
  }),
});
