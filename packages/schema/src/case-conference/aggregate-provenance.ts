import * as z from "zod";
import { codelist } from "../field/codelist.js";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";
import { absenceReasons } from "../record/provenance.js";
import { recordId } from "../record/record-id.js";

const proposed = "proposed";

/** The fields of a case conference that may be absent, by their names in the record. */
export const aggregateFields = codelist({
  date: { th: "เดือนหรือปีที่ประชุม", en: "Month or year", source: proposed },
  area: { th: "อำเภอหรือจังหวัด", en: "District or province", source: proposed },
  organizations: { th: "หน่วยงานที่เข้าร่วม", en: "Organisations taking part", source: proposed },
  agencies: { th: "ประเภทหน่วยงานที่เข้าร่วม", en: "Kinds of organisations taking part", source: proposed },
  project: { th: "โครงการ", en: "Project", source: proposed },
  cases: { th: "จำนวนราย", en: "Number of cases", source: proposed },
  problems: { th: "ประเภทปัญหา", en: "Kinds of problem", source: proposed },
  decisions: { th: "ประเภทการตัดสินใจ", en: "Kinds of decision", source: proposed },
  consent: { th: "แนวปฏิบัติเรื่องความยินยอม", en: "Practice of consent", source: proposed },
  filed: { th: "บันทึกในระบบสารสนเทศเพื่อการคุ้มครองเด็ก", en: "Filed in the child protection system", source: proposed },
});

const absence = strictObject(() => ({
  field: field(aggregateFields.schema, {
    label: { th: "ช่องข้อมูล", en: "Field" },
    privacy: "public",
    widget: "select",
    options: aggregateFields,
  }),
  reason: field(absenceReasons.schema, {
    label: { th: "เหตุที่ไม่มีข้อมูล", en: "Reason" },
    privacy: "public",
    widget: "radio",
    options: absenceReasons,
  }),
}));

/**
 * What an aggregate record says about itself: its sources and what is missing. The words of a source stay in the source.
 * Written apart from the provenance of other records, whose statements a bundle would have to carry with it.
 */
export const aggregateProvenance = field(
  strictObject(() => ({
    sources: field(
      z.array(field(recordId("source"), { label: { th: "แหล่งที่มา", en: "Source" }, privacy: "public" })).max(50),
      {
        label: { th: "แหล่งที่มา", en: "Sources" },
        privacy: "public",
        rowLabel: { th: "แหล่งที่มา", en: "Source" },
      },
    ).optional(),
    absences: field(z.array(absence).max(aggregateFields.codes.length), {
      label: { th: "ข้อมูลที่ไม่มี", en: "Absences" },
      privacy: "public",
      rowLabel: { th: "ข้อมูลที่ไม่มี", en: "Absence" },
    }).optional(),
  })),
  {
    label: { th: "ที่มาและความครบถ้วนของข้อมูล", en: "Where the facts come from" },
    hint: {
      th: "บันทึกเฉพาะรหัสแหล่งที่มาและเหตุที่ไม่มีข้อมูล ไม่คัดลอกข้อความใด ๆ",
      en: "Only ids of sources and reasons for gaps; no words are copied",
    },
    privacy: "public",
    section: "provenance",
  },
).optional();
