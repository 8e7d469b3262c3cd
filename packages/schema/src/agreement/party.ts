import * as z from "zod";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";
import { organizationList, organizationReference } from "../organization/reference.js";
import { postReference } from "../person/parts.js";
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

const number = field(z.number().int().min(1).max(1000), {
  label: { th: "ลำดับคู่ความร่วมมือ", en: "Number of the party" },
  hint: { th: "กรอกเมื่อต้องระบุว่าใครลงนามแทนฝ่ายใด", en: "When it is to be said who signed for which party" },
  privacy: "public",
  example: "1",
}).optional();

const side = field(z.number().int().min(1).max(100), {
  label: { th: "ฝ่ายที่", en: "Side" },
  hint: {
    th: "เช่น ตำบลทุกแห่งเป็นฝ่ายที่ 1 และสถาบันเป็นฝ่ายที่ 2 เว้นว่างหากเอกสารไม่ได้แบ่งฝ่าย",
    en: "Such as all sub-districts on side 1 and the institute on side 2; leave empty if there are no sides",
  },
  privacy: "public",
  example: "1",
}).optional();

/**
 * A party to an agreement: an organisation, an area itself (documents say "ตำบลแม่กา" and leave the body unnamed), a group
 * of organisations under one name (W3C ORG: OrganizationalCollaboration), or a post (a governor with his district chiefs).
 */
export const partySchema = z.discriminatedUnion("kind", [
  field(
    strictObject(() => ({
      kind: field(z.literal("organization"), kindOfParty),
      organization: field(organizationReference, {
        label: { th: "หน่วยงาน", en: "Organisation" },
        hint: {
          th: "เลือกจากทะเบียน หรือพิมพ์ชื่อตามเอกสาร",
          en: "Choose from the register, or type the name in the document",
        },
        privacy: "public",
        widget: "combobox",
        optionsFrom: "organization",
        freeText: true,
      }),
      role,
      side,
      number,
    })),
    { label: { th: "หน่วยงาน", en: "Organisation" }, privacy: "public" },
  ),
  field(
    strictObject(() => ({
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
      side,
      number,
    })),
    { label: { th: "พื้นที่", en: "Area" }, privacy: "public" },
  ),
  field(
    strictObject(() => ({
      kind: field(z.literal("association"), kindOfParty),
      organization: field(organizationReference, {
        label: { th: "กลุ่มหรือเครือข่าย", en: "Association or network" },
        hint: { th: "ชื่อกลุ่มตามเอกสาร", en: "The name of the group in the document" },
        privacy: "public",
        widget: "combobox",
        optionsFrom: "organization",
        freeText: true,
      }),
      members: field(organizationList({ th: "สมาชิก", en: "Member" }), {
        label: { th: "สมาชิกของกลุ่ม", en: "Members" },
        hint: { th: "หน่วยงานที่เอกสารระบุว่าอยู่ในกลุ่มนี้", en: "The organisations the document says are in it" },
        privacy: "public",
        unit: { th: "หน่วยงาน", en: "members" },
        rowLabel: { th: "สมาชิก", en: "Member" },
      }).optional(),
      role,
      side,
      number,
    })),
    { label: { th: "กลุ่มหรือเครือข่าย", en: "Association or network" }, privacy: "public" },
  ),
  field(
    strictObject(() => ({
      kind: field(z.literal("post"), kindOfParty),
      post: field(postReference, { label: { th: "ตำแหน่ง", en: "Post" }, privacy: "public" }),
      role,
      side,
      number,
    })),
    { label: { th: "ตำแหน่ง", en: "Post" }, privacy: "public" },
  ),
]);

export type Party = z.infer<typeof partySchema>;
