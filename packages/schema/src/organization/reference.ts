import * as z from "zod";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";
import { referenceTo } from "../record/reference.js";

/** An organisation as a document names it, tied to its record where it is certain which one is meant. */
export const organizationReference = referenceTo("organization");

export type OrganizationReference = z.infer<typeof organizationReference>;

/** A list of organisations in one role; `row` names one of them. */
export function organizationList(row: { readonly th: string; readonly en: string }) {
  return z
    .array(
      strictObject(() => ({
        organization: field(organizationReference, {
          label: row,
          hint: {
            th: "เลือกจากทะเบียน หรือพิมพ์ชื่อตามเอกสาร",
            en: "Choose from the register, or type the name in the document",
          },
          privacy: "public",
          widget: "combobox",
          optionsFrom: "organization",
          freeText: true,
        }),
      })),
    )
    .max(200);
}
