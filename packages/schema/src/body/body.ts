import * as z from "zod";
import { activityLevel } from "../activity/level.js";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { statedPeriod } from "../field/stated-period.js";
import { strictObject } from "../field/strict-object.js";
import { localizedText } from "../field/text.js";
import { numberedTexts } from "../field/texts.js";
import { postReference } from "../person/parts.js";
import { domainRecord } from "../record/domain-record.js";
import { stateHistory } from "../record/lifecycle.js";
import { otherNames } from "../record/other-names.js";
import { periodRule } from "../record/period-rule.js";
import { provenance } from "../record/provenance.js";
import { reference, references } from "../record/reference.js";
import { bodyKinds, bodyStates } from "./codelists.js";
import { memberSchema } from "./member.js";
import { policyStatementSchema } from "./policy-statement.js";
import { bodyLifecycle } from "./states.js";

/**
 * A committee, a sub-committee, a working group, a network: organisations and posts that decide or work together, on some
 * mandate, in an area (Popolo: Organization with Memberships; W3C ORG: OrganizationalCollaboration). Its chair is not
 * the chair of the day, who stands in each meeting.
 */
export const bodySchema = strictObject(() => ({
  name: field(localizedText, { label: { th: "ชื่อคณะกรรมการหรือคณะทำงาน", en: "Name" }, privacy: "public" }),
  kind: field(bodyKinds.schema, {
    label: { th: "ประเภทคณะกรรมการหรือคณะทำงาน", en: "Kind of body" },
    privacy: "public",
    widget: "select",
    options: bodyKinds,
  }),
  aliases: otherNames,
  level: activityLevel,
  area: field(areaReference, {
    label: { th: "พื้นที่รับผิดชอบ", en: "Area" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "areas",
  }).optional(),
  partOf: reference("body", {
    label: { th: "อยู่ภายใต้คณะกรรมการ", en: "Part of" },
    hint: { th: "เช่น คณะกรรมการที่แต่งตั้งคณะอนุกรรมการนี้", en: "Such as the committee above this sub-committee" },
  }).optional(),
  basedOn: references("legal-instrument", {
    label: { th: "จัดตั้งตามกฎหมายหรือนโยบาย", en: "Mandate" },
    hint: { th: "กฎหมาย ระเบียบ มติ หรือคำสั่งที่ให้อำนาจ", en: "The law, regulation, resolution or order it rests on" },
    row: { th: "กฎหมายหรือนโยบาย", en: "Law or policy" },
  }).optional(),
  period: field(statedPeriod, {
    label: { th: "วาระการดำรงตำแหน่งหรือระยะเวลา", en: "Term" },
    privacy: "public",
  }).optional(),
  functions: field(numberedTexts({ th: "อำนาจหน้าที่", en: "Function" }), {
    label: { th: "อำนาจหน้าที่", en: "Functions" },
    privacy: "public",
    unit: { th: "ข้อ", en: "functions" },
    rowLabel: { th: "อำนาจหน้าที่", en: "Function" },
  }).optional(),
  chair: field(postReference, {
    label: { th: "ประธานคณะกรรมการหรือคณะทำงาน", en: "Chair of the body" },
    hint: {
      th: "ประธานตามการแต่งตั้ง ผู้ทำหน้าที่ประธานในแต่ละครั้งบันทึกไว้ในการประชุม",
      en: "As appointed; who presided on a day is recorded with the meeting",
    },
    privacy: "public",
  }).optional(),
  secretariat: reference("organization", {
    label: { th: "หน่วยงานเลขานุการ", en: "Secretariat" },
  }).optional(),
  members: field(z.array(memberSchema).max(300), {
    label: { th: "สมาชิก", en: "Members" },
    hint: {
      th: "หน่วยงานหรือตำแหน่งที่เอกสารระบุ หากไม่ครบให้บันทึกว่ารายชื่อยังไม่ครบ",
      en: "Organisations and posts the document names; if there are more, record that the list is open",
    },
    privacy: "public",
    unit: { th: "ราย", en: "members" },
    rowLabel: { th: "สมาชิก", en: "Member" },
  }).optional(),
  policies: field(z.array(policyStatementSchema).max(50), {
    label: { th: "นโยบายของคณะกรรมการหรือคณะทำงาน", en: "Policy statements" },
    privacy: "public",
    unit: { th: "ข้อ", en: "policies" },
    rowLabel: { th: "นโยบาย", en: "Policy" },
  }).optional(),
  states: stateHistory(bodyStates),
  provenance,
}));

export type Body = z.infer<typeof bodySchema>;

export const body = domainRecord("body", {
  version: 1,
  schema: bodySchema,
  rules: [periodRule("period")],
  lifecycle: bodyLifecycle,
});
