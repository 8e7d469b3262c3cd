import * as z from "zod";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";
import { texts } from "../field/texts.js";
import { domainRecord } from "../record/domain-record.js";
import { provenance } from "../record/provenance.js";
import { activityItemSchema } from "./agenda.js";
import { awardSchema } from "./award.js";
import { identity, timeAndPlace } from "./occasion.js";
import { participants } from "./participants.js";
import { activityRules } from "./rules.js";
import { activityLifecycle } from "./states.js";

/**
 * Something that was held, or is to be: a forum, a meeting, a training (Popolo: Event; IATI: activity of hierarchy 2).
 * Attendance is a count, never a list of people, and a case conference is a record of another kind.
 */
export const activitySchema = strictObject(() => ({
  ...identity(),
  ...timeAndPlace(),
  ...participants(),
  purposes: field(texts({ th: "วัตถุประสงค์", en: "Purpose" }, { max: 500, rows: 100 }), {
    label: { th: "วัตถุประสงค์", en: "Purposes" },
    privacy: "public",
    section: "content",
    unit: { th: "ข้อ", en: "purposes" },
    rowLabel: { th: "วัตถุประสงค์", en: "Purpose" },
  }).optional(),
  agenda: field(z.array(activityItemSchema).max(100), {
    label: { th: "กำหนดการ", en: "Agenda" },
    hint: { th: "เรียงตามลำดับที่จัด", en: "In the order held" },
    privacy: "public",
    section: "content",
    unit: { th: "รายการ", en: "items" },
    rowLabel: { th: "รายการ", en: "Item" },
  }).optional(),
  awards: field(z.array(awardSchema).max(100), {
    label: { th: "รางวัลที่มอบ", en: "Awards given" },
    privacy: "public",
    section: "content",
    unit: { th: "รางวัล", en: "awards" },
    rowLabel: { th: "รางวัล", en: "Award" },
  }).optional(),
  provenance,
}));

export type Activity = z.infer<typeof activitySchema>;

export const activity = domainRecord("activity", {
  version: 2,
  schema: activitySchema,
  rules: activityRules,
  lifecycle: activityLifecycle,
});
