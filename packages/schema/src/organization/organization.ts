import * as z from "zod";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";
import { localizedText, shortText } from "../field/text.js";
import { domainRecord } from "../record/domain-record.js";
import { stateHistory } from "../record/lifecycle.js";
import { provenance } from "../record/provenance.js";
import { reference, references } from "../record/reference.js";
import { localGovernmentKinds, organizationSectors, organizationStates } from "./codelists.js";
import { organizationKinds } from "./kinds.js";
import { aliasSchema, identifierSchema, officeContactSchema } from "./parts.js";
import { organizationRules } from "./rules.js";
import { organizationLifecycle } from "./states.js";

/**
 * One organisation of a register (W3C ORG: FormalOrganization, OrganizationalUnit; Popolo: Organization; HSDS: organization).
 * Organisations only: people, and their telephone numbers, have no place in it. Which bodies act in what role is said by the
 * records of what they did: one body may have several roles in one event.
 */
export const organizationSchema = strictObject(() => ({
  name: field(localizedText, { label: { th: "ชื่อหน่วยงาน", en: "Name" }, privacy: "public" }),
  acronym: field(shortText(30), {
    label: { th: "ชื่อย่อ", en: "Acronym" },
    privacy: "public",
    example: "สสส.",
  }).optional(),
  aliases: field(z.array(aliasSchema).max(50), {
    label: { th: "ชื่ออื่นที่ใช้เรียก", en: "Other names" },
    hint: {
      th: "ชื่อเดิม ชื่อเรียกสั้น หรือคำสะกดที่พบในเอกสาร เพื่อให้ค้นหาพบ",
      en: "Former names, short forms and spellings found in documents, so that a search finds them",
    },
    privacy: "public",
    unit: { th: "ชื่อ", en: "names" },
    rowLabel: { th: "ชื่ออื่น", en: "Other name" },
  }).optional(),
  kind: field(organizationKinds.schema, {
    label: { th: "ประเภทหน่วยงาน", en: "Kind" },
    privacy: "public",
    widget: "select",
    options: organizationKinds,
  }),
  localGovernmentKind: field(localGovernmentKinds.schema, {
    label: { th: "ประเภทองค์กรปกครองส่วนท้องถิ่น", en: "Kind of local government" },
    hint: { th: "เว้นว่างหากไม่ใช่องค์กรปกครองส่วนท้องถิ่น", en: "Leave empty if it is no local government" },
    privacy: "public",
    widget: "select",
    options: localGovernmentKinds,
  }).optional(),
  sector: field(organizationSectors.schema, {
    label: { th: "ภาคส่วน", en: "Sector" },
    privacy: "public",
    widget: "select",
    options: organizationSectors,
  }).optional(),
  identifiers: field(z.array(identifierSchema).max(20), {
    label: { th: "รหัสของหน่วยงาน", en: "Identifiers" },
    hint: { th: "เช่น เลขประจำตัวผู้เสียภาษีของหน่วยงาน", en: "Such as the organisation's taxpayer number" },
    privacy: "public",
    unit: { th: "รหัส", en: "identifiers" },
    rowLabel: { th: "รหัส", en: "Identifier" },
  }).optional(),
  partOf: reference("organization", {
    label: { th: "สังกัด", en: "Part of" },
    hint: { th: "หน่วยงานต้นสังกัดโดยตรง", en: "The organisation directly above this one" },
  }).optional(),
  regionalOfficeOf: reference("organization", {
    label: { th: "เป็นสำนักงานในพื้นที่ของ", en: "Regional office of" },
    hint: { th: "กระทรวงหรือกรมที่มีหน่วยงานนี้ประจำพื้นที่", en: "The ministry or department whose office in the area this is" },
  }).optional(),
  memberOf: references("organization", {
    label: { th: "เป็นสมาชิกเครือข่าย", en: "Member of" },
    row: { th: "เครือข่าย", en: "Network" },
  }).optional(),
  sameAs: references("organization", {
    label: { th: "อาจเป็นหน่วยงานเดียวกับ", en: "Perhaps the same as" },
    hint: { th: "เมื่อเอกสารเรียกต่างกันและยังไม่แน่ใจ", en: "When documents differ in what they call it and nobody is sure" },
    row: { th: "หน่วยงาน", en: "Organisation" },
  }).optional(),
  successorOf: reference("organization", {
    label: { th: "สืบต่อจากหน่วยงาน", en: "Successor of" },
    hint: { th: "หน่วยงานเดิมที่เปลี่ยนหรือแยกมาเป็นหน่วยงานนี้", en: "The earlier organisation this one came out of" },
  }).optional(),
  mergedInto: reference("organization", {
    label: { th: "ควบรวมเข้ากับหน่วยงาน", en: "Merged into" },
    hint: { th: "หน่วยงานที่รับงานต่อหลังควบรวม", en: "The organisation that went on after a merger" },
  }).optional(),
  area: field(areaReference, {
    label: { th: "พื้นที่รับผิดชอบ", en: "Area of responsibility" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "areas",
  }).optional(),
  contact: field(officeContactSchema, {
    label: { th: "ที่ติดต่อหน่วยงาน", en: "Contact" },
    hint: {
      th: "เฉพาะที่ติดต่อของหน่วยงานที่เผยแพร่แล้ว ไม่ใช่ของบุคคล",
      en: "Only what the office itself has made public, never a person's",
    },
    privacy: "contact",
    purpose: {
      th: "เพื่อให้ภาคีและประชาชนติดต่อหน่วยงานได้",
      en: "So that partners and the public can reach the organisation",
    },
    retention: "with-the-record",
  }).optional(),
  states: stateHistory(organizationStates),
  provenance,
}));

export type Organization = z.infer<typeof organizationSchema>;

export const organization = domainRecord("organization", {
  version: 2,
  schema: organizationSchema,
  rules: organizationRules,
  lifecycle: organizationLifecycle,
});
