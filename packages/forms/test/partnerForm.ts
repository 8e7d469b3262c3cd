import { codelist, field, statedDate } from "@saan/schema/field";
import * as z from "zod";
import { defineForm } from "../src/model/index.js";

const words = (th: string, en: string) => ({ label: { th, en }, privacy: "public" }) as const;
const kinds = codelist({
  municipality: { th: "เทศบาลตำบล", en: "Subdistrict municipality" },
  office: { th: "องค์การบริหารส่วนตำบล", en: "Subdistrict administrative organisation" },
  school: { th: "โรงเรียน", en: "School" },
});

/** What a list of partner organisations in a spreadsheet is about. */
export const partnerForm = defineForm({
  id: "partners",
  version: 1,
  label: { th: "หน่วยงานร่วมดำเนินการ", en: "Partner organisations" },
  schema: z.object({
    name: field(z.string().min(1).max(100), words("ชื่อหน่วยงาน", "Name of the organisation")),
    kind: field(kinds.schema, { ...words("ประเภท", "Kind"), options: kinds }),
    kinds: field(z.array(kinds.schema), { ...words("ทำงานร่วมกับ", "Works with"), options: kinds }).optional(),
    telephone: field(z.string(), words("โทรศัพท์", "Telephone")).optional(),
    children: field(z.number().int().min(0), { ...words("จำนวนเด็ก", "Children"), unit: { th: "คน", en: "children" } }),
    share: field(z.number().min(0).max(100), {
      ...words("สัดส่วนงบประมาณ", "Share of the budget"),
      unit: { th: "ร้อยละ", en: "percent" },
    }).optional(),
    joined: field(z.iso.date(), words("วันที่เข้าร่วม", "Joined on")),
    signed: field(statedDate, words("วันที่ลงนาม", "Signed")).optional(),
    active: field(z.boolean(), words("ดำเนินการอยู่", "Active")),
    place: field(z.object({ code: z.string().optional(), nameAsStated: z.string() }), {
      ...words("พื้นที่", "Area"),
      optionsFrom: "areas",
      freeText: true,
    }).optional(),
    contact: field(
      z.object({
        post: field(z.string(), words("ตำแหน่ง", "Post")),
        telephone: field(z.string(), words("โทรศัพท์", "Telephone")).optional(),
      }),
      words("ผู้ประสานงาน", "Contact"),
    ).optional(),
    parties: field(
      z.array(
        z.object({
          title: field(z.string().min(1), words("ชื่อ", "Title")),
          role: field(z.enum(["hub", "member"]), words("บทบาท", "Role")).optional(),
        }),
      ),
      { ...words("ภาคี", "Parties"), rowLabel: { th: "ภาคี", en: "Party" } },
    ).optional(),
    villages: field(z.array(z.string().min(1)), {
      ...words("หมู่บ้าน", "Villages"),
      rowLabel: { th: "หมู่บ้าน", en: "Village" },
    }).optional(),
  }),
});
