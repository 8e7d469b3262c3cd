import * as z from "zod";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { postReference } from "../person/parts.js";
import { reference } from "../record/reference.js";
import { memberKinds, memberRoles } from "./codelists.js";

const kindOfMember = {
  label: { th: "ประเภทสมาชิก", en: "Kind of member" },
  privacy: "public",
  widget: "radio",
  options: memberKinds,
} as const;

const role = field(memberRoles.schema, {
  label: { th: "บทบาทในคณะกรรมการหรือคณะทำงาน", en: "Role in the body" },
  hint: { th: "เว้นว่างหากเอกสารไม่ได้ระบุ", en: "Leave empty if the document does not state it" },
  privacy: "public",
  widget: "select",
  options: memberRoles,
}).optional();

/**
 * A member of a body (Popolo: Membership): an organisation, another body, a post, or a class the document does not name.
 * Documents list the members of committees by post, and the holder changes while the membership stays.
 */
export const memberSchema = z.discriminatedUnion("kind", [
  field(
    strictObject(() => ({
      kind: field(z.literal("organization"), kindOfMember),
      organization: reference("organization", { label: { th: "หน่วยงาน", en: "Organisation" } }),
      role,
    })),
    { label: { th: "หน่วยงาน", en: "Organisation" }, privacy: "public" },
  ),
  field(
    strictObject(() => ({
      kind: field(z.literal("body"), kindOfMember),
      body: reference("body", {
        label: { th: "คณะกรรมการหรือคณะทำงาน", en: "Body" },
        example: "คณะอนุกรรมการป้องกันและแก้ไขปัญหาท้องวัยรุ่น",
      }),
      role,
    })),
    { label: { th: "คณะกรรมการหรือคณะทำงานอื่น", en: "Another body" }, privacy: "public" },
  ),
  field(
    strictObject(() => ({
      kind: field(z.literal("post"), kindOfMember),
      post: field(postReference, { label: { th: "ตำแหน่ง", en: "Post" }, privacy: "public" }),
      role,
    })),
    { label: { th: "ตำแหน่ง", en: "Post" }, privacy: "public" },
  ),
  field(
    strictObject(() => ({
      kind: field(z.literal("class"), kindOfMember),
      nameAsStated: field(shortText(300), {
        label: { th: "กลุ่มตามเอกสาร", en: "Class in the words of the document" },
        hint: { th: "ประเภทของหน่วยงาน ไม่ใช่ชื่อบุคคล", en: "A class of organisations, not a person's name" },
        privacy: "public",
        example: "ส่วนราชการที่เกี่ยวข้อง",
      }),
      role,
    })),
    { label: { th: "กลุ่มที่ไม่ระบุชื่อ", en: "Class that is not named" }, privacy: "public" },
  ),
]);

export type Member = z.infer<typeof memberSchema>;
