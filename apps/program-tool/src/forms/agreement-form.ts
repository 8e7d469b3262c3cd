import { defineForm, type FormMigrations } from "@saan/forms/model";
import { agreement, agreementMigrations, agreementSections } from "@saan/schema/agreement";
import { settleRecord } from "./settle/index.js";

/**
 * What a person at a desk fills in from a memorandum; all else that a record holds it keeps. A new field of the schema is
 * asked for once it is named. Drafts are found by the id and the version.
 */
export const agreementForm = defineForm({
  id: "agreement",
  version: 2,
  record: agreement,
  sections: agreementSections,
  // So far a change of a form has only ever been one of its record, and form values have the shape of the record.
  migrations: agreementMigrations as FormMigrations,
  settle: settleRecord,
  only: [
    "title",
    "titleIsDescriptive",
    "kind",
    "documentForm",
    "subject",
    "levels",
    "province",
    "programme",
    "project",
    "parties.*.organization",
    "parties.*.area",
    "parties.*.members",
    "parties.*.post.post",
    "parties.*.role",
    "areaCountStated",
    "supporters",
    "scopeIssues.*.text",
    "signing.date",
    "signing.place",
    "term.startsOnSigning",
    "term.start",
    "term.end",
    "term.asStated",
    "term.phase",
    "states",
    "indicatorFramework",
    "sources",
  ],
  // What fits together between term, signing and parties the schema says; a form adds what it knows of today.
  rules: [
    {
      kind: "warn",
      field: "signing.date",
      that: "signing.date <= today() or includes(states.*.state, 'draft')",
      message: {
        th: "วันที่ลงนามยังไม่ถึง ตรวจปี พ.ศ. อีกครั้ง หรือเพิ่มสถานะ “ร่าง”",
        en: "The day of signing is still to come: check the year, or add the state “Draft”",
      },
    },
  ],
});
