import * as z from "zod";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { organizationReference } from "../organization/reference.js";
import { partyKinds, partyRoles } from "./codelists.js";

const kindOfParty = {
  label: { th: "ประเภทคู่ความร่วมมือ", en: "Kind of party" },
  privacy: "public",
  widget: "radio",
  options: partyKinds,
} as const;

const role = field(partyRoles.schema, {
  label: { th: "บทบาทในข้อตกลง", en: "Role in the agreement" },
  hint: {
    th: "เลือก “แกนประสาน” เมื่อทุกฝ่ายทำข้อตกลงกับฝ่ายนี้",
    en: "Choose “Hub” when every other party agrees with this one",
  },
  privacy: "public",
  widget: "select",
  options: partyRoles,
});

/** A party to an agreement: an organisation, or an area itself (documents say "ตำบลแม่กา" and leave the body unnamed). */
export const partySchema = z.discriminatedUnion("kind", [
  field(
    z.strictObject({
      kind: field(z.literal("organization"), kindOfParty),
      organization: field(organizationReference, {
        label: { th: "หน่วยงาน", en: "Organisation" },
        hint: {
          th: "เลือกจากทะเบียน หรือพิมพ์ชื่อตามเอกสาร",
          en: "Choose from the register, or type the name in the document",
        },
        privacy: "public",
        widget: "combobox",
        optionsFrom: "organizations",
        freeText: true,
      }),
      role,
    }),
    { label: { th: "หน่วยงาน", en: "Organisation" }, privacy: "public" },
  ),
  field(
    z.strictObject({
      kind: field(z.literal("area"), kindOfParty),
      area: field(areaReference, {
        label: { th: "พื้นที่", en: "Area" },
        hint: {
          th: "ค้นหาชื่อตำบล อำเภอ หรือจังหวัด หากผู้ลงนามเป็น อบต. หรือเทศบาล ให้เลือก “หน่วยงาน” แทน",
          en: "Search by sub-district, district or province; if a local government signed, choose “Organisation” instead",
        },
        privacy: "public",
        widget: "combobox",
        optionsFrom: "areas",
      }),
      role,
    }),
    { label: { th: "พื้นที่", en: "Area" }, privacy: "public" },
  ),
]);

export type Party = z.infer<typeof partySchema>;
