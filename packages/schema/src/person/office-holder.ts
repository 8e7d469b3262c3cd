import * as z from "zod";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { statedPeriod } from "../field/stated-period.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { domainRecord } from "../record/domain-record.js";
import { stateHistory } from "../record/lifecycle.js";
import { provenance } from "../record/provenance.js";
import { reference } from "../record/reference.js";
import { actingKinds, postStates } from "./codelists.js";
import { namedInOffice, officeHolderName } from "./names.js";
import { officeHolderRules } from "./rules.js";

const nameSchema = strictObject(() => ({
  titles: field(officeHolderName(100), {
    ...namedInOffice,
    label: { th: "คำนำหน้า", en: "Titles" },
    hint: { th: "คำนำหน้านาม ยศ หรือคำนำหน้าทางวิชาชีพ ตามเอกสาร", en: "Form of address, rank or profession, as stated" },
    example: "ทันตแพทย์",
  }).optional(),
  given: field(officeHolderName(100), { ...namedInOffice, label: { th: "ชื่อ", en: "Given name" } }).optional(),
  family: field(officeHolderName(100), { ...namedInOffice, label: { th: "นามสกุล", en: "Family name" } }).optional(),
}));

const postHeld = strictObject(() => ({
  title: field(shortText(300), {
    label: { th: "ตำแหน่งตามเอกสาร", en: "Post in the words of the document" },
    privacy: "public",
    example: "แรงงานจังหวัดสงขลา",
  }),
  organization: reference("organization", { label: { th: "หน่วยงานที่สังกัด", en: "Organisation" } }).optional(),
  area: field(areaReference, {
    label: { th: "พื้นที่รับผิดชอบ", en: "Area" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "areas",
  }).optional(),
  acting: field(actingKinds.schema, {
    label: { th: "ลักษณะการทำหน้าที่แทน", en: "Held as acting" },
    hint: { th: "เว้นว่างหากเป็นผู้ดำรงตำแหน่งเอง", en: "Leave empty if it is their own post" },
    privacy: "public",
    widget: "select",
    options: actingKinds,
  }).optional(),
  period: field(statedPeriod, { label: { th: "ช่วงเวลาที่ดำรงตำแหน่ง", en: "Period" }, privacy: "public" }).optional(),
  states: stateHistory(postStates),
}));

/**
 * Somebody who acts in a public post (Popolo: Person with Memberships; W3C ORG: Membership of a Post). Without a post there
 * is no ground to record anybody, so one at least is given; the name may be left out. Nothing else about a person can be
 * recorded: no number, no address, no age, and no child.
 */
export const officeHolderSchema = strictObject(() => ({
  name: field(nameSchema, {
    ...namedInOffice,
    label: { th: "ชื่อผู้ดำรงตำแหน่ง", en: "Name" },
    hint: { th: "เว้นว่างได้ หากตำแหน่งบอกเพียงพอแล้ว", en: "Not needed where the post says enough" },
  }).optional(),
  posts: field(z.array(postHeld).min(1).max(50), {
    label: { th: "ตำแหน่งที่ดำรง", en: "Posts held" },
    hint: { th: "เรียงจากเก่าไปใหม่", en: "Oldest first" },
    privacy: "public",
    unit: { th: "ตำแหน่ง", en: "posts" },
    rowLabel: { th: "ตำแหน่ง", en: "Post" },
  }),
  provenance,
}));

export type OfficeHolder = z.infer<typeof officeHolderSchema>;

export const officeHolder = domainRecord("office-holder", {
  version: 1,
  schema: officeHolderSchema,
  rules: officeHolderRules,
});
