import { defineForm, type FormMigrations } from "@saan/forms/model";
import { activity, activityMigrations, activitySections } from "@saan/schema/activity";
import { settleRecord } from "./settle/index.js";

/**
 * What a person at a desk fills in from the news of a meeting. What is asked of few activities is left out and kept; a new
 * field of the schema is asked for without a word here.
 */
export const activityForm = defineForm({
  id: "activity",
  version: 2,
  record: activity,
  sections: activitySections,
  migrations: activityMigrations as FormMigrations,
  settle: settleRecord,
  without: [
    "titleLanguage",
    "seriesTitle",
    "mode",
    "audience",
    "year",
    "lastDate",
    "endTime",
    "timeZone",
    "area",
    "venue.organization",
    "venue.building",
    "venue.floor",
    "venue.room",
    "venue.area",
    "organizations",
    "sponsors",
    "bodies",
    "roles",
    "delegations",
    "attendeeClasses",
    "attendanceByGroup",
    "agenda.*.number",
    "agenda.*.about",
    "awards",
    "agreement",
    "programme",
    "project",
    "provenance",
  ],
  rules: [
    {
      kind: "warn",
      field: "date",
      that: "date <= today() or answered(states)",
      message: {
        th: "วันที่จัดยังไม่ถึง ตรวจปี พ.ศ. อีกครั้ง หรือเพิ่มสถานะ “วางแผนจัด”",
        en: "The day is still to come: check the year, or add the state “Planned”",
      },
    },
  ],
});
