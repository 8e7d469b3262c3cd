import type { CellResolver } from "@saan/forms/import";
import { defineForm } from "@saan/forms/model";
import { codelist, field } from "@saan/schema/field";
import { ImportWizard } from "@saan/ui/import-wizard";
import { useState } from "react";
import * as z from "zod";

const purposes = codelist({
  listen: { th: "รับฟังความเห็น", en: "Listening" },
  survey: { th: "สำรวจข้อมูล", en: "Survey" },
  "follow-up": { th: "ติดตามผล", en: "Follow-up" },
});

const visit = z.strictObject({
  village: field(z.string().min(1).max(80), { label: { th: "หมู่บ้าน", en: "Village" }, privacy: "public" }),
  area: field(z.object({ code: z.string(), nameAsStated: z.string() }), {
    label: { th: "ตำบล", en: "Subdistrict" },
    optionsFrom: "areas",
    privacy: "public",
  }),
  visitedOn: field(z.iso.date(), { label: { th: "วันที่ลงพื้นที่", en: "Date of the visit" }, privacy: "public" }),
  purpose: field(purposes.schema, {
    label: { th: "จุดประสงค์", en: "Purpose" },
    options: purposes,
    privacy: "public",
  }),
  households: field(z.number().int().min(1).max(5000), {
    label: { th: "จำนวนครัวเรือน", en: "Households" },
    unit: { th: "ครัวเรือน", en: "households" },
    privacy: "public",
  }),
  note: field(z.string(), { label: { th: "บันทึก", en: "Note" }, widget: "multiline", privacy: "public" }).optional(),
});

const form = defineForm({
  id: "visits",
  version: 1,
  schema: visit,
  label: { th: "การลงพื้นที่", en: "Village visits" },
});

const subdistricts = [
  { code: "560101", name: "เวียง", detail: "อ.เมืองพะเยา จ.พะเยา" },
  { code: "560301", name: "เวียง", detail: "อ.เชียงคำ จ.พะเยา" },
  { code: "560113", name: "แม่กา", detail: "อ.เมืองพะเยา จ.พะเยา" },
];

// A name that two places have is asked about, one that nobody knows is told.
const areas: CellResolver = (text) =>
  subdistricts
    .filter(({ name }) => name === text.replace(/^(ตำบล|ต\.)\s*/, ""))
    .map(({ code, name, detail }) => ({ label: `ตำบล${name}`, detail, value: { code, nameAsStated: text } }));

const resolvers = { areas };

/** Visits that a provincial office kept in a spreadsheet, brought in at once. */
export function ImportVisits() {
  const [total, setTotal] = useState(0);
  return (
    <>
      <ImportWizard
        form={form}
        resolvers={resolvers}
        unit="ครั้ง"
        onImport={(visits) => setTotal((before) => before + visits.length)}
      />
      {total > 0 && <output>ในทะเบียนมีการลงพื้นที่ {total} ครั้ง</output>}
    </>
  );
}
