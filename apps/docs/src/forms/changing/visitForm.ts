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
  reasons: field(z.array(reasons.schema).min(1), {
    label: { th: "เหตุผลที่เยี่ยม", en: "Reasons" },
    options: reasons,
    privacy: "public",
  }),
});

/**
 * 1: `date`, and one `reason`. 2: the date is called `visitedOn`. 3: several `reasons`, and "illness" is none any more, because
 * health is not this form's business.
 */
export const visitForm = defineForm({
  id: "home-visit",
  version: 3,
  label: { th: "บันทึกการเยี่ยมบ้าน", en: "Home visit" },
  schema: visit,
  migrations: {
    1: ({ date, ...others }) => ({ ...others, visitedOn: date }),
    2: ({ reason, ...others }) => ({ ...others, reasons: reason === "illness" ? ["other"] : reason ? [reason] : [] }),
  },
});
