import * as z from "zod";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { localizedText, shortText } from "../field/text.js";
import { defineRecord } from "../read/rule.js";
import { organizationKinds } from "./codelists.js";
import { organizationId, organizationReference } from "./reference.js";

/** One organisation of a registry. Organisations only: people, and their telephone numbers, have no place in it. */
export const organizationSchema = z.strictObject({
  id: field(organizationId, {
    label: { th: "รหัสหน่วยงาน", en: "ID" },
    hint: { th: "อักษรภาษาอังกฤษตัวพิมพ์เล็ก ตัวเลข และขีดกลาง", en: "Lower-case Latin letters, digits and hyphens" },
    privacy: "public",
    example: "phayao-strong-family-institute",
  }),
  name: field(localizedText, { label: { th: "ชื่อหน่วยงาน", en: "Name" }, privacy: "public" }),
  acronym: field(shortText(30), {
    label: { th: "ชื่อย่อ", en: "Acronym" },
    privacy: "public",
    example: "สสส.",
  }).optional(),
  aliases: field(
    z
      .array(
        field(shortText(300), { label: { th: "ชื่ออื่น", en: "Other name" }, privacy: "public", example: "สสส.สำนัก 4" }),
      )
      .max(50),
    {
      label: { th: "ชื่ออื่นที่ใช้เรียก", en: "Other names" },
      hint: {
        th: "ชื่อเดิม ชื่อเรียกสั้น หรือคำสะกดที่พบในเอกสาร เพื่อให้ค้นหาพบ",
        en: "Former names, short forms and spellings found in documents, so that a search finds them",
      },
      privacy: "public",
      rowLabel: { th: "ชื่ออื่น", en: "Other name" },
    },
  ),
  kind: field(organizationKinds.schema, {
    label: { th: "ประเภทหน่วยงาน", en: "Kind" },
    privacy: "public",
    widget: "select",
    options: organizationKinds,
  }),
  partOf: field(organizationReference, {
    label: { th: "สังกัด", en: "Part of" },
    hint: { th: "หน่วยงานต้นสังกัดโดยตรง", en: "The organisation directly above this one" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "organizations",
    freeText: true,
  }).optional(),
  area: field(areaReference, {
    label: { th: "พื้นที่รับผิดชอบ", en: "Area of responsibility" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "areas",
  }).optional(),
});

export type Organization = z.infer<typeof organizationSchema>;

export const organization = defineRecord({
  name: "organization",
  version: 1,
  label: { th: "หน่วยงาน", en: "Organisation" },
  schema: organizationSchema,
});
