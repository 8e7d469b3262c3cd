import type * as z from "zod";
import { activityLevels } from "../activity/codelists.js";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { webAddress } from "../field/web-address.js";
import { domainRecord } from "../record/domain-record.js";
import { provenance } from "../record/provenance.js";
import { reference, references } from "../record/reference.js";
import { reportKinds } from "./codelists.js";

/** What is made of data for those who must act: การรายงานสถานการณ์เด็กเยาวชนระดับประเทศ, often told and never printed. */
export const situationReportSchema = strictObject(() => ({
  title: field(shortText(500), {
    label: { th: "ชื่อรายงาน", en: "Title" },
    privacy: "public",
    widget: "multiline",
    example: "การรายงานสถานการณ์เด็กเยาวชนระดับประเทศ",
  }),
  kind: field(reportKinds.schema, {
    label: { th: "ลักษณะรายงาน", en: "Kind of report" },
    privacy: "public",
    widget: "select",
    options: reportKinds,
  }).optional(),
  level: field(activityLevels.schema, {
    label: { th: "ระดับของรายงาน", en: "Level" },
    privacy: "public",
    widget: "select",
    options: activityLevels,
  }).optional(),
  area: field(areaReference, {
    label: { th: "พื้นที่ที่รายงาน", en: "Area" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "areas",
  }).optional(),
  date: field(statedDate, { label: { th: "วันที่รายงาน", en: "Date" }, privacy: "public" }).optional(),
  presentedAt: reference("activity", {
    label: { th: "นำเสนอในกิจกรรม", en: "Presented at" },
    hint: { th: "เวทีหรือการประชุมที่นำเสนอรายงานนี้", en: "The forum or meeting where it was given" },
  }).optional(),
  basedOn: references("dataset", { label: { th: "ใช้ชุดข้อมูล", en: "Based on datasets" } }).optional(),
  publisher: reference("organization", { label: { th: "หน่วยงานผู้จัดทำ", en: "Publisher" } }).optional(),
  usedFor: references("plan", {
    label: { th: "นำไปจัดทำแผน", en: "Plans made from it" },
    row: { th: "แผน", en: "Plan" },
  }).optional(),
  url: field(webAddress, {
    label: { th: "ที่อยู่เว็บของรายงาน", en: "Web address" },
    hint: { th: "ขึ้นต้นด้วย https:// หรือ http://", en: "Begins with https:// or http://" },
    privacy: "public",
  }).optional(),
  provenance,
}));

export type SituationReport = z.infer<typeof situationReportSchema>;

export const situationReport = domainRecord("situation-report", { version: 1, schema: situationReportSchema });
