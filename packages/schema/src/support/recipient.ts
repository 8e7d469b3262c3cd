import * as z from "zod";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";
import { reference } from "../record/reference.js";
import { recipientKinds } from "./codelists.js";

const kindOfRecipient = {
  label: { th: "ประเภทผู้รับการสนับสนุน", en: "Kind of recipient" },
  privacy: "public",
  widget: "select",
  options: recipientKinds,
} as const;

/**
 * Who or what is supported: an organisation, a whole area ("จังหวัดพะเยาได้รับการสนับสนุน"), a piece of work, or people as a class.
 */
export const recipientSchema = z.discriminatedUnion("kind", [
  strictObject(() => ({
    kind: field(z.literal("organization"), kindOfRecipient),
    organization: reference("organization", { label: { th: "หน่วยงานที่ได้รับ", en: "Organisation" } }),
  })),
  strictObject(() => ({
    kind: field(z.literal("area"), kindOfRecipient),
    area: field(areaReference, {
      label: { th: "พื้นที่ที่ได้รับ", en: "Area" },
      privacy: "public",
      widget: "combobox",
      optionsFrom: "areas",
    }),
  })),
  strictObject(() => ({
    kind: field(z.literal("programme"), kindOfRecipient),
    programme: reference("programme", { label: { th: "แผนงานที่ได้รับ", en: "Programme" } }),
  })),
  strictObject(() => ({
    kind: field(z.literal("project"), kindOfRecipient),
    project: reference("project", { label: { th: "โครงการที่ได้รับ", en: "Project" } }),
  })),
  strictObject(() => ({
    kind: field(z.literal("activity"), kindOfRecipient),
    activity: reference("activity", { label: { th: "กิจกรรมที่ได้รับ", en: "Activity" } }),
  })),
  strictObject(() => ({
    kind: field(z.literal("body"), kindOfRecipient),
    body: reference("body", { label: { th: "คณะกรรมการหรือคณะทำงานที่ได้รับ", en: "Body" } }),
  })),
  strictObject(() => ({
    kind: field(z.literal("target-group"), kindOfRecipient),
    targetGroup: reference("target-group", {
      label: { th: "กลุ่มที่ได้รับ", en: "Group" },
      hint: { th: "ชื่อกลุ่ม ไม่ใช่ชื่อบุคคลหรือครอบครัว", en: "A group, not the name of a person or a family" },
      example: "ครอบครัวที่ประสบอุทกภัย",
    }),
  })),
]);

export type Recipient = z.infer<typeof recipientSchema>;
