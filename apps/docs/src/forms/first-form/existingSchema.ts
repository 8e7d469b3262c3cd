import { defineForm } from "@saan/forms/model";
import * as z from "zod";

// The office's own schema, as it was before the kit.
const childVisit = z.object({
  visitedOn: z.iso.date(),
  child: z.object({ name: z.string().min(1), birthDate: z.iso.date().optional() }),
  household: z.array(
    z.object({ relation: z.enum(["mother", "father", "other"]), age: z.number().int().min(0).max(120).optional() }),
  ),
});

/** Why it is asked and how long it is kept, which stands at the field. */
const personal = {
  privacy: "personal",
  purpose: { th: "เพื่อติดตามช่วยเหลือเด็ก", en: "To help the child" },
  retention: "one-year-after-the-end",
} as const;

export const childVisitForm = defineForm({
  id: "child-visit",
  version: 1,
  label: { th: "บันทึกการเยี่ยมบ้านเด็ก", en: "Home visit to a child" },
  schema: childVisit,
  fields: {
    visitedOn: { label: { th: "วันที่เยี่ยม", en: "Date" }, privacy: "public" },
    child: { label: { th: "เด็ก", en: "Child" }, ...personal },
    "child.name": { label: { th: "ชื่อ", en: "Name" }, ...personal },
    "child.birthDate": { label: { th: "วันเกิด", en: "Date of birth" }, ...personal },
    household: { label: { th: "สมาชิกในบ้าน", en: "Household" }, rowLabel: { th: "คน", en: "Person" } },
    "household.*.relation": {
      label: { th: "ความสัมพันธ์กับเด็ก", en: "Relation to the child" },
      options: {
        mother: { th: "แม่", en: "Mother" },
        father: { th: "พ่อ", en: "Father" },
        other: { th: "อื่น ๆ", en: "Other" },
      },
      ...personal,
    },
    "household.*.age": { label: { th: "อายุ", en: "Age" }, unit: { th: "ปี", en: "years" }, ...personal },
  },
});
