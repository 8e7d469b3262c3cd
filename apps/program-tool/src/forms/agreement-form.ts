import { defineForm, type FormMigrations } from "@saan/forms/model";
import { agreement, agreementMigrations, agreementSections } from "@saan/schema/agreement";
import { settleRecord } from "./settle/index.js";

/**
 * What a person at a desk fills in from a memorandum. What few of them state is left out and kept; a new field of the schema
 * is asked for without a word here. Drafts are found by the id and the version.
 */
export const agreementForm = defineForm({
  id: "agreement",
  version: 3,
  record: agreement,
  sections: agreementSections,
  // Form values have the shape of the record. Version 3 asks for amendments, which version 2 kept as they were.
  migrations: { ...(agreementMigrations as FormMigrations), 2: (values) => values },
  settle: settleRecord,
  without: [
    "aliases",
    "partyCount",
    "parties.*.number",
    "parties.*.side",
    "parties.*.post.holder",
    "parties.*.post.acting",
    "parties.*.post.alsoHolds",
    "parties.*.post.organization",
    "hubCounted",
    "basedOn",
    "under",
    "continues",
    "programmes",
    "projects",
    "scopeIssues.*.number",
    "signing.time",
    "signing.activity",
    "signatories",
    "witnesses",
    "phases",
    "framework",
    "documentRefs",
    "provenance",
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
