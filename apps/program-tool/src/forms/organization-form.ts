import { defineForm, type FormMigrations } from "@saan/forms/model";
import { organization, organizationMigrations } from "@saan/schema/organization";
import { settleRecord } from "./settle/index.js";

/** One organisation of the register: what it is called, what it is, and what it belongs to. Never a person. */
export const organizationForm = defineForm({
  id: "organization",
  version: 2,
  record: organization,
  migrations: organizationMigrations as FormMigrations,
  settle: settleRecord,
  sections: [
    {
      id: "name",
      label: { th: "ชื่อ", en: "Names" },
      hint: { th: "กรอกชื่อภาษาไทยหรือภาษาอังกฤษอย่างน้อยหนึ่งชื่อ", en: "At least one name, Thai or English" },
    },
    { id: "kind", label: { th: "ประเภทและพื้นที่", en: "What it is, and where" } },
    { id: "ties", label: { th: "ความสัมพันธ์กับหน่วยงานอื่น", en: "Ties to other organisations" } },
    { id: "identifiers", label: { th: "รหัสและเลขที่", en: "Numbers" } },
    { id: "contact", label: { th: "ที่ติดต่อ", en: "How to reach it" } },
  ],
  without: ["provenance"],
  fields: {
    name: { section: "name" },
    acronym: { section: "name" },
    aliases: { section: "name" },
    kind: { section: "kind" },
    localGovernmentKind: { section: "kind" },
    sector: { section: "kind" },
    area: { section: "kind" },
    states: { section: "kind" },
    partOf: { section: "ties" },
    regionalOfficeOf: { section: "ties" },
    memberOf: { section: "ties" },
    successorOf: { section: "ties" },
    mergedInto: { section: "ties" },
    sameAs: { section: "ties" },
    identifiers: { section: "identifiers" },
    contact: { section: "contact" },
  },
  rules: [
    { kind: "relevant", field: "localGovernmentKind", when: "kind = 'local-government'" },
    {
      kind: "warn",
      field: "area",
      that: "kind != 'local-government' or answered(area)",
      also: "empty",
      message: {
        th: "เลือกพื้นที่ที่ดูแล เพราะองค์กรปกครองส่วนท้องถิ่นหลายแห่งมีชื่อเหมือนกัน",
        en: "Choose the area it governs: several local governments have the same name",
      },
    },
    {
      kind: "warn",
      field: "regionalOfficeOf",
      that: "regionalOfficeOf != partOf",
      message: {
        th: "เลือกหน่วยงานเดียวกับ “สังกัด” อยู่แล้ว เลือกกระทรวงหรือกรมเจ้าของ หรือเว้นว่าง",
        en: "The same as “Part of”: choose the ministry or department whose office it is, or leave it empty",
      },
    },
  ],
});
