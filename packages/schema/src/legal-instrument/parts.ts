import * as z from "zod";
import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { shortText } from "../field/text.js";
import { gazetteSeries } from "./codelists.js";

/** Where the Royal Gazette printed an instrument: เล่ม ๑๓๓ ตอนที่ ๓๐ ก หน้า ๑, ๓๑ มีนาคม ๒๕๕๙. */
export const gazetteSchema = z.strictObject({
  date: field(statedDate, {
    label: { th: "วันที่ประกาศในราชกิจจานุเบกษา", en: "Date in the Royal Gazette" },
    privacy: "public",
    example: "31 มีนาคม 2559",
  }).optional(),
  volume: field(z.number().int().min(1).max(1000), {
    label: { th: "เล่ม", en: "Volume" },
    privacy: "public",
    example: "133",
  }).optional(),
  part: field(z.number().int().min(1).max(10_000), {
    label: { th: "ตอนที่", en: "Part" },
    privacy: "public",
    example: "30",
  }).optional(),
  isSpecialPart: field(z.boolean(), {
    label: { th: "เป็นตอนพิเศษ", en: "It is a special part" },
    hint: { th: "เมื่อเขียนว่า “ตอนพิเศษ 123 ง”", en: "When it is printed as a special part" },
    privacy: "public",
    widget: "checkbox",
  }).optional(),
  series: field(gazetteSeries.schema, {
    label: { th: "ประเภท", en: "Series" },
    hint: { th: "อักษรที่อยู่หลังเลขตอน เช่น ตอนที่ 30 ก", en: "The letter after the number of the part" },
    privacy: "public",
    widget: "select",
    options: gazetteSeries,
  }).optional(),
  page: field(z.number().int().min(1).max(10_000), {
    label: { th: "หน้า", en: "Page" },
    privacy: "public",
    example: "1",
  }).optional(),
});

/** A section of an instrument that documents point to: มาตรา 17, ข้อ 5. A number may be มาตรา 24/1, so it is text. */
export const citedSectionSchema = z.strictObject({
  section: field(shortText(60), {
    label: { th: "มาตราหรือข้อ", en: "Section" },
    privacy: "public",
    example: "มาตรา 17",
  }),
  subject: field(shortText(500), {
    label: { th: "เรื่องที่กำหนด", en: "What it is about" },
    privacy: "public",
    widget: "multiline",
    example: "จัดทำรายงานประจำปี",
  }).optional(),
});
