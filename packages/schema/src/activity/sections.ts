import type { Bilingual } from "../field/bilingual.js";

/** The parts of an activity, in the order people meet them. */
export const activitySections = [
  { id: "activity", label: { th: "กิจกรรม", en: "The activity" } },
  { id: "time-and-place", label: { th: "วัน เวลา และสถานที่", en: "Time and place" } },
  { id: "participants", label: { th: "หน่วยงานและผู้เข้าร่วม", en: "Organisations and attendance" } },
  { id: "content", label: { th: "เนื้อหา", en: "Content" } },
  { id: "provenance", label: { th: "ที่มาและความครบถ้วนของข้อมูล", en: "Where the facts come from" } },
] as const satisfies readonly { id: string; label: Bilingual; hint?: Bilingual }[];
