import { defineForm } from "@saan/forms/model";
import { field } from "@saan/schema/field";
import { SchemaPrint } from "@saan/ui/schema-print";
import { SourceNote } from "@saan/ui/source-note";
import * as z from "zod";

const finding = z.strictObject({
  text: field(z.string(), { label: { th: "สิ่งที่พบ", en: "Finding" }, privacy: "public" }),
  households: field(z.number().int(), {
    label: { th: "ครัวเรือน", en: "Households" },
    privacy: "public",
  }).optional(),
});

const visit = z.strictObject({
  village: field(z.string(), { label: { th: "หมู่บ้าน", en: "Village" }, privacy: "public" }),
  visitedOn: field(z.iso.date(), { label: { th: "วันที่ลงพื้นที่", en: "Date of the visit" }, privacy: "public" }),
  guide: field(z.string(), { label: { th: "ผู้นำทาง", en: "Guide" }, privacy: "public" }).optional(),
  findings: field(z.array(finding), { label: { th: "สิ่งที่พบ", en: "Findings" }, privacy: "public" }),
});

const form = defineForm({
  id: "visit",
  version: 1,
  schema: visit,
  label: { th: "บันทึกการลงพื้นที่", en: "Village visit" },
});

/** A visit to be filed with the papers of the district. */
export function PrintedVisit() {
  return (
    <SchemaPrint
      form={form}
      digits="thai"
      record={{
        village: "บ้านแม่กาหลวง",
        visitedOn: "2020-03-16",
        findings: [{ text: "เด็กเล็กไม่มีที่ดูแลตอนกลางวัน", households: 7 }, { text: "ผู้สูงอายุอยู่ลำพัง" }],
      }}
      note={<SourceNote title="สมุดบันทึกของคณะทำงานตำบล" accessed="2020-03-20" />}
    />
  );
}
