import * as z from "zod";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { agendaSubjectList } from "./subject.js";

/**
 * A number on an agenda: it counts in parts, 3.1 under 3, often in Thai figures, and in letters under these: 4 (a), ๓ (ก).
 * Bounded, so the match is linear.
 */
export const agendaNumber = z.string().regex(/^[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,3}){0,3}(?: ?\([a-zก-ฮ]{1,2}\))?$/);

/** One thing that was on the agenda of an activity, and the records it is about. */
export const activityItemSchema = strictObject(() => ({
  number: field(agendaNumber, {
    label: { th: "ลำดับที่", en: "Number" },
    hint: {
      th: "ตามกำหนดการ เช่น 4, 4.1 หรือ 4 (ก) เว้นว่างหากไม่ได้ระบุ",
      en: "As on the agenda, such as 4, 4.1 or 4 (a); leave empty if not stated",
    },
    privacy: "public",
    example: "4",
  }).optional(),
  text: field(shortText(500), {
    label: { th: "กำหนดการ", en: "Agenda item" },
    privacy: "public",
    widget: "multiline",
    example: "การรายงานสถานการณ์เด็กเยาวชนระดับประเทศ",
  }),
  about: agendaSubjectList,
}));
