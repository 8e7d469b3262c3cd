import { defineForm } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { field } from "@saan/schema/field";
import { SchemaSteps } from "@saan/ui/schema-steps";
import { useState } from "react";
import * as z from "zod";

const visit = z.strictObject({
  village: field(z.string().min(1).max(80), { label: { th: "หมู่บ้าน", en: "Village" }, privacy: "public" }),
  visitedOn: field(z.iso.date(), { label: { th: "วันที่ลงพื้นที่", en: "Date of the visit" }, privacy: "public" }),
  households: field(z.number().int().min(1), {
    label: { th: "จำนวนครัวเรือนที่พบ", en: "Households met" },
    unit: { th: "ครัวเรือน", en: "households" },
    privacy: "public",
  }).optional(),
  finding: field(z.string().max(400), {
    label: { th: "สิ่งที่พบ", en: "Finding" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
});

const form = defineForm({
  id: "visit",
  version: 1,
  schema: visit,
  label: { th: "บันทึกการลงพื้นที่", en: "Village visit" },
  steps: [
    { id: "where", label: { th: "ที่ไหน เมื่อไร", en: "Where and when" }, fields: ["village", "visitedOn"] },
    { id: "found", label: { th: "พบอะไร", en: "What was found" }, fields: ["households", "finding"] },
  ],
});

/** A visit asked in two steps, and read before it is sent. */
export function VisitInSteps() {
  const [village, setVillage] = useState("");
  const handle = useSchemaForm(form, { onSubmit: (record) => setVillage(record.village) });
  if (village !== "") return <p role="status">บันทึกการลงพื้นที่{village} แล้ว</p>;
  return <SchemaSteps handle={handle} submitLabel="ส่งบันทึก" />;
}
