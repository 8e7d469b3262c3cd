import type * as z from "zod";
import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { domainRecord } from "../record/domain-record.js";
import { provenance } from "../record/provenance.js";
import { reference } from "../record/reference.js";
import { attendances, eventRoles } from "./codelists.js";
import { postReference } from "./parts.js";
import { delegationRules } from "./rules.js";

/**
 * One post sends another in its place: มอบหมายให้. Popolo's `on_behalf_of` knows organisations only, so that this is a
 * record of our own. The principal did not come by being named; whether either was there is said apart.
 */
export const delegationSchema = strictObject(() => ({
  principal: field(postReference, { label: { th: "ผู้มอบหมาย", en: "Principal" }, privacy: "public" }),
  delegate: field(postReference, { label: { th: "ผู้รับมอบหมาย", en: "Delegate" }, privacy: "public" }),
  scope: field(shortText(500), {
    label: { th: "เรื่องที่มอบหมาย", en: "Scope" },
    privacy: "public",
    widget: "multiline",
    example: "เข้าร่วมประชุมขับเคลื่อนงาน เด็ก เยาวชน และครอบครัว",
  }).optional(),
  role: field(eventRoles.schema, {
    label: { th: "บทบาทที่ให้ทำแทน", en: "Role to act in" },
    hint: { th: "เช่น ให้เป็นประธานแทน เว้นว่างหากเอกสารไม่ได้ระบุ", en: "Such as to chair; leave empty if not stated" },
    privacy: "public",
    widget: "select",
    options: eventRoles,
  }).optional(),
  date: field(statedDate, { label: { th: "วันที่มอบหมาย", en: "Date of the delegation" }, privacy: "public" }).optional(),
  activity: reference("activity", { label: { th: "กิจกรรม", en: "Activity" } }).optional(),
  meeting: reference("meeting", {
    label: { th: "การประชุมของคณะกรรมการหรือคณะทำงาน", en: "Meeting of a body" },
  }).optional(),
  attended: field(attendances.schema, {
    label: { th: "ผู้รับมอบหมายเข้าร่วมหรือไม่", en: "Whether the delegate attended" },
    privacy: "public",
    widget: "radio",
    options: attendances,
  }).optional(),
  principalAttended: field(attendances.schema, {
    label: { th: "ผู้มอบหมายเข้าร่วมหรือไม่", en: "Whether the principal attended" },
    hint: { th: "ปกติเมื่อมอบหมายแล้วไม่ได้เข้าร่วมเอง", en: "Whoever delegates is usually not there" },
    privacy: "public",
    widget: "radio",
    options: attendances,
  }).optional(),
  provenance,
}));

export type Delegation = z.infer<typeof delegationSchema>;

export const delegation = domainRecord("delegation", {
  version: 1,
  schema: delegationSchema,
  rules: delegationRules,
});
