import * as z from "zod";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { strictObject } from "../field/strict-object.js";
import { localizedText, shortText } from "../field/text.js";
import { officeContactSchema } from "../organization/parts.js";
import { domainRecord } from "../record/domain-record.js";
import { lifecycle, stateHistory } from "../record/lifecycle.js";
import { otherNames } from "../record/other-names.js";
import { provenance } from "../record/provenance.js";
import { reference, references } from "../record/reference.js";
import { facilityKinds, facilityStates } from "./codelists.js";
import { serviceSchema, volunteerMechanismSchema } from "./parts.js";

const operator = { th: "หน่วยงานที่ดูแลสถานบริการ", en: "The organisation that operates it" };

/** A facility is set up, runs, and is strengthened again and again while it runs. */
export const facilityLifecycle = lifecycle(facilityStates, {
  initial: ["established", "running"],
  transitions: [
    { from: "established", to: "running", by: operator },
    { from: "established", to: "strengthening", by: operator },
    { from: "running", to: "strengthening", by: operator },
    { from: "strengthening", to: "running", by: operator },
    { from: "established", to: "closed", by: operator },
    { from: "running", to: "closed", by: operator },
    { from: "strengthening", to: "closed", by: operator },
    { from: "closed", to: "running", by: operator },
  ],
});

/**
 * A place that serves children and families, and what it does (HSDS 3.0: organization, location and service; W3C ORG: Site).
 * The organisation that operates it is a record of its own, though the two may bear one name.
 */
export const facilitySchema = strictObject(() => ({
  name: field(localizedText, { label: { th: "ชื่อสถานบริการ", en: "Name" }, privacy: "public" }),
  acronym: field(shortText(60), {
    label: { th: "ชื่อย่อ", en: "Acronym" },
    privacy: "public",
    example: "ศพค.",
  }).optional(),
  aliases: otherNames,
  kind: field(facilityKinds.schema, {
    label: { th: "ประเภทสถานบริการ", en: "Kind of facility" },
    privacy: "public",
    widget: "select",
    options: facilityKinds,
  }),
  operator: reference("organization", {
    label: { th: "หน่วยงานที่ดูแล", en: "Operator" },
    hint: { th: "หน่วยงานที่จัดตั้งหรือบริหารสถานบริการนี้", en: "The organisation that runs it" },
  }).optional(),
  area: field(areaReference, {
    label: { th: "ที่ตั้ง", en: "Where it is" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "areas",
  }).optional(),
  serves: field(areaReference, {
    label: { th: "พื้นที่ที่ให้บริการ", en: "Area served" },
    hint: { th: "เว้นว่างหากตรงกับที่ตั้ง", en: "Leave empty if it is where it stands" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "areas",
  }).optional(),
  contact: field(officeContactSchema, {
    label: { th: "ที่ติดต่อสำนักงาน", en: "Office contact" },
    hint: {
      th: "เฉพาะที่ติดต่อของสถานบริการที่เผยแพร่แล้ว ไม่ใช่ของบุคคล",
      en: "Only what the office itself has made public, never a person's",
    },
    privacy: "contact",
    purpose: {
      th: "เพื่อให้ประชาชนและภาคีติดต่อสถานบริการได้",
      en: "So that the public and partners can reach the facility",
    },
    retention: "with-the-record",
  }).optional(),
  established: field(statedDate, { label: { th: "วันที่จัดตั้ง", en: "Established" }, privacy: "public" }).optional(),
  services: field(z.array(serviceSchema).max(100), {
    label: { th: "บริการ", en: "Services" },
    privacy: "public",
    unit: { th: "บริการ", en: "services" },
    rowLabel: { th: "บริการ", en: "Service" },
  }).optional(),
  volunteers: field(z.array(volunteerMechanismSchema).max(20), {
    label: { th: "กลไกอาสาสมัคร", en: "Volunteers" },
    privacy: "public",
    unit: { th: "กลไก", en: "mechanisms" },
    rowLabel: { th: "กลไกอาสาสมัคร", en: "Volunteer mechanism" },
  }).optional(),
  team: reference("body", {
    label: { th: "คณะทำงานของสถานบริการ", en: "Working team" },
    example: "คณะทำงานศูนย์พัฒนาครอบครัวในชุมชน",
  }).optional(),
  projects: references("project", {
    label: { th: "โครงการที่พัฒนาสถานบริการ", en: "Projects that develop it" },
  }).optional(),
  states: stateHistory(facilityStates),
  provenance,
}));

export type Facility = z.infer<typeof facilitySchema>;

export const facility = domainRecord("facility", {
  version: 1,
  schema: facilitySchema,
  lifecycle: facilityLifecycle,
});
