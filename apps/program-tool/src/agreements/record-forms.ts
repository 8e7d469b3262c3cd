import { defineForm, type FormMigrations } from "@saan/forms/model";
import { activity, activityMigrations, activitySections } from "@saan/schema/activity";
import { agreement, agreementMigrations, agreementSections } from "@saan/schema/agreement";
import { settleRecord } from "./settle/index.js";

// So far a change of a form has only ever been one of its record, and form values have the shape of the record.
const activitySteps = activityMigrations as FormMigrations;
const agreementSteps = agreementMigrations as FormMigrations;

// Drafts are found by these ids and versions. Each form asks for what a person at a desk fills in from a memorandum or from
// the news of a meeting; all else that a record holds it keeps. A new field of the schema is asked for once it is named.

export const agreementForm = defineForm({
  id: "agreement",
  version: 2,
  record: agreement,
  sections: agreementSections,
  migrations: agreementSteps,
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
});

export const activityForm = defineForm({
  id: "activity",
  version: 2,
  record: activity,
  sections: activitySections,
  migrations: activitySteps,
  settle: settleRecord,
  only: [
    "kind",
    "title",
    "ordinal",
    "level",
    "states",
    "date",
    "time",
    "venue.nameAsStated",
    "organizers",
    "supporters",
    "partners",
    "attendance",
    "purposes",
    "agenda.*.text",
  ],
});
