import { defineForm } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { field } from "@saan/schema/field";
import { SchemaForm } from "@saan/ui/schema-form";
import { useState } from "react";
import * as z from "zod";

const visit = z.strictObject({
  village: field(z.string().min(1).max(80), {
    label: { th: "หมู่บ้าน", en: "Village" },
    hint: { th: "ชื่อที่ชาวบ้านเรียก", en: "The name its people use" },
    privacy: "public",
  }),
  visitedOn: field(z.iso.date(), {
    label: { th: "วันที่ลงพื้นที่", en: "Date of the visit" },
    privacy: "public",
  }),
  households: field(z.number().int().min(1), {
    label: { th: "จำนวนครัวเรือนที่พบ", en: "Households met" },
    unit: { th: "ครัวเรือน", en: "households" },
    privacy: "public",
  }).optional(),
});

const form = defineForm({
  id: "visit",
  version: 1,
  schema: visit,
  label: { th: "บันทึกการลงพื้นที่", en: "Village visit" },
});

/** The form that a partner team gets for its own schema. */
export function VisitForm() {
  const [village, setVillage] = useState("");
  const handle = useSchemaForm(form, { onSubmit: (record) => setVillage(record.village) });
  return <SchemaForm handle={handle} status={village === "" ? undefined : `บันทึกการลงพื้นที่${village} แล้ว`} />;
}
