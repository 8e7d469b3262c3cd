import type * as z from "zod";
import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { webAddress } from "../field/web-address.js";
import { timeOfDay } from "./time-of-day.js";

/** A document as a record cites it in its own list of sources. All that is known of the document is in a record of its own. */
export const citedSourceSchema = strictObject(() => ({
  title: field(shortText(300), {
    label: { th: "ชื่อเอกสารหรือข่าว", en: "Title" },
    privacy: "public",
    widget: "multiline",
  }),
  publisher: field(shortText(200), {
    label: { th: "ผู้เผยแพร่", en: "Publisher" },
    hint: { th: "หน่วยงานที่เผยแพร่เอกสาร ไม่ใช่ชื่อผู้เขียน", en: "The publishing organisation, not the author" },
    privacy: "public",
    example: "สำนักประชาสัมพันธ์เขต 3",
  }),
  published: field(statedDate, {
    label: { th: "วันที่เผยแพร่", en: "Date of publication" },
    hint: {
      th: "อาจไม่ใช่วันจัดกิจกรรมหรือวันลงนาม",
      en: "It may differ from the day of the event or of the signing",
    },
    privacy: "public",
    example: "19 กรกฎาคม 2562",
  }).optional(),
  publishedTime: field(timeOfDay, {
    label: { th: "เวลาที่เผยแพร่", en: "Time of publication" },
    hint: { th: "แบบ 24 ชั่วโมง เช่น 11.35 น.", en: "24-hour clock, such as 11:35" },
    privacy: "public",
    example: "11:35",
  }).optional(),
  desk: field(shortText(200), {
    label: { th: "หน่วยงานเจ้าของข่าว", en: "Desk" },
    hint: { th: "หน่วยที่จัดทำข่าวหรือเอกสารนี้", en: "The unit that wrote the news or the document" },
    privacy: "public",
    example: "สวท.พะเยา",
  }).optional(),
  url: field(webAddress, {
    label: { th: "ที่อยู่เว็บ", en: "Web address" },
    hint: { th: "ขึ้นต้นด้วย https:// หรือ http://", en: "Begins with https:// or http://" },
    privacy: "public",
  }).optional(),
}));

export type CitedSource = z.infer<typeof citedSourceSchema>;
