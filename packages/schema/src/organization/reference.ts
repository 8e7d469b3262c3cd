import * as z from "zod";
import { field } from "../field/field.js";
import { shortText } from "../field/text.js";

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id of an organisation in a registry: lower-case Latin letters, digits and single hyphens. */
export const organizationId = z.string().max(80).regex(SLUG);

/** An organisation as a document names it, tied to a registry entry where it is certain which one is meant. */
export const organizationReference = z.strictObject({
  id: field(organizationId, {
    label: { th: "รหัสหน่วยงานในทะเบียน", en: "ID in the register" },
    hint: { th: "เว้นว่างหากยังไม่มีในทะเบียน", en: "Leave empty if it is not in the register yet" },
    privacy: "public",
    example: "thaihealth-section-4",
  }).optional(),
  nameAsStated: field(shortText(300), {
    label: { th: "ชื่อหน่วยงานตามเอกสาร", en: "Name in the document" },
    hint: { th: "พิมพ์ชื่อหน่วยงาน ไม่ใช่ชื่อบุคคล", en: "The name of an organisation, not of a person" },
    privacy: "public",
    example: "สสส.สำนัก 4",
  }),
});

export type OrganizationReference = z.infer<typeof organizationReference>;

/** A list of organisations in one role; `row` names one of them. */
export function organizationList(row: { readonly th: string; readonly en: string }) {
  return z
    .array(
      z.strictObject({
        organization: field(organizationReference, {
          label: row,
          hint: {
            th: "เลือกจากทะเบียน หรือพิมพ์ชื่อตามเอกสาร",
            en: "Choose from the register, or type the name in the document",
          },
          privacy: "public",
          widget: "combobox",
          optionsFrom: "organizations",
          freeText: true,
        }),
      }),
    )
    .max(200);
}
