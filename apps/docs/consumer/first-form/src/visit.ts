import { defineForm } from "@saan/forms/model";
import { codelist, field, shortText } from "@saan/schema/field";
import * as z from "zod";

const reasons = codelist({
  newborn: { th: "เด็กแรกเกิด", en: "New-born child" },
  school: { th: "เรื่องเรียน", en: "School" },
  other: { th: "อื่น ๆ", en: "Other" },
});

const visit = z.strictObject({
  village: field(shortText(80), { label: { th: "หมู่บ้าน", en: "Village" }, privacy: "public" }),
  visitedOn: field(z.iso.date(), { label: { th: "วันที่เยี่ยม", en: "Date" }, privacy: "public" }),
  reason: field(reasons.schema, { label: { th: "เหตุผลที่เยี่ยม", en: "Reason" }, options: reasons, privacy: "public" }),
  children: field(z.number().int().min(0).optional(), {
    label: { th: "เด็กที่พบ", en: "Children met" },
    unit: { th: "คน", en: "children" },
    privacy: "public",
  }),
});

export type Visit = z.infer<typeof visit>;

export const visitForm = defineForm({
  id: "visit",
  version: 1,
  label: { th: "บันทึกการเยี่ยมบ้าน", en: "Home visit" },
  schema: visit,
});
