import * as z from "zod";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { quantity } from "../field/quantity.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { texts } from "../field/texts.js";
import { statedFrameworkSchema } from "../indicator/stated-framework.js";
import { organizationList } from "../organization/reference.js";
import { phaseSchema } from "../programme/parts.js";
import { stateHistory } from "../record/lifecycle.js";
import { provenance } from "../record/provenance.js";
import { reference, references } from "../record/reference.js";
import { citedSourceSchema } from "../source/cited-source.js";
import { amendmentSchema } from "./amendment.js";
import { agreementKinds, agreementStates, documentForms, hubCounts } from "./codelists.js";
import { levelSchema, scopeIssueSchema } from "./parts.js";
import { partySchema } from "./party.js";
import { signatorySchema, witnessSchema } from "./signatories.js";
import { signingSchema, termSchema } from "./term.js";

/**
 * An agreement to work together: who, on what, for how long, measured by what, and which document says so (W3C ORG:
 * OrganizationalCollaboration; OCDS names the signing date, the term and the amendments so; IATI: a document link only).
 */
export const agreementSchema = strictObject(() => ({
  title: field(shortText(300), {
    label: { th: "ชื่อข้อตกลง", en: "Title" },
    hint: {
      th: "คัดลอกตามเอกสาร หากเอกสารไม่มีชื่อ ให้ตั้งชื่อที่บอกเนื้อหา",
      en: "Copy it from the document; if there is none, write one that tells what it is about",
    },
    privacy: "public",
    section: "agreement",
    widget: "multiline",
  }),
  titleIsDescriptive: field(z.boolean(), {
    label: { th: "เอกสารไม่มีชื่อ ผู้บันทึกตั้งชื่อนี้เอง", en: "The document has no title; the recorder wrote this one" },
    privacy: "public",
    section: "agreement",
    widget: "checkbox",
  }).optional(),
  aliases: field(texts({ th: "ชื่ออื่น", en: "Other title" }, { max: 300, rows: 20 }), {
    label: { th: "ชื่ออื่นที่พบในเอกสาร", en: "Other titles" },
    hint: { th: "เมื่อเอกสารเรียกข้อตกลงนี้มากกว่าหนึ่งชื่อ", en: "Where documents call it by more than one title" },
    privacy: "public",
    section: "agreement",
    unit: { th: "ชื่อ", en: "titles" },
    rowLabel: { th: "ชื่ออื่น", en: "Other title" },
  }).optional(),
  kind: field(agreementKinds.schema, {
    label: { th: "ประเภทข้อตกลง", en: "Kind of agreement" },
    privacy: "public",
    section: "agreement",
    widget: "radio",
    options: agreementKinds,
  }),
  documentForm: field(documentForms.schema, {
    label: { th: "รูปแบบเอกสาร", en: "Form of the document" },
    hint: {
      th: "ลงนามร่วมกันในฉบับเดียว หรือแยกฉบับกับแต่ละฝ่าย",
      en: "One document for all, or a separate one with each party",
    },
    privacy: "public",
    section: "agreement",
    widget: "select",
    options: documentForms,
  }).optional(),
  subject: field(shortText(1000), {
    label: { th: "เรื่องที่ร่วมมือ", en: "Subject" },
    privacy: "public",
    section: "agreement",
    widget: "multiline",
    example: "การขับเคลื่อนยุทธศาสตร์ด้านการพัฒนาเด็ก เยาวชน ครอบครัว ชุมชน และท้องถิ่น",
  }).optional(),
  levels: field(z.array(levelSchema).max(10), {
    label: { th: "ระดับความร่วมมือ", en: "Levels of cooperation" },
    hint: { th: "เช่น ระดับกระทรวง และระดับกรม", en: "Such as ministry and department" },
    privacy: "public",
    section: "agreement",
    unit: { th: "ระดับ", en: "levels" },
    rowLabel: { th: "ระดับความร่วมมือ", en: "Level" },
  }).optional(),
  province: field(areaReference, {
    label: { th: "จังหวัด", en: "Province" },
    hint: { th: "เว้นว่างหากเป็นข้อตกลงระดับประเทศ", en: "Leave empty for a national agreement" },
    privacy: "public",
    section: "agreement",
    widget: "combobox",
    optionsFrom: "provinces",
  }).optional(),
  programme: field(shortText(300), {
    label: { th: "แผนงานหรือโครงการหลัก", en: "Programme" },
    hint: { th: "โครงการใหญ่ที่ข้อตกลงนี้เป็นส่วนหนึ่ง", en: "The larger programme this agreement belongs to" },
    privacy: "public",
    section: "agreement",
    example: "โครงการครอบครัวอบอุ่น",
  }).optional(),
  project: field(shortText(300), {
    label: { th: "โครงการ", en: "Project" },
    privacy: "public",
    section: "agreement",
  }).optional(),
  programmes: references("programme", {
    label: { th: "แผนงานภายใต้ข้อตกลง", en: "Programmes under it" },
    section: "agreement",
  }).optional(),
  projects: references("project", {
    label: { th: "โครงการภายใต้ข้อตกลง", en: "Projects under it" },
    hint: { th: "โครงการที่ดำเนินการตามข้อตกลงนี้", en: "Projects that are run under this agreement" },
    section: "agreement",
  }).optional(),
  continues: reference("agreement", {
    label: { th: "ต่ออายุหรือสืบเนื่องจากข้อตกลง", en: "Continues" },
    hint: { th: "ข้อตกลงฉบับก่อน เมื่อทำขึ้นใหม่เป็นอีกฉบับ", en: "The earlier agreement, when this is a new document" },
    section: "agreement",
  }).optional(),
  under: reference("agreement", {
    label: { th: "อยู่ภายใต้กรอบข้อตกลง", en: "Under the agreement" },
    hint: { th: "ข้อตกลงฉบับใหญ่ที่ฉบับนี้ทำขึ้นตาม", en: "The larger agreement that this one was made under" },
    section: "agreement",
  }).optional(),
  basedOn: references("legal-instrument", {
    label: { th: "กฎหมายและนโยบายที่เป็นฐาน", en: "Laws and policies it rests on" },
    hint: { th: "กฎหมาย นโยบาย หรือคำสั่งที่เอกสารอ้างถึง", en: "The law, policy or order that the document refers to" },
    row: { th: "กฎหมายหรือนโยบาย", en: "Law or policy" },
    section: "agreement",
  }).optional(),
  parties: field(z.array(partySchema).min(1).max(200), {
    label: { th: "คู่ความร่วมมือ", en: "Parties" },
    hint: {
      th: "ระบุเท่าที่เอกสารเอ่ยชื่อ จำนวนรวมบันทึกแยกด้านล่าง",
      en: "Those the document names; the stated total has its own field",
    },
    privacy: "public",
    section: "parties",
    unit: { th: "ฝ่าย", en: "parties" },
    rowLabel: { th: "คู่ความร่วมมือ", en: "Party" },
  }),
  partyCount: field(quantity, {
    label: { th: "จำนวนคู่ความร่วมมือตามเอกสาร", en: "Number of parties stated" },
    hint: { th: "เช่น “15 หน่วยงาน” แม้เอกสารเอ่ยชื่อไม่ครบ", en: "Such as “15 agencies”, even when not all are named" },
    privacy: "public",
    section: "parties",
  }).optional(),
  hubCounted: field(hubCounts.schema, {
    label: { th: "จำนวนนั้นนับแกนประสานด้วยหรือไม่", en: "Whether it counts the hub" },
    hint: { th: "กรอกเมื่อข้อตกลงมีแกนประสาน", en: "When the agreement has a hub" },
    privacy: "public",
    section: "parties",
    widget: "radio",
    options: hubCounts,
  }).optional(),
  areaCountStated: field(quantity, {
    label: { th: "จำนวนพื้นที่ตามเอกสาร", en: "Number of areas stated" },
    hint: {
      th: "ตัวเลขที่เอกสารเขียนไว้ แม้จะไม่ตรงกับรายชื่อ เช่น “กว่า 10 ตำบล”",
      en: "The figure in the document, even if it differs from the list, such as “over 10 sub-districts”",
    },
    privacy: "public",
    section: "parties",
  }).optional(),
  supporters: field(organizationList({ th: "หน่วยงานสนับสนุน", en: "Supporter" }), {
    label: { th: "หน่วยงานสนับสนุน", en: "Supporters" },
    hint: {
      th: "หน่วยงานที่ให้การสนับสนุนโดยไม่ได้เป็นคู่ความร่วมมือ",
      en: "Organisations that give support without being a party",
    },
    privacy: "public",
    section: "parties",
    rowLabel: { th: "หน่วยงานสนับสนุน", en: "Supporter" },
  }).optional(),
  scopeIssues: field(z.array(scopeIssueSchema).max(50), {
    label: { th: "ประเด็นความร่วมมือ", en: "Issues in scope" },
    hint: {
      th: "เรียงตามลำดับในเอกสาร เว้นว่างหากเอกสารไม่ได้แจกแจงประเด็น",
      en: "In the order of the document; leave empty if it lists none",
    },
    privacy: "public",
    section: "scope",
    unit: { th: "ประเด็น", en: "issues" },
    rowLabel: { th: "ประเด็น", en: "Issue" },
  }).optional(),
  signing: field(signingSchema, {
    label: { th: "การลงนาม", en: "Signing" },
    privacy: "public",
    section: "term",
  }).optional(),
  signatories: field(z.array(signatorySchema).max(200), {
    label: { th: "ผู้ลงนาม", en: "Signatories" },
    hint: { th: "บันทึกเป็นตำแหน่ง ไม่จำเป็นต้องมีชื่อ", en: "By post; no name is needed" },
    privacy: "public",
    section: "term",
    rowLabel: { th: "ผู้ลงนาม", en: "Signatory" },
  }).optional(),
  witnesses: field(z.array(witnessSchema).max(50), {
    label: { th: "พยาน", en: "Witnesses" },
    privacy: "public",
    section: "term",
    rowLabel: { th: "พยาน", en: "Witness" },
  }).optional(),
  term: field(termSchema, { label: { th: "ระยะเวลา", en: "Term" }, privacy: "public", section: "term" }).optional(),
  phases: field(z.array(phaseSchema).max(20), {
    label: { th: "ทุกระยะของข้อตกลง", en: "Phases" },
    hint: { th: "กรอกเมื่อเอกสารแบ่งข้อตกลงเป็นหลายระยะ", en: "When the document divides the agreement into phases" },
    privacy: "public",
    section: "term",
    unit: { th: "ระยะ", en: "phases" },
    rowLabel: { th: "ระยะ", en: "Phase" },
  }).optional(),
  amendments: field(z.array(amendmentSchema).max(50), {
    label: { th: "การแก้ไขข้อตกลง", en: "Amendments" },
    privacy: "public",
    section: "term",
    unit: { th: "ครั้ง", en: "amendments" },
    rowLabel: { th: "การแก้ไข", en: "Amendment" },
  }).optional(),
  states: stateHistory(agreementStates, { section: "term" }),
  indicatorFramework: field(statedFrameworkSchema, {
    label: { th: "ชุดตัวชี้วัด", en: "Indicator framework" },
    hint: { th: "กรอกเมื่อเอกสารกล่าวถึงตัวชี้วัด", en: "If the document names indicators" },
    privacy: "public",
    section: "indicators",
  }).optional(),
  framework: reference("indicator-framework", {
    label: { th: "ชุดตัวชี้วัดในทะเบียน", en: "Framework in the register" },
    section: "indicators",
  }).optional(),
  documentRefs: references("source", {
    label: { th: "ตัวเอกสารข้อตกลง", en: "Documents of the agreement" },
    hint: { th: "ฉบับลงนาม ภาคผนวก หรือบันทึกแนบท้าย", en: "The signed document, its annexes and appendices" },
    row: { th: "เอกสาร", en: "Document" },
    section: "sources",
  }).optional(),
  sources: field(z.array(citedSourceSchema).max(50), {
    label: { th: "แหล่งที่มา", en: "Sources" },
    hint: { th: "เอกสารหรือข่าวที่ใช้บันทึกข้อมูลนี้", en: "The documents or news that this record was made from" },
    privacy: "public",
    section: "sources",
    rowLabel: { th: "แหล่งที่มา", en: "Source" },
  }).optional(),
  provenance,
}));

export type Agreement = z.infer<typeof agreementSchema>;
