import { defineForm, type FormMigrations } from "@saan/forms/model";
import { activity, activityMigrations, activitySections } from "@saan/schema/activity";
import { settleRecord } from "./settle/index.js";

/** What a person at a desk fills in from the news of a meeting; all else that a record holds it keeps. */
export const activityForm = defineForm({
  id: "activity",
  version: 2,
  record: activity,
  sections: activitySections,
  migrations: activityMigrations as FormMigrations,
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
