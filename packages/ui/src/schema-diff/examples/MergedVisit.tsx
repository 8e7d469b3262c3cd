import { defineForm } from "@saan/forms/model";
import { field } from "@saan/schema/field";
import { SchemaDiff } from "@saan/ui/schema-diff";
import { useState } from "react";
import * as z from "zod";

const visit = z.strictObject({
  village: field(z.string(), { label: { th: "หมู่บ้าน", en: "Village" }, privacy: "public" }),
  visitedOn: field(z.iso.date(), { label: { th: "วันที่ลงพื้นที่", en: "Date of the visit" }, privacy: "public" }),
  households: field(z.number().int(), {
    label: { th: "จำนวนครัวเรือนที่พบ", en: "Households met" },
    unit: { th: "ครัวเรือน", en: "households" },
    privacy: "public",
  }),
});

const form = defineForm({
  id: "visit",
  version: 1,
  schema: visit,
  label: { th: "บันทึกการลงพื้นที่", en: "Village visit" },
});

const base = { village: "บ้านแม่กาหลวง", visitedOn: "2020-03-16", households: 42 };

/** After the server said that somebody else changed the record first. */
export function MergedVisit() {
  const [isDone, setIsDone] = useState(false);
  if (isDone) return <p role="status">รวมการแก้ไขแล้ว</p>;
  return (
    <SchemaDiff
      form={form}
      base={base}
      mine={{ ...base, village: "บ้านแม่กาหลวง หมู่ที่ 4", households: 45 }}
      theirs={{ ...base, village: "บ้านแม่กาไร่", visitedOn: "2020-03-17" }}
      onMerged={(record) => setIsDone(visit.safeParse(record).success)}
    />
  );
}
