import * as z from "zod";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { statedPeriod } from "../field/stated-period.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { webAddress } from "../field/web-address.js";
import { domainRecord } from "../record/domain-record.js";
import { periodRule } from "../record/period-rule.js";
import { provenance } from "../record/provenance.js";
import { reference } from "../record/reference.js";
import { accessLevels, datasetKinds } from "./codelists.js";

/**
 * That a dataset exists, who keeps it and who may have it. The data themselves have no place here (W3C DCAT: a Dataset with
 * publisher, spatial, temporal and accessRights).
 */
export const datasetSchema = strictObject(() => ({
  title: field(shortText(500), {
    label: { th: "ชื่อชุดข้อมูล", en: "Title" },
    privacy: "public",
    widget: "multiline",
    example: "ข้อมูลครอบครัวในพื้นที่จังหวัดสงขลา",
  }),
  kind: field(datasetKinds.schema, {
    label: { th: "ลักษณะข้อมูล", en: "Kind of data" },
    privacy: "public",
    widget: "select",
    options: datasetKinds,
  }).optional(),
  custodian: reference("organization", {
    label: { th: "หน่วยงานผู้ดูแลข้อมูล", en: "Custodian" },
    hint: { th: "หน่วยงานที่เก็บรักษาและตอบคำขอใช้ข้อมูล", en: "Who keeps the data and answers requests for it" },
  }).optional(),
  area: field(areaReference, {
    label: { th: "พื้นที่ของข้อมูล", en: "Area" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "areas",
  }).optional(),
  period: field(statedPeriod, { label: { th: "ช่วงเวลาของข้อมูล", en: "Period" }, privacy: "public" }).optional(),
  framework: reference("indicator-framework", {
    label: { th: "ชุดตัวชี้วัดของข้อมูล", en: "About the framework" },
  }).optional(),
  survey: reference("survey", { label: { th: "ได้จากการสำรวจ", en: "From the survey" } }).optional(),
  access: field(accessLevels.schema, {
    label: { th: "การเข้าถึง", en: "Access" },
    privacy: "public",
    widget: "radio",
    options: accessLevels,
  }).optional(),
  holdsPersonalData: field(z.boolean(), {
    label: { th: "มีข้อมูลส่วนบุคคล", en: "Holds personal data" },
    hint: {
      th: "บันทึกเพียงว่ามีชุดข้อมูลนี้อยู่ที่ใด ไม่นำข้อมูลของบุคคลมาบันทึกในที่นี้",
      en: "This register says only that the dataset exists; the data of persons stay with its custodian",
    },
    privacy: "public",
    widget: "checkbox",
  }).optional(),
  url: field(webAddress, {
    label: { th: "ที่อยู่เว็บของชุดข้อมูล", en: "Web address" },
    hint: { th: "ขึ้นต้นด้วย https:// หรือ http://", en: "Begins with https:// or http://" },
    privacy: "public",
  }).optional(),
  provenance,
}));

export type Dataset = z.infer<typeof datasetSchema>;

export const dataset = domainRecord("dataset", {
  version: 1,
  schema: datasetSchema,
  rules: [
    periodRule("period"),
    {
      code: "open-personal-data",
      severity: "advice",
      reads: ["access", "holdsPersonalData"],
      at: ["access"],
      holds: ({ access, holdsPersonalData }) => !(access === "open" && holdsPersonalData),
    },
  ],
});
