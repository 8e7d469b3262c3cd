import * as z from "zod";
import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { postReference } from "../person/parts.js";
import { reference } from "../record/reference.js";
import { commencementUnits, gazetteSeries } from "./codelists.js";

/** Where the Royal Gazette printed an instrument: เล่ม ๑๓๓ ตอนที่ ๓๐ ก หน้า ๑, ๓๑ มีนาคม ๒๕๕๙. */
export const gazetteSchema = strictObject(() => ({
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
}));

/** A section of an instrument that documents point to: มาตรา 17, ข้อ 5. A number may be มาตรา 24/1, so it is text. */
export const citedSectionSchema = strictObject(() => ({
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
}));

/** The law that something rests on, and the section of it: ประกาศฯ พ.ศ. 2567 ข้อ 17 (2). */
export const legalGroundSchema = strictObject(() => ({
  instrument: reference("legal-instrument", {
    label: { th: "กฎหมายหรือประกาศ", en: "Law or announcement" },
    example: "ประกาศคณะกรรมการหลักประกันสุขภาพแห่งชาติ พ.ศ. 2567",
  }),
  section: field(shortText(60), {
    label: { th: "มาตราหรือข้อ", en: "Section" },
    privacy: "public",
    example: "ข้อ 17 (2)",
  }).optional(),
}));

/** Who countersigned an instrument (ผู้รับสนองพระบรมราชโองการ), and when. */
export const countersignatureSchema = strictObject(() => ({
  post: field(postReference, { label: { th: "ตำแหน่งผู้รับสนอง", en: "Post" }, privacy: "public" }),
  date: field(statedDate, { label: { th: "วันที่รับสนอง", en: "Date" }, privacy: "public" }).optional(),
}));

const delay = strictObject(() => ({
  count: field(z.number().int().min(0).max(10_000), {
    label: { th: "จำนวน", en: "How many" },
    privacy: "public",
    example: "180",
  }),
  unit: field(commencementUnits.schema, {
    label: { th: "หน่วยเวลา", en: "Days, months or years" },
    privacy: "public",
    widget: "select",
    options: commencementUnits,
  }),
}));

/**
 * The rule by which an instrument comes into force: เมื่อพ้นหนึ่งร้อยแปดสิบวันนับแต่วันประกาศ. The rule and the date it leads to are two
 * facts.
 */
export const commencementSchema = strictObject(() => ({
  asStated: field(shortText(300), {
    label: { th: "ข้อความตามตัวบท", en: "In the words of the instrument" },
    privacy: "public",
    widget: "multiline",
    example: "เมื่อพ้นกำหนดหนึ่งร้อยแปดสิบวันนับแต่วันประกาศในราชกิจจานุเบกษา",
  }).optional(),
  afterPublication: field(delay, {
    label: { th: "เวลานับจากวันประกาศ", en: "Time after publication" },
    hint: { th: "ใช้บังคับในวันถัดจากวันประกาศคือ 1 วัน", en: "In force on the day after the Gazette is 1 day" },
    privacy: "public",
  }).optional(),
}));
